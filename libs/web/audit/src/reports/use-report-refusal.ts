import type { ChangeOutcome, DeliverClientReportMutation } from '@rinnalla/web-graphql';
import { failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { auditTexts } from '../i18n/audit-texts.js';

type Result = DeliverClientReportMutation['deliverClientReport'];

/** Why a change of a report was not made, in words; null when it was. */
export function useReportRefusal(): (outcome: ChangeOutcome<Result>) => string | null {
  const say = useTexts(auditTexts);
  const words = useWords();
  return (outcome) => {
    if (outcome.kind === 'failed') return failureText(words, outcome.failure);
    switch (outcome.result.__typename) {
      case 'ClientReportChanged':
        return null;
      case 'ClientReportRefused':
        return say(`order.refusals.${outcome.result.refusal}`);
      case 'StaleVersion':
        return say('order.stale');
    }
  };
}
