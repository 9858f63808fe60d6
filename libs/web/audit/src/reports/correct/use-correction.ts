import {
  type ClientReportRowFragment,
  type CorrectClientReportRequestInput,
  type Failure,
  useChange,
} from '@rinnalla/web-graphql';
import { failureText, lawText, useFormats, useTexts, useWords } from '@rinnalla/web-i18n';
import type { ToldFault } from '@rinnalla/web-session';
import { showToast } from '@rinnalla/web-ui';
import { useState } from 'react';
import { CorrectClientReportRequestDocument } from '../../data/audit.documents.js';
import { requestTexts } from '../i18n/request-texts.js';
import { useReportRefusal } from '../use-report-refusal.js';

export type CorrectionField = 'requestedOn' | 'reason' | 'longerReason';
const FIELDS: readonly CorrectionField[] = ['requestedOn', 'reason', 'longerReason'];

/** The correction of one request's day, with what came of it. */
export function useCorrection(
  { requestedOn: standing, orderedAt }: ClientReportRowFragment,
  { onChanged, onClose }: { onChanged: () => void; onClose: () => void },
) {
  const say = useTexts(requestTexts);
  const words = useWords();
  const { day, dayOf } = useFormats();
  const refusalOf = useReportRefusal();
  const { send, isSending } = useChange(CorrectClientReportRequestDocument);
  const [refusal, setRefusal] = useState<string | null>(null);

  const faultIn = (failure: Failure): ToldFault<CorrectionField> | null => {
    const field = FIELDS.find((name) => failure.field === `input.${name}`);
    if (field === undefined) return null;
    const isNoSuchDay = field === 'requestedOn' && failure.reason === 'range';
    const law = lawText(words, failure.section === undefined ? [] : [failure.section]);
    return {
      field,
      words: isNoSuchDay
        ? say('range', { standing: day(standing), written: dayOf(orderedAt), law })
        : failureText(words, failure),
    };
  };
  /** @returns true when it was done, the fault where a field is blamed; else `refusal` says why */
  const make = async (input: Omit<CorrectClientReportRequestInput, 'mutationId'>) => {
    setRefusal(null);
    const outcome = await send(input);
    const fault = outcome.kind === 'failed' ? faultIn(outcome.failure) : null;
    if (fault) return fault;
    if (outcome.kind === 'answered' && outcome.result.__typename === 'ClientReportChanged') {
      const { state, dueOn, deliveredAt } = outcome.result.report;
      const late = state === 'met' ? 'doneInTime' : 'doneLate';
      showToast({ text: say(deliveredAt === null ? 'done' : late, { day: day(dueOn) }) });
      onChanged();
      onClose();
      return true;
    }
    setRefusal(refusalOf(outcome));
    if (outcome.kind === 'answered') onChanged();
    return false;
  };
  return { make, refusal, isSending };
}
