import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { showToast, TextArea } from '@rinnalla/web-ui';
import type { RecordEntry } from '../data/record-types.js';
import { CorrectRecordEntryDocument } from '../data/record.documents.js';
import { recordTexts } from '../i18n/record-texts.js';
import { EntryFields } from './entry-fields.js';
import { correctionFaults, type CorrectionField } from './entry-form.js';
import { useRefusal } from './use-refusal.js';

/** Corrects an entry that was written wrong; how it stood stays beneath it (703/2023 22 §). */
export function CorrectEntry({ entry, onClose }: { entry: RecordEntry; onClose: () => void }) {
  const say = useTexts(recordTexts);
  const common = useTexts(commonTexts);
  const { send, isSending } = useChange(CorrectRecordEntryDocument);
  const { refusal, accept } = useRefusal();
  const form = useDraftedForm<CorrectionField>({
    draftKey: `correct:${entry.id}`,
    version: entry.version,
    initial: { occurredOn: entry.occurredOn, body: entry.body, reason: '' },
    labels: {
      occurredOn: say('form.occurredOn'),
      body: say('form.body'),
      reason: say('form.reason'),
    },
    faultsOf: correctionFaults,
    onSubmit: async ({ occurredOn, body, reason }, version) => {
      const { id } = entry;
      const isDone = accept(
        await send({ id, version, occurredOn, body: body.trim(), reason: reason.trim() }),
      );
      if (isDone) {
        showToast({ text: say('form.corrected') });
        onClose();
      }
      return isDone;
    },
  });
  return (
    <FormDialog
      title={say('form.correct')}
      form={form}
      submitLabel={common('save')}
      pendingLabel={say('form.saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <EntryFields form={form} />
      <TextArea
        label={say('form.reason')}
        description={say('form.correctText')}
        minRows={2}
        {...form.text('reason')}
        onKeyDown={form.keys}
      />
    </FormDialog>
  );
}
