import { usePersonLine } from '@rinnalla/web-i18n';
import { RelativeTime } from '@rinnalla/web-ui';
import type { Person } from '../data/record-types.js';
import styles from './entry.module.css';

/** Who wrote it, of which profession and unit, and when. */
export function AuthorLine({ label, person, at }: { label?: string; person: Person; at: string }) {
  const personLine = usePersonLine();
  return (
    <p className={styles.quiet}>
      {label !== undefined && <span>{label}: </span>}
      <span>{personLine(person)}</span>
      <span aria-hidden="true"> · </span>
      <RelativeTime value={at} format="relative" />
    </p>
  );
}
