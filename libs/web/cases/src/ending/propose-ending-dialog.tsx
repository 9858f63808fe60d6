import { END_REASONS } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { Select, showToast, TextArea } from '@rinnalla/web-ui';
import { useState } from 'react';
import { caseTexts } from '../i18n/case-texts.js';
import { ProposeEndingDocument } from './ending.documents.js';

type Field = 'reason' | 'closingRecord';
const faultsOf = faultsBy<Field>({
  reason: { isRequired: true },
  closingRecord: { isRequired: true, isReason: true, limit: 'text' },
});

/** Proposes the end of a client relationship, with why and the closing evaluation (SHL 34 §). Nothing ends yet. */
export function ProposeEndingDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const say = useTexts(caseTexts);
  const words = useWords();
  const { send, isSending } = useChange(ProposeEndingDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useDraftedForm<Field>({
    draftKey: `case:${caseId}:ending`,
    initial: { reason: '', closingRecord: '' },
    labels: { reason: say('status.reason'), closingRecord: say('ending.evaluation') },
    faultsOf,
    onSubmit: async ({ reason, closingRecord }) => {
      const chosen = END_REASONS.find((one) => one === reason);
      if (!chosen) return false;
      setRefusal(null);
      const outcome = await send({ caseId, reason: chosen, closingRecord });
      if (outcome.kind === 'failed') setRefusal(failureText(words, outcome.failure));
      else if (outcome.result.__typename === 'EndingAlreadyProposed') setRefusal(say('ending.already'));
      else if (outcome.result.__typename === 'MoveNotAllowed') setRefusal(say('status.stale'));
      else {
        showToast({ text: say('ending.done') });
        onClose();
        return true;
      }
      return false;
    },
  });
  return (
    <FormDialog
      title={say('ending.propose')}
      form={form}
      submitLabel={say('ending.proposeIt')}
      pendingLabel={say('ending.pending')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>{say('ending.text')}</p>
      <p>{say('status.endsForGood')}</p>
      <Select
        {...form.choice('reason')}
        label={say('status.reason')}
        placeholder={say('status.choose')}
        items={END_REASONS.map((reason) => ({ id: reason, name: words.endReason[reason] }))}
        isRequired
      />
      <TextArea
        {...form.text('closingRecord')}
        label={say('ending.evaluation')}
        description={say('status.closingRecordHelp')}
        isRequired
        onKeyDown={form.keys}
      />
    </FormDialog>
  );
}
