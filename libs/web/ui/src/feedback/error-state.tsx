import type { ReactNode } from 'react';
import { Icon } from '../content/icon.js';
import styles from './error-state.module.css';

export interface ErrorStateProps {
  title: string;
  /** What happened, what was saved, what to do. */
  children: ReactNode;
  /** The way on, usually a retry that keeps what was written. */
  action?: ReactNode;
  /** The code to quote to support, with its label: "Tukikoodi: 7f3a". */
  supportCode?: string | undefined;
  headingLevel?: 1 | 2 | 3;
}

/** Stands in the place of what could not be shown. */
export function ErrorState({ title, children, action, supportCode, headingLevel = 2 }: ErrorStateProps) {
  const Title = `h${headingLevel}` as const;
  return (
    <div className={styles.state} role="group" aria-label={title}>
      <Icon name="error" size="large" className={styles.icon} />
      <div className={styles.content}>
        <Title className={styles.title}>{title}</Title>
        <div>{children}</div>
        {action !== undefined && <div className={styles.action}>{action}</div>}
        {supportCode !== undefined && <p className={styles.code}>{supportCode}</p>}
      </div>
    </div>
  );
}
