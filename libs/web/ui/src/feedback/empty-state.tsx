import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Icon, type IconName } from '../content/icon.js';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  title: string;
  /** What this place is for, or what comes next. */
  children?: ReactNode;
  /** At most one act. */
  action?: ReactNode;
  icon?: IconName;
  /** `done` when emptiness is the goal, as in an answered inbox. */
  mood?: 'neutral' | 'done';
  headingLevel?: 1 | 2 | 3 | 4;
}

/** Says what the place is for and offers one way on. Reads the same whether nothing exists or nothing may be seen. */
export function EmptyState({
  title,
  children,
  action,
  icon = 'inbox',
  mood = 'neutral',
  headingLevel = 3,
}: EmptyStateProps) {
  const Title = `h${headingLevel}` as const;
  return (
    <div className={classNames(styles.empty, mood === 'done' && styles.done)}>
      <span className={styles.sign}>
        <Icon name={mood === 'done' ? 'check' : icon} size="large" />
      </span>
      <Title className={styles.title}>{title}</Title>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
