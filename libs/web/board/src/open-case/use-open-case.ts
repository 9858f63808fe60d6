import { calendarDay } from '@rinnalla/domain';
import { useState } from 'react';
import { useChange, type Failure, type OpenCaseMutation } from '@rinnalla/web-graphql';
import { inputText, lawText, useTexts, useWords, type DomainWords, type Say } from '@rinnalla/web-i18n';
import { useDraft } from '@rinnalla/web-session';
import { OpenCaseDocument } from '../board.documents.js';
import type { NewcomerCardShown } from '../newcomer/person-sought.js';
import { useFailureWords } from '../newcomer/use-failure-words.js';
import { openCaseTexts } from '../i18n/open-case-texts.js';
import {
  draftOf,
  emptyFields,
  faultsOf,
  fieldsOf,
  isEmpty,
  toSend,
  type CaseTold,
  type FieldFault,
  type OpenCaseFieldName,
  type OpenCaseFields,
} from './open-case-fields.js';

export interface OpenCaseForm {
  readonly fields: OpenCaseFields;
  readonly change: (changed: Partial<OpenCaseFields>) => void;
  /** Field to the words beside it; empty before the first try. */
  readonly errors: ReadonlyMap<OpenCaseFieldName, string>;
  /** Why the server did not take it, when no field is to blame. */
  readonly refusal: string | null;
  /** The person is a client elsewhere: what those who receive contacts are told of it. */
  readonly card: NewcomerCardShown | null;
  readonly attempt: number;
  readonly isSending: boolean;
  readonly isRestored: boolean;
  /** A client of the same name and day of birth was found: whoever opens the case states that it is somebody else, or does not open it. */
  readonly hasNamesake: boolean;
  readonly stateAnother: (isAnotherPerson: boolean) => void;
  readonly submit: () => Promise<void>;
}

/** The form's state: what is typed survives closing, reload and time-out until it has been sent, and is sent as one change. */
export function useOpenCase(
  workspaceId: string,
  onOpened: (opened: { id: string; number: string }) => void,
): OpenCaseForm {
  const say = useTexts(openCaseTexts);
  const words = useWords();
  const wordFailure = useFailureWords();
  const draft = useDraft(`open-case:${workspaceId}`);
  const { send, isSending } = useChange(OpenCaseDocument);
  const [typed, setTyped] = useState<OpenCaseFields | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer>(NO_ANSWER);
  const today = calendarDay(new Date());
  const restored = draft.restored ? fieldsOf(draft.restored.fields, today) : emptyFields(today);
  const fields = typed ?? restored;

  const put = (next: OpenCaseFields) => {
    setTyped(next);
    draft.keep(draftOf(next));
  };
  const change = (changed: Partial<OpenCaseFields>) => {
    put({ ...fields, isAnotherPerson: false, ...changed });
    setAnswer(NO_ANSWER);
  };
  const wordsOf = (fault: FieldFault) =>
    isOwnWord(fault) ? say(`openCase.${fault}`) : inputText(words, fault);

  const sayFailure = (failure: Failure) => {
    const law = failure.section === undefined ? '' : ` (${lawText(words, [failure.section])})`;
    return `${wordFailure(failure)}${law}`;
  };

  /** A refusal counts as an attempt of its own: focus goes to what there is to mend. */
  const tell = (told: Answer) => {
    setAnswer(told);
    setAttempt((count) => count + 1);
  };
  const submit = async () => {
    setAttempt((count) => count + 1);
    setAnswer(NO_ANSWER);
    const told = toSend(fields);
    if (told === null || faultsOf(fields, today).size > 0) return;
    await draft.send({ fields: draftOf(fields) }, () => open(told));
  };
  const open = async (told: CaseTold): Promise<void> => {
    const outcome = await send({ workspaceId, ...told });
    if (outcome.kind === 'failed') return tell(answerOf(outcome.failure, sayFailure(outcome.failure)));
    const refused = answerOfRefusal(outcome.result, say, words);
    if (refused) return tell(refused);
    draft.drop();
    // Whoever opens a case works on it; were it otherwise there would be no page to go to.
    if (outcome.result.__typename === 'CaseOpened' && outcome.result.case) onOpened(outcome.result.case);
  };

  const errors = new Map<OpenCaseFieldName, string>();
  if (attempt > 0) for (const [field, fault] of faultsOf(fields, today)) errors.set(field, wordsOf(fault));
  if (answer.field !== null && answer.words !== null) errors.set(answer.field, answer.words);
  return {
    fields,
    change,
    errors,
    refusal: answer.field === null ? answer.words : null,
    card: answer.card ?? null,
    hasNamesake: answer.hasNamesake ?? false,
    stateAnother: (isAnotherPerson) => put({ ...fields, isAnotherPerson }),
    attempt,
    isSending,
    isRestored: !isEmpty(restored),
    submit,
  };
}

/**
 * Why no case was opened: of a client already, of one of the same name and day of birth, of a function that is another's, or by somebody
 * who may be nobody's named worker; null when it was.
 */
function answerOfRefusal(
  result: OpenCaseMutation['openCase'],
  say: Say<typeof openCaseTexts.dictionaries.fi>,
  words: DomainWords,
): Answer | null {
  switch (result.__typename) {
    case 'CaseOpened':
      return null;
    case 'ClientAlreadyKnown': {
      const { isVisible, card } = result;
      const elsewhere = card ? 'newcomer.known' : 'openCase.knownElsewhere';
      return { field: 'hetu', card, words: say(isVisible ? 'openCase.knownVisible' : elsewhere) };
    }
    case 'NamesakesFound': {
      const [namesake] = result.found;
      const told = say(namesake?.isVisible ? 'openCase.namesakeVisible' : 'openCase.namesake');
      return { field: null, words: told, card: namesake?.card ?? null, hasNamesake: true };
    }
    case 'ServiceFunctionNotOpen': {
      const law = lawText(words, result.sections);
      return { field: 'serviceFunction', words: say('openCase.notOpen', { law }) };
    }
    case 'NamedWorkerRefused': {
      const why = words.namedWorkerRefusal[result.why];
      const law = lawText(words, [result.section]);
      return { field: null, words: say('openCase.notNamed', { why, law }) };
    }
  }
}

interface Answer {
  readonly field: OpenCaseFieldName | null;
  readonly words: string | null;
  readonly card?: NewcomerCardShown | null;
  readonly hasNamesake?: boolean;
}

const NO_ANSWER: Answer = { field: null, words: null };
const FIELD_NAMES = Object.keys(emptyFields(''));

function answerOf({ field = '' }: Failure, words: string): Answer {
  const named = field.replace('input.', '');
  const name = named === 'isUrgent' ? 'urgency' : named;
  return { field: isFieldName(name) ? name : null, words };
}

const isFieldName = (name: string): name is OpenCaseFieldName => FIELD_NAMES.includes(name);

const isOwnWord = (fault: FieldFault): fault is Extract<FieldFault, `missing.${string}`> =>
  fault.startsWith('missing.');
