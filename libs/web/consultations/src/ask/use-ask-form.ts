import { useMemo, useRef, useState } from 'react';
import { useChange, useRead } from '@rinnalla/web-graphql';
import { AskAboutCaseDocument, ConsultationGroundDocument } from '../data/consultation-reads.documents.js';
import { AskConsultationDocument } from '../data/consultation-writes.documents.js';
import { useKeptFields } from '../data/use-kept-fields.js';
import { problemOf, type Problem } from '../problems/problem.js';
import { EMPTY_ASK, type AskField, type AskFields } from './ask-fields.js';
import { checkAsk, modeIn, type AskError, type AskContext } from './check-ask.js';
import { groundOffer, type GroundOffer } from './ground-offer.js';

/** What of the case may travel along. */
function useCaseAsked(caseId: string | null) {
  const about = useMemo(() => ({ caseId: caseId ?? '' }), [caseId]);
  const { data } = useRead({ query: AskAboutCaseDocument, variables: about, isPaused: caseId === null });
  return caseId === null ? null : (data?.case ?? null);
}

/** Asked anew whenever the expertise or the client changes: the ground is of whom, and to whom, the client is named. */
function useGround(
  caseId: string | null,
  { expertiseId, clientId }: Pick<AskFields, 'expertiseId' | 'clientId'>,
  isEntitled: boolean,
) {
  const variables = useMemo(
    () => ({ caseId: caseId ?? '', clientId: clientId === '' ? null : clientId, expertiseId }),
    [caseId, clientId, expertiseId],
  );
  const isAsked = caseId !== null && expertiseId !== '' && isEntitled;
  const { data, failure } = useRead({ query: ConsultationGroundDocument, variables, isPaused: !isAsked });
  const offer = useMemo(() => {
    if (!isEntitled) return NOT_THEIR_CASE;
    return data && isAsked ? groundOffer(data.consultationGround) : null;
  }, [data, isAsked, isEntitled]);
  return { offer, isChecking: isAsked && !data && !failure, failure: isAsked ? failure : null };
}

/** The work task does not reach this case: nothing of it may be named. */
const NOT_THEIR_CASE: GroundOffer = { kind: 'anonymous_only', missing: [], sections: [] };

type CaseAsked = NonNullable<ReturnType<typeof useCaseAsked>>;
type PlanAsked = NonNullable<CaseAsked['plans']>[number];

/** A text of the plan that says something. */
export type FilledText = PlanAsked['texts'][number] & Pick<PlanAsked, 'client'> & { readonly planId: string };

export interface AskForm {
  readonly fields: AskFields;
  readonly change: (patch: Partial<AskFields>) => void;
  readonly discard: () => void;
  readonly isRestored: boolean;
  readonly caseId: string | null;
  readonly caseAsked: CaseAsked | null;
  readonly texts: readonly FilledText[];
  readonly mode: 'identified' | 'anonymous';
  readonly ground: ReturnType<typeof useGround>;
  readonly errors: readonly (readonly [AskField, AskError])[];
  /** Grows each time sending was tried with something lacking. */
  readonly attempt: number;
  readonly problem: Problem | null;
  readonly isSending: boolean;
  readonly send: () => Promise<void>;
}

/**
 * The form that asks for a consultation: fields that outlive the page, what the law allows, and sending.
 * @param pageCaseId the case of the page it was opened on
 */
export function useAskForm(pageCaseId: string | null, onAsked: (expertiseId: string) => void): AskForm {
  const {
    fields,
    change,
    clear,
    send: sendKept,
    isRestored,
  } = useKeptFields(`ask:${pageCaseId ?? 'any'}`, EMPTY_ASK);
  const { send, isSending } = useChange(AskConsultationDocument);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(0);
  const isOnItsWay = useRef(false);
  const caseId = pageCaseId ?? (fields.caseId === '' ? null : fields.caseId);
  const caseAsked = useCaseAsked(caseId);
  const ground = useGround(caseId, fields, caseAsked?.viewerCan.askConsultation ?? true);
  const texts = useMemo(() => filledTexts(caseAsked), [caseAsked]);
  const context: AskContext = { caseId, offer: ground.offer, texts };
  const check = checkAsk(fields, context);

  const handleSend = async () => {
    if (check.kind === 'lacking') return setAttempt((before) => before + 1);
    if (check.kind === 'call' || ground.isChecking || isOnItsWay.current) return;
    isOnItsWay.current = true;
    setProblem(null);
    // An anonymous question and the case it came from must not meet in the usage log.
    const isOutsideView = check.input.mode === 'anonymous';
    const found = await sendKept(async () => {
      const problem = problemOf(await send(check.input, { isOutsideView }));
      if (problem === null) clear();
      return problem;
    });
    isOnItsWay.current = false;
    setProblem(found);
    if (found) return;
    onAsked(check.input.expertiseId);
  };
  return {
    fields,
    change,
    discard: clear,
    isRestored,
    caseId,
    caseAsked,
    texts,
    mode: modeIn(fields, context),
    ground,
    errors: attempt > 0 && check.kind === 'lacking' ? check.errors : [],
    attempt,
    problem,
    isSending,
    send: handleSend,
  };
}

const filledTexts = (caseAsked: CaseAsked | null): readonly FilledText[] =>
  (caseAsked?.plans ?? []).flatMap((plan) =>
    plan.texts
      .filter(({ body }) => body.trim() !== '')
      .map((text) => ({ ...text, planId: plan.id, client: plan.client })),
  );
