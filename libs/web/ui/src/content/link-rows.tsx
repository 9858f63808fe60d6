import type { KeyboardEvent, ReactNode } from 'react';
import { TextLink } from '../actions/text-link.js';
import { classNames } from '../class-names.js';
import styles from './link-rows.module.css';

export interface LinkRowsProps {
  label?: string;
  /** `LinkRow`s. */
  children: ReactNode;
}

/** A list whose rows each lead to what they tell of. */
export function LinkRows({ label, children }: LinkRowsProps) {
  return (
    <ul aria-label={label} className={styles.rows}>
      {children}
    </ul>
  );
}

export interface LinkRowProps {
  href: string;
  linkId?: string;
  /** What the link says; at most two lines of it are shown. */
  text: string;
  /** Tags, above the text. */
  top: ReactNode;
  /** Who and when, below everything. */
  meta: ReactNode;
  /** Between the text and who and when. */
  children?: ReactNode;
  isCurrent: boolean;
  /** It must not wait. */
  isPressing?: boolean;
  /** It is no longer for the reader. */
  isGone?: boolean;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** One row; its link covers the whole of it. */
export function LinkRow({ href, linkId, text, isCurrent, isPressing, isGone, ...row }: LinkRowProps) {
  return (
    <li
      className={classNames(
        styles.row,
        isPressing && styles.pressing,
        isCurrent && styles.current,
        isGone && styles.gone,
      )}
    >
      {row.top}
      <TextLink
        id={linkId}
        href={href}
        className={styles.link}
        aria-current={isCurrent ? 'true' : undefined}
        onKeyDown={row.onKeyDown}
      >
        <span className={styles.text}>{text}</span>
      </TextLink>
      {row.children}
      <p className={styles.meta}>{row.meta}</p>
    </li>
  );
}
