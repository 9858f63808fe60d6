import { useChange } from '@rinnalla/web-graphql';
import { useDraft, type Draft } from '@rinnalla/web-session';
import { useState } from 'react';
import { useAct } from '../acts/use-act.js';
import { DecideAssessmentDocument } from '../data/assessment-changes.documents.js';
import type { Assessment } from '../data/assessment-types.js';
import {
  DECISION_FIELDS,
  type DecisionField,
  decisionsOf,
  type DecisionValues,
  valuesOf,
} from './decision-values.js';

interface Choosing {
  readonly values: DecisionValues;
  /** The version the choosing began from: that decides whether a saving is stale. */
  readonly baseVersion: number;
}

/** The decisions being made: what is chosen outlives a reload, and never goes over a colleague's choices unasked. */
export function useDecisions(assessment: Assessment) {
  const { make, refusal, isSending } = useAct(useChange(DecideAssessmentDocument), 'decide');
  const standing = valuesOf(assessment);
  const [choosing, setChoosing] = useState<Choosing | null>(null);
  const [handled, setHandled] = useState<Draft | null>(null);
  const [isRestored, setRestored] = useState(false);
  const { restored, keep, drop } = useDraft(`assessment:${assessment.id}:decisions`);
  if (restored && restored !== handled) {
    setHandled(restored);
    const values = { ...standing, ...restored.fields };
    if (!choosing && DECISION_FIELDS.some((field) => values[field] !== standing[field])) {
      setChoosing({ values, baseVersion: restored.serverVersion ?? 0 });
      setRestored(true);
    }
  }

  const finish = () => {
    setChoosing(null);
    setRestored(false);
    drop();
  };
  const save = async (version: number): Promise<void> => {
    if (!choosing) return;
    const isDone = await make({ assessmentId: assessment.id, version, ...decisionsOf(choosing.values) });
    if (isDone) finish();
  };

  return {
    values: choosing?.values ?? standing,
    isChanged: choosing !== null,
    isRestored,
    /** A colleague changed the assessment after the choosing began. */
    isOvertaken: choosing !== null && assessment.version > choosing.baseVersion,
    isSaving: isSending,
    refusal: choosing === null ? null : refusal,
    set: (field: DecisionField, value: string) => {
      const values = { ...(choosing?.values ?? standing), [field]: value };
      const baseVersion = choosing?.baseVersion ?? assessment.version;
      setChoosing({ values, baseVersion });
      keep(values, { version: baseVersion });
    },
    save: () => void save(choosing?.baseVersion ?? assessment.version),
    /** Over what a colleague chose, which is on the screen beside it. */
    saveOver: () => void save(assessment.version),
    discard: finish,
  };
}

export type Deciding = ReturnType<typeof useDecisions>;
