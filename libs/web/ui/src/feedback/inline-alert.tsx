import { useEffect, useRef, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Icon } from '../content/icon.js';
import { toneIcons, type Tone } from './tone.js';
import styles from './inline-alert.module.css';

export interface InlineAlertProps {
  tone?: Tone;
  title?: string | undefined;
  children: ReactNode;
  actions?: ReactNode;
  /** Interrupts speech, and comes into sight where the reader has scrolled past it. Only for a failed save and a lost session. */
  isUrgent?: boolean;
  /** Title and words on one line, for what stands over every page. */
  isSlim?: boolean;
}

/** A message beside what it is about. */
export function InlineAlert({
  tone = 'info',
  title,
  children,
  actions,
  isUrgent = false,
  isSlim = false,
}: InlineAlertProps) {
  const box = useRef<HTMLDivElement>(null);
  const words = typeof children === 'string' ? children : null;
  useEffect(() => {
    if (isUrgent && box.current && 'scrollIntoView' in box.current)
      box.current.scrollIntoView({ block: 'nearest' });
  }, [isUrgent, words]);
  return (
    <div
      ref={box}
      className={classNames(styles.alert, styles[tone], isSlim && styles.slim)}
      {...(isUrgent && { role: 'alert' })}
    >
      <Icon name={toneIcons[tone]} className={styles.icon} />
      <div className={styles.content}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        <div>{children}</div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
