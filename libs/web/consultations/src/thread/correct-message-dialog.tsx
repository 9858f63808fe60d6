import { useState } from 'react';
import { INPUT_LIMITS } from '@rinnalla/contracts';
import { isBlank } from '@rinnalla/domain';
import { inputText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import type { ThreadMessage } from '../data/consultation-types.js';
import { CorrectConsultationMessageDocument } from '../data/consultation-writes.documents.js';
import { useKeptFields } from '../data/use-kept-fields.js';
import { ActDialog } from '../dialogs/act-dialog.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { WritingField } from '../moves/writing-field.js';
import { useMessageWrite } from './use-message-write.js';

interface CorrectMessageDialogProps {
  message: ThreadMessage;
  onClose: () => void;
}

/** Corrects one's own message; what it said before stays (703/2023 22 §). */
export function CorrectMessageDialog({ message, onClose }: CorrectMessageDialogProps) {
  const say = useTexts(consultationTexts);
  const words = useWords();
  const { fields, change, clear } = useKeptFields(`consultation-message:${message.id}:correct`, {
    body: message.body,
    reason: '',
  });
  const { write, problem, isSending } = useMessageWrite(
    useChange(CorrectConsultationMessageDocument),
    say('thread.corrected'),
  );
  const [wasTried, setTried] = useState(false);
  const errorIn = (text: string) => (wasTried && isBlank(text) ? inputText(words, 'required') : undefined);
  const { body, reason } = fields;

  const handleSend = async () => {
    setTried(true);
    if (isBlank(body) || isBlank(reason)) return;
    if (!(await write({ messageId: message.id, version: message.version, body, reason }))) return;
    clear();
    onClose();
  };
  const send = () => void handleSend();
  return (
    <ActDialog
      title={say('thread.correctTitle')}
      sendLabel={say('thread.correct')}
      problem={problem}
      text={`${reason}\n${body}`}
      isSending={isSending}
      onSend={send}
      onClose={onClose}
    >
      <p>{say('thread.original')}</p>
      <WritingField
        label={say('thread.write')}
        value={body}
        onChange={(text) => change({ body: text })}
        onSend={send}
        limit={INPUT_LIMITS.text}
        isFocused
        errorMessage={errorIn(body)}
      />
      <WritingField
        label={say('detail.reason')}
        value={reason}
        onChange={(text) => change({ reason: text })}
        onSend={send}
        limit={INPUT_LIMITS.line}
        errorMessage={errorIn(reason)}
      />
    </ActDialog>
  );
}
