import { INPUT_LIMITS } from '@rinnalla/contracts';
import { useTexts } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { faultsBy, useDraftedForm } from '@rinnalla/web-session';
import type { ThreadMessage } from '../data/consultation-types.js';
import { WithdrawConsultationMessageDocument } from '../data/consultation-writes.documents.js';
import { ActDialog } from '../dialogs/act-dialog.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { WritingField } from '../moves/writing-field.js';
import { useMessageWrite } from './use-message-write.js';

interface WithdrawMessageDialogProps {
  message: ThreadMessage;
  onClose: () => void;
}

const faultsOf = faultsBy<'reason'>({ reason: { isRequired: true, limit: 'line' } });

/** Withdraws one's own message as wrong; what it said stays (703/2023 22 §). */
export function WithdrawMessageDialog({ message, onClose }: WithdrawMessageDialogProps) {
  const say = useTexts(consultationTexts);
  const { write, problem, isSending } = useMessageWrite(
    useChange(WithdrawConsultationMessageDocument),
    say('thread.withdrawn'),
  );
  const form = useDraftedForm({
    draftKey: `consultation-message:${message.id}:withdraw`,
    version: message.version,
    initial: { reason: '' },
    labels: { reason: say('detail.reason') },
    faultsOf,
    onSubmit: async ({ reason }, version) => {
      const isDone = await write({ messageId: message.id, version, reason });
      if (isDone) onClose();
      return isDone;
    },
  });
  return (
    <ActDialog
      title={say('thread.withdrawTitle')}
      sendLabel={say('thread.withdraw')}
      form={form}
      problem={problem}
      text={form.values.reason}
      isSending={isSending}
      onClose={onClose}
    >
      <p>{say('thread.original')}</p>
      <WritingField
        {...form.text('reason')}
        label={say('detail.reason')}
        onSend={() => void form.submit()}
        limit={INPUT_LIMITS.line}
        isFocused
      />
    </ActDialog>
  );
}
