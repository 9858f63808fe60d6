import { useState } from 'react';
import { INPUT_LIMITS } from '@rinnalla/contracts';
import { isBlank } from '@rinnalla/domain';
import { inputText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
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

/** Withdraws one's own message as wrong; what it said stays (703/2023 22 §). */
export function WithdrawMessageDialog({ message, onClose }: WithdrawMessageDialogProps) {
  const say = useTexts(consultationTexts);
  const words = useWords();
  const { write, problem, isSending } = useMessageWrite(
    useChange(WithdrawConsultationMessageDocument),
    say('thread.withdrawn'),
  );
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);

  const handleSend = async () => {
    setTried(true);
    if (isBlank(reason)) return;
    if (await write({ messageId: message.id, version: message.version, reason })) onClose();
  };
  const send = () => void handleSend();
  return (
    <ActDialog
      title={say('thread.withdrawTitle')}
      sendLabel={say('thread.withdraw')}
      problem={problem}
      text={reason}
      isSending={isSending}
      onSend={send}
      onClose={onClose}
    >
      <p>{say('thread.original')}</p>
      <WritingField
        label={say('detail.reason')}
        value={reason}
        onChange={setReason}
        onSend={send}
        limit={INPUT_LIMITS.line}
        isFocused
        errorMessage={wasTried && isBlank(reason) ? inputText(words, 'required') : undefined}
      />
    </ActDialog>
  );
}
