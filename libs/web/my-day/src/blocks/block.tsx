import type { ReactNode } from 'react';
import { Card, Section } from '@rinnalla/web-ui';
import styles from './block.module.css';

interface BlockProps {
  title: string;
  count: number;
  /** Stands in the place of the lines when there are none. */
  empty: string;
  children: ReactNode;
}

/** A named part of the day with its number. */
export function Block({ title, count, empty, children }: BlockProps) {
  return (
    <Card>
      <Section title={`${title}: ${String(count)}`}>
        {count === 0 ? <p className={styles.empty}>{empty}</p> : <ul className={styles.list}>{children}</ul>}
      </Section>
    </Card>
  );
}
