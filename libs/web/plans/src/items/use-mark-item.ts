import { useChange } from '@rinnalla/web-graphql';
import { failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { showToast } from '@rinnalla/web-ui';
import { useState } from 'react';
import { MarkPlanItemDocument } from '../data/plan-changes.documents.js';
import type { PlanItem } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';

/** Marks an item as not applicable for a reason, or takes the mark away. */
export function useMarkItem({ planId, number, version }: PlanItem) {
  const say = useTexts(planTexts);
  const words = useWords();
  const { send, isSending } = useChange(MarkPlanItemDocument);
  const [refusal, setRefusal] = useState<string | null>(null);

  /** @returns true when it was marked */
  const mark = async (notApplicableReason: string | null): Promise<boolean> => {
    const outcome = await send({ planId, item: number, version, notApplicableReason });
    if (outcome.kind === 'failed') {
      setRefusal(failureText(words, outcome.failure));
      return false;
    }
    const { result } = outcome;
    if (result.__typename === 'StaleVersion') {
      setRefusal(
        result.currentText === null
          ? say('notApplicable.staleEmpty')
          : `${say('notApplicable.stale')} ${result.currentText}`,
      );
      return false;
    }
    setRefusal(null);
    showToast({
      text: say(notApplicableReason === null ? 'notApplicable.unmarked' : 'notApplicable.marked'),
    });
    return true;
  };
  return { mark, isPending: isSending, refusal };
}
