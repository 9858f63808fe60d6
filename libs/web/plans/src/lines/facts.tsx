import { Fragment, type ReactNode } from 'react';
import styles from './line.module.css';

export interface Fact {
  readonly id: string;
  readonly term: string;
  readonly details: ReactNode;
}

/** A few labels with their values, close together, as they stand inside a line. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(({ id, term, details }) => (
        <Fragment key={id}>
          <dt>{term}</dt>
          <dd>{details}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
