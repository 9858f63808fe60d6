import { INPUT_LIMITS } from '@rinnalla/contracts';
import { isBlank } from '@rinnalla/domain';
import { useTexts } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { Inline, Stack } from '@rinnalla/web-ui';
import { GiveMoreInfoDocument } from '../data/asker-moves.documents.js';
import { AskMoreInfoDocument } from '../data/claimant-moves.documents.js';
import type { WholeConsultation } from '../data/consultation-types.js';
import { SendConsultationMessageDocument } from '../data/consultation-writes.documents.js';
import { useKeptFields } from '../data/use-kept-fields.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { SendRow } from '../moves/send-row.js';
import { useMove } from '../moves/use-move.js';
import { WritingField } from '../moves/writing-field.js';
import { ProblemAlert } from '../problems/problem-alert.js';
import { useMessageWrite } from './use-message-write.js';

interface MessageFormProps {
  consultation: WholeConsultation;
  isFocused: boolean;
}

const EMPTY = { message: '' };

/** A message to the thread; the same text may also ask the asker for more, or be what was asked for. */
export function MessageForm({ consultation, isFocused }: MessageFormProps) {
  const say = useTexts(consultationTexts);
  const { id: consultationId, version, myMoves } = consultation;
  const { fields, change, clear } = useKeptFields(`consultation:${consultationId}:message`, EMPTY);
  const { message } = fields;
  const plain = useMessageWrite(useChange(SendConsultationMessageDocument), say('thread.sent'));
  const askMore = useMove('ask_more', useChange(AskMoreInfoDocument));
  const giveMore = useMove('give_more', useChange(GiveMoreInfoDocument));
  const mustGive = myMoves.includes('give_more');

  const after = (isSent: boolean) => isSent && clear();
  const sendPlain = async () => {
    if (!isBlank(message)) after(await plain.write({ consultationId, body: message }));
  };
  const sendAs = async (move: typeof askMore) => {
    if (!isBlank(message)) after(await move.make({ consultationId, version, message }));
  };
  const send = () => void (mustGive ? sendAs(giveMore) : sendPlain());
  return (
    <Stack gap="tight">
      <WritingField
        label={mustGive ? say('thread.giveMoreLabel') : say('thread.write')}
        value={message}
        onChange={(text) => change({ message: text })}
        onSend={send}
        limit={INPUT_LIMITS.text}
        isFocused={isFocused}
      />
      <ProblemAlert problem={plain.problem ?? askMore.problem ?? giveMore.problem} text={message} />
      <Inline gap="regular">
        <SendRow
          label={mustGive ? say('thread.giveMore') : say('thread.send')}
          isSending={plain.isSending || giveMore.isSending}
          onSend={send}
          variant={mustGive ? 'primary' : 'secondary'}
        />
        {myMoves.includes('ask_more') && (
          <SendRow
            label={say('thread.askMore')}
            isSending={askMore.isSending}
            onSend={() => void sendAs(askMore)}
          />
        )}
      </Inline>
    </Stack>
  );
}
