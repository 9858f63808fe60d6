import type { Voice } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { theirTextOf, useTextEdit, type TextEditing } from '@rinnalla/web-session';
import { SavePlanTextDocument } from '../data/plan-changes.documents.js';
import type { PlanText } from '../data/plan-types.js';

export interface PlanTextPlace {
  readonly planId: string;
  readonly item: number;
  readonly voice: Voice;
}

/** One text of a plan being written. */
export function usePlanTextEdit(
  { planId, item, voice }: PlanTextPlace,
  stored: PlanText | undefined,
): TextEditing {
  const { send, isSending } = useChange(SavePlanTextDocument);
  return useTextEdit({
    draftKey: `plan:${planId}:${item}:${voice}`,
    standing: { body: stored?.body ?? '', version: stored?.version ?? 0 },
    lastSaved: stored ? { by: stored.updatedBy, at: stored.updatedAt } : null,
    isSaving: isSending,
    save: async ({ text, baseVersion }) => {
      const outcome = await send({ planId, item, voice, body: text, version: baseVersion });
      if (outcome.kind === 'failed') return outcome;
      const { result } = outcome;
      return result.__typename === 'StaleVersion'
        ? { kind: 'stale', theirs: theirTextOf(result) }
        : { kind: 'saved', version: result.text.version };
    },
  });
}
