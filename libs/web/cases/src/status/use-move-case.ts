import { commonTexts, failureText, inputText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { showToast } from '@rinnalla/web-ui';
import { useState } from 'react';
import { MoveCaseDocument } from '../data/case.documents.js';
import type { CaseOnPage } from '../data/case-types.js';
import { caseTexts } from '../i18n/case-texts.js';
import type { EndingCheck } from '../ending/use-ending.js';
import { evidenceOf, moveCaseFaults, type MoveCaseField, type MoveCaseValues } from './move-case-form.js';

type EndingBlock = Pick<EndingCheck, 'kind' | 'items' | 'section'>;

const EMPTY: MoveCaseValues = { to: '', reason: '', closingRecord: '' };

/** The form of a move: what is filled in, what is wrong with it, and what the server said. */
export function useMoveCase(found: CaseOnPage, onMoved: () => void) {
  const say = useTexts(caseTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const { send, isSending } = useChange(MoveCaseDocument);
  const [values, setValues] = useState(EMPTY);
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [blocks, setBlocks] = useState<readonly EndingBlock[]>([]);

  const requires = found.moves.find(({ to }) => to === values.to)?.requires;
  const faults = attempt === 0 ? {} : moveCaseFaults(values, requires);
  const errorOf = (field: MoveCaseField): string | undefined => {
    const fault = faults[field];
    if (fault === undefined) return undefined;
    return fault === 'fillEither' ? say('status.fillEither') : inputText(words, fault);
  };

  const move = async (): Promise<void> => {
    setAttempt(attempt + 1);
    const { to } = values;
    if (to === '' || Object.keys(moveCaseFaults(values, requires)).length > 0) return;
    setRefusal(null);
    setBlocks([]);
    const outcome = await send({
      caseId: found.id,
      version: found.version,
      to,
      ...evidenceOf(values, requires),
    });
    if (outcome.kind === 'failed') return setRefusal(failureText(words, outcome.failure));
    switch (outcome.result.__typename) {
      case 'CaseMoved':
        showToast({ text: say('status.moved', { status: words.caseStatus[to] }) });
        return onMoved();
      case 'EndingBlocked':
        setBlocks(outcome.result.checks);
        return setRefusal(say('ending.blocked'));
      case 'MoveNotAllowed':
        return setRefusal(say('status.notAllowed'));
      case 'MoveLacks':
        return setRefusal(`${say('status.lacks')} ${words.caseMoveRequirement[outcome.result.requires]}.`);
      case 'StaleVersion':
        return setRefusal(say('status.stale'));
    }
  };

  return {
    values,
    set: (change: Partial<MoveCaseValues>) => setValues({ ...values, ...change }),
    requires,
    errorOf,
    errorTitle: common('fixThese', { count: Object.keys(faults).length }),
    attempt,
    refusal,
    /** What stands in the way of the end. */
    blocks,
    move,
    isMoving: isSending,
  };
}
