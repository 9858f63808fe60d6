import { usePersonLine } from '@rinnalla/web-i18n';
import { RelativeTime } from '@rinnalla/web-ui';
import type { Author } from '../data/plan-types.js';
import styles from './author-line.module.css';

export interface AuthorLineProps {
  /** What they did, as a label: "Kirjannut". */
  label?: string;
  person: Author;
  at: string;
  isExact?: boolean;
}

/** Who wrote it, of which profession and unit, and when. */
export function AuthorLine({ label, person, at, isExact = false }: AuthorLineProps) {
  const personLine = usePersonLine();
  return (
    <p className={styles.line}>
      {label !== undefined && <span>{label}: </span>}
      <span>{personLine(person)}</span>
      <span aria-hidden="true"> · </span>
      <RelativeTime value={at} format={isExact ? 'exact' : 'relative'} />
    </p>
  );
}
