import { useTexts } from '@rinnalla/web-i18n';
import { Avatar, classNames, Disclosure, IconButton, Menu, RelativeTime, StatusTag } from '@rinnalla/web-ui';
import type { ThreadMessage } from '../data/consultation-types.js';
import { usePersonWords } from '../data/use-person-words.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { originalText } from './original-text.js';
import styles from './thread.module.css';

interface MessageItemProps {
  message: ThreadMessage;
  isOwn: boolean;
  onAct: (act: 'correct' | 'withdraw') => void;
}

/** One message with its author's profession and unit; what it said before stays to be read (703/2023 22 §). */
export function MessageItem({ message, isOwn, onAct }: MessageItemProps) {
  const say = useTexts(consultationTexts);
  const { name, post } = usePersonWords()(message.author);
  const isWithdrawn = message.withdrawnAt !== null;
  return (
    <li className={classNames(styles.message, isOwn && styles.own)}>
      <Avatar name={name} personId={message.author.id} isDecorative />
      <div>
        <strong>{name}</strong>
        <p className={styles.meta}>
          <span>{post}</span>
          <RelativeTime value={message.createdAt} />
        </p>
      </div>
      {isOwn && !isWithdrawn && (
        <Menu
          label={say('thread.more')}
          trigger={<IconButton icon="more" label={say('thread.more')} size="small" />}
          entries={[
            { id: 'correct', name: say('thread.correct'), icon: 'edit' },
            { id: 'withdraw', name: say('thread.withdraw'), icon: 'minus', isDanger: true },
          ]}
          onAction={(id) => onAct(id === 'correct' ? 'correct' : 'withdraw')}
        />
      )}
      <div className={styles.body}>
        {isWithdrawn ? <StatusTag tone="neutral">{say('thread.withdrawn')}</StatusTag> : message.body}
        {!isWithdrawn && message.correctedAt !== null && (
          <p>
            <StatusTag tone="neutral">{say('thread.corrected')}</StatusTag>
          </p>
        )}
      </div>
      {message.corrections.length > 0 && <EarlierTexts message={message} />}
    </li>
  );
}

function EarlierTexts({ message }: { message: ThreadMessage }) {
  const say = useTexts(consultationTexts);
  return (
    <div className={styles.earlier}>
      <Disclosure title={say('thread.earlier')} headingLevel={4}>
        <ul>
          {message.corrections.map(({ id, original, reason, at }) => (
            <li key={id}>
              <p>{originalText(original)}</p>
              <p className={styles.meta}>
                {`${say('detail.reason')}: ${reason} `}
                <RelativeTime value={at} />
              </p>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
