import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Icon } from '../content/icon.js';
import { toneIcons, type Tone } from './tone.js';
import styles from './inline-alert.module.css';

export interface InlineAlertProps {
  tone?: Tone;
  title?: string | undefined;
  children: ReactNode;
  actions?: ReactNode;
  /** Interrupts speech. Only for a failed save and a lost session. */
  isUrgent?: boolean;
}

/** A message beside what it is about. */
export function InlineAlert({ tone = 'info', title, children, actions, isUrgent = false }: InlineAlertProps) {
  return (
    <div className={classNames(styles.alert, styles[tone])} {...(isUrgent && { role: 'alert' })}>
      <Icon name={toneIcons[tone]} className={styles.icon} />
      <div className={styles.content}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        <div>{children}</div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
