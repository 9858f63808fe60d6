import type { ReactNode } from 'react';
import styles from './summary-list.module.css';

export interface SummaryItem {
  id: string;
  term: string;
  details: ReactNode;
  /** One act, named with what it changes: "Muuta omatyöntekijää". */
  action?: ReactNode;
}

export interface SummaryListProps {
  items: readonly SummaryItem[];
  /** `stacked` puts each term above its details, for narrow columns. */
  layout?: 'rows' | 'stacked';
}

/** Labels with their values. Names and counts stand alone as values, because Finnish would inflect them in a sentence. */
export function SummaryList({ items, layout = 'rows' }: SummaryListProps) {
  return (
    <div className={styles.frame}>
      <dl className={styles[layout]}>
        {items.map((item) => (
          <div key={item.id} className={styles.row}>
            <dt className={styles.term}>{item.term}</dt>
            <dd className={styles.details}>{item.details}</dd>
            {item.action !== undefined && <dd className={styles.action}>{item.action}</dd>}
          </div>
        ))}
      </dl>
    </div>
  );
}
