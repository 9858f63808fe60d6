import { useState } from 'react';
import { useTexts } from '@rinnalla/web-i18n';
import { Section, Stack } from '@rinnalla/web-ui';
import type { ThreadMessage, WholeConsultation } from '../data/consultation-types.js';
import { useSelf } from '../data/use-self.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { CorrectMessageDialog } from './correct-message-dialog.js';
import { MessageForm } from './message-form.js';
import { MessageItem } from './message-item.js';
import styles from './thread.module.css';
import { WithdrawMessageDialog } from './withdraw-message-dialog.js';

interface ThreadProps {
  consultation: WholeConsultation;
  canWrite: boolean;
  isFocused: boolean;
}

interface Opened {
  readonly act: 'correct' | 'withdraw';
  readonly message: ThreadMessage;
}

/** The discussion of one consultation; what arrives is spoken in its turn. */
export function Thread({ consultation, canWrite, isFocused }: ThreadProps) {
  const say = useTexts(consultationTexts);
  const self = useSelf();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { messages } = consultation;
  const close = () => setOpened(null);
  return (
    <Section title={say('thread.title')} headingLevel={3}>
      <Stack>
        <div role="log" aria-label={say('thread.title')} className={styles.log}>
          {messages.length === 0 && <p className={styles.empty}>{say('thread.empty')}</p>}
          <ol className={styles.list}>
            {messages.map((message) => (
              <MessageItem
                key={message.id}
                message={message}
                isOwn={message.author.id === self.id}
                onAct={(act) => setOpened({ act, message })}
              />
            ))}
          </ol>
        </div>
        {canWrite && <MessageForm consultation={consultation} isFocused={isFocused} />}
        {opened?.act === 'correct' && <CorrectMessageDialog message={opened.message} onClose={close} />}
        {opened?.act === 'withdraw' && <WithdrawMessageDialog message={opened.message} onClose={close} />}
      </Stack>
    </Section>
  );
}
