import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import styles from './card.module.css';

export interface CardProps {
  children: ReactNode;
  /** `quiet` has no surface of its own, only an edge. */
  appearance?: 'raised' | 'quiet';
  /** Without padding, for a table or a list that reaches the edges. */
  isFlush?: boolean;
}

/** Holds together what belongs together. A card does not go inside a card. */
export function Card({ children, appearance = 'raised', isFlush = false }: CardProps) {
  return (
    <div className={classNames(styles.card, styles[appearance], isFlush && styles.flush)}>{children}</div>
  );
}
