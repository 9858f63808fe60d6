import { useChange } from '@rinnalla/web-graphql';
import { useDraft, type Draft, type DraftHandle } from '@rinnalla/web-session';
import { useEffect, useState } from 'react';
import { useAct } from '../acts/use-act.js';
import { DecideAssessmentDocument } from '../data/assessment-changes.documents.js';
import type { Assessment } from '../data/assessment-types.js';
import { type DecisionField, decisionsOf, type DecisionValues, isSame, valuesOf } from './decision-values.js';

interface Choosing {
  readonly values: DecisionValues;
  /** The version the choosing began from: that decides whether a saving is stale. */
  readonly baseVersion: number;
}

/** The choosing that a draft holds; none where it says what stands already. */
function choosingIn(draft: Draft | null | undefined, standing: DecisionValues): Choosing | null {
  if (!draft) return null;
  const values = { ...standing, ...draft.fields };
  return isSame(values, standing) ? null : { values, baseVersion: draft.serverVersion ?? 0 };
}

/**
 * A colleague changed the assessment after the choosing began. What was sent and not answered may itself be what changed it: as long as
 * nothing else is chosen, the server is let to tell.
 */
function isOvertaken({ values, baseVersion }: Choosing, version: number, sent: DraftHandle['sent']): boolean {
  const isAsSent = sent?.serverVersion === baseVersion && isSame(values, sent.fields);
  return version > baseVersion && !isAsSent;
}

/**
 * The decisions being made: what is chosen outlives a reload, and never goes over a colleague's choices unasked. A saving whose answer was
 * lost is sent again as the same.
 */
export function useDecisions(assessment: Assessment) {
  const { make, refusal, isSending } = useAct(useChange(DecideAssessmentDocument), 'decide');
  const standing = valuesOf(assessment);
  const [choosing, setChoosing] = useState<Choosing | null>(null);
  const [handled, setHandled] = useState<Draft | null>(null);
  const [isRestored, setRestored] = useState(false);
  const { restored, keep, drop, send, sent } = useDraft(`assessment:${assessment.id}:decisions`);
  const found = choosingIn(restored, standing);
  if (restored && restored !== handled) {
    setHandled(restored);
    if (found && !choosing) {
      setChoosing(found);
      setRestored(true);
    }
  }

  // Saved after all, though its answer never came: nothing is half-chosen any more.
  const isSpent = Boolean(restored) && found === null && choosing === null;
  useEffect(() => {
    if (isSpent) drop();
  }, [isSpent, drop]);

  const finish = () => {
    setChoosing(null);
    setRestored(false);
    drop();
  };
  const save = async (saving: Choosing | null): Promise<void> => {
    if (!saving) return;
    const { values, baseVersion: version } = saving;
    setChoosing(saving);
    await send({ fields: values, begun: { version } }, async () => {
      const isDone = await make({ assessmentId: assessment.id, version, ...decisionsOf(values) });
      if (isDone) finish();
    });
  };

  return {
    values: choosing?.values ?? standing,
    isChanged: choosing !== null,
    isRestored,
    // What is being saved now may be told by the stream before it is answered.
    isOvertaken: choosing !== null && !isSending && isOvertaken(choosing, assessment.version, sent),
    isSaving: isSending,
    refusal: choosing === null ? null : refusal,
    set: (field: DecisionField, value: string) => {
      const values = { ...(choosing?.values ?? standing), [field]: value };
      const baseVersion = choosing?.baseVersion ?? assessment.version;
      setChoosing({ values, baseVersion });
      keep(values, { version: baseVersion });
    },
    save: () => void save(choosing),
    /** Over what a colleague chose, which is on the screen beside it. */
    saveOver: () => void save(choosing && { ...choosing, baseVersion: assessment.version }),
    discard: finish,
  };
}

export type Deciding = ReturnType<typeof useDecisions>;
