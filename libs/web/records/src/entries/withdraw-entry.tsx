import { useChange } from '@rinnalla/web-graphql';
import { useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { showToast, TextArea } from '@rinnalla/web-ui';
import type { RecordEntry } from '../data/record-types.js';
import { WithdrawRecordEntryDocument } from '../data/record.documents.js';
import { recordTexts } from '../i18n/record-texts.js';
import { useRefusal } from './use-refusal.js';

const faultsOf = faultsBy<'reason'>({ reason: { isSaid: true, limit: 'line' } });

/** Withdraws a wrong entry; it stays to be seen, struck through (703/2023 22 §). */
export function WithdrawEntry({ entry, onClose }: { entry: RecordEntry; onClose: () => void }) {
  const say = useTexts(recordTexts);
  const { send, isSending } = useChange(WithdrawRecordEntryDocument);
  const { refusal, accept } = useRefusal();
  const form = useDraftedForm({
    draftKey: `withdraw:${entry.id}`,
    version: entry.version,
    initial: { reason: '' },
    labels: { reason: say('entry.reason') },
    faultsOf,
    onSubmit: async ({ reason }, version) => {
      const { id } = entry;
      const isDone = accept(await send({ id, version, reason: reason.trim() }));
      if (isDone) {
        showToast({ text: say('form.withdrawn') });
        onClose();
      }
      return isDone;
    },
  });
  return (
    <FormDialog
      title={say('form.withdrawTitle')}
      form={form}
      submitLabel={say('form.withdraw')}
      pendingLabel={say('form.saving')}
      isPending={isSending}
      refusal={refusal}
      tone="danger"
      onClose={onClose}
    >
      <p>{say('form.withdrawText')}</p>
      <TextArea label={say('entry.reason')} {...form.text('reason')} onKeyDown={form.keys} />
    </FormDialog>
  );
}
