import type { ReactNode } from 'react';
import { TextLink } from '../actions/text-link.js';
import { classNames } from '../class-names.js';
import type { Tone } from '../feedback/tone.js';
import { Icon, type IconName } from './icon.js';
import { RelativeTime } from './relative-time.js';
import styles from './timeline.module.css';

export interface TimelineItem {
  /** Also the item's address on the page, so that it can be linked to. */
  id: string;
  /** An ISO 8601 moment with its zone. */
  at: string;
  title: ReactNode;
  /** Who did it, without inflection. */
  actor?: string | undefined;
  body?: ReactNode;
  icon?: IconName;
  tone?: Tone;
  href?: string | undefined;
}

export interface TimelineProps {
  label: string;
  items: readonly TimelineItem[];
}

/** What has happened, newest first as given. */
export function Timeline({ label, items }: TimelineProps) {
  return (
    <ol aria-label={label} className={styles.timeline}>
      {items.map((item) => (
        <li key={item.id} id={item.id} className={styles.item}>
          <span className={classNames(styles.sign, styles[item.tone ?? 'neutral'])}>
            <Icon name={item.icon ?? 'document'} />
          </span>
          <div className={styles.content}>
            <p className={styles.title}>
              {item.href === undefined ? item.title : <TextLink href={item.href}>{item.title}</TextLink>}
            </p>
            <p className={styles.meta}>
              {item.actor !== undefined && <span>{item.actor}</span>}
              <RelativeTime value={item.at} />
            </p>
            {item.body !== undefined && <div className={styles.body}>{item.body}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
