import { INPUT_LIMITS } from '@rinnalla/contracts';
import { isBlank } from '@rinnalla/domain';
import { useTexts } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { faultsBy, FormNotices, useDraftedForm } from '@rinnalla/web-session';
import { Inline, Stack } from '@rinnalla/web-ui';
import { useRef } from 'react';
import { GiveMoreInfoDocument } from '../data/asker-moves.documents.js';
import { AskMoreInfoDocument } from '../data/claimant-moves.documents.js';
import type { WholeConsultation } from '../data/consultation-types.js';
import { SendConsultationMessageDocument } from '../data/consultation-writes.documents.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { SendRow } from '../moves/send-row.js';
import { useMove } from '../moves/use-move.js';
import { useStageField } from '../moves/use-stage-field.js';
import { WritingField } from '../moves/writing-field.js';
import { ProblemAlert } from '../problems/problem-alert.js';
import { useMessageWrite } from './use-message-write.js';

interface MessageFormProps {
  consultation: WholeConsultation;
  isFocused: boolean;
}

const faultsOf = faultsBy<'message' | 'stage'>({ message: { limit: 'text' }, stage: {} });

type Act = 'plain' | 'ask_more' | 'give_more';

/** A message to the thread; the same text may also ask the asker for more, or be what was asked for. */
export function MessageForm({ consultation, isFocused }: MessageFormProps) {
  const say = useTexts(consultationTexts);
  const { id: consultationId, myMoves } = consultation;
  const plain = useMessageWrite(useChange(SendConsultationMessageDocument), say('thread.sent'));
  const askMore = useMove('ask_more', useChange(AskMoreInfoDocument));
  const giveMore = useMove('give_more', useChange(GiveMoreInfoDocument));
  const mustGive = myMoves.includes('give_more');
  const act = useRef<Act>('plain');
  const stage = useStageField(consultation);
  const form = useDraftedForm({
    draftKey: `consultation:${consultationId}:message`,
    version: consultation.version,
    initial: { message: '', ...stage.initial },
    labels: { message: say('thread.write'), ...stage.labels },
    choiceWords: stage.choiceWords,
    faultsOf,
    onSubmit: ({ message }, version) => {
      if (act.current === 'plain') return plain.write({ consultationId, body: message });
      const { make } = act.current === 'ask_more' ? askMore : giveMore;
      return make({ consultationId, version, message });
    },
  });
  const { message } = form.values;
  const sendAs = (chosen: Act) => {
    act.current = chosen;
    if (!isBlank(message)) void form.submit();
  };
  const send = () => sendAs(mustGive ? 'give_more' : 'plain');
  return (
    <Stack gap="tight">
      <FormNotices form={form} refusal={null} />
      <WritingField
        {...form.text('message')}
        label={mustGive ? say('thread.giveMoreLabel') : say('thread.write')}
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
            onSend={() => sendAs('ask_more')}
          />
        )}
      </Inline>
    </Stack>
  );
}
