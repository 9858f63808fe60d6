import type { Voice } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { useTexts } from '@rinnalla/web-i18n';
import { theirTextOf, useTextEdit as useTextEditOf, type TextEditing } from '@rinnalla/web-session';
import { SavePlanTextDocument } from '../data/plan-changes.documents.js';
import type { PlanText } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import { standingOf } from './text-edit.js';

export type { TextEditing };

export interface TextPlace {
  readonly planId: string;
  readonly item: number;
  readonly voice: Voice;
}

/** One text of a plan being written. */
export function useTextEdit({ planId, item, voice }: TextPlace, stored: PlanText | undefined): TextEditing {
  const say = useTexts(planTexts);
  const { send, isSending } = useChange(SavePlanTextDocument);
  return useTextEditOf({
    draftKey: `plan:${planId}:${item}:${voice}`,
    standing: standingOf(stored),
    lastSaved: stored ? { by: stored.updatedBy.id, at: stored.updatedAt } : null,
    isSaving: isSending,
    words: {
      saved: say('text.saved'),
      discarded: say('text.discarded'),
      tookTheirs: say('conflict.tookTheirs'),
      bringBack: say('text.bringBack'),
    },
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
