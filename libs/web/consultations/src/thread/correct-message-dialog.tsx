import { INPUT_LIMITS } from '@rinnalla/contracts';
import { useTexts } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { faultsBy, useDraftedForm } from '@rinnalla/web-session';
import type { ThreadMessage } from '../data/consultation-types.js';
import { CorrectConsultationMessageDocument } from '../data/consultation-writes.documents.js';
import { ActDialog } from '../dialogs/act-dialog.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { WritingField } from '../moves/writing-field.js';
import { useMessageWrite } from './use-message-write.js';

interface CorrectMessageDialogProps {
  message: ThreadMessage;
  onClose: () => void;
}

const faultsOf = faultsBy<'body' | 'reason'>({
  body: { isRequired: true, limit: 'text' },
  reason: { isRequired: true, limit: 'line' },
});

/** Corrects one's own message; what it said before stays (703/2023 22 §). */
export function CorrectMessageDialog({ message, onClose }: CorrectMessageDialogProps) {
  const say = useTexts(consultationTexts);
  const { write, problem, isSending } = useMessageWrite(
    useChange(CorrectConsultationMessageDocument),
    say('thread.corrected'),
  );
  const form = useDraftedForm({
    draftKey: `consultation-message:${message.id}:correct`,
    version: message.version,
    initial: { body: message.body, reason: '' },
    labels: { body: say('thread.write'), reason: say('detail.reason') },
    faultsOf,
    onSubmit: async ({ body, reason }, version) => {
      const isDone = await write({ messageId: message.id, version, body, reason });
      if (isDone) onClose();
      return isDone;
    },
  });
  const { body, reason } = form.values;
  const send = () => void form.submit();
  return (
    <ActDialog
      title={say('thread.correctTitle')}
      sendLabel={say('thread.correct')}
      form={form}
      problem={problem}
      text={`${reason}\n${body}`}
      isSending={isSending}
      onClose={onClose}
    >
      <p>{say('thread.original')}</p>
      <WritingField
        {...form.text('body')}
        label={say('thread.write')}
        onSend={send}
        limit={INPUT_LIMITS.text}
        isFocused
      />
      <WritingField
        {...form.text('reason')}
        label={say('detail.reason')}
        onSend={send}
        limit={INPUT_LIMITS.line}
      />
    </ActDialog>
  );
}
