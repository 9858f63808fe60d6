import { useLocale } from 'react-aria-components';
import { useMinuteClock } from './minute-clock.js';
import { exactTimeText, relativeTimeText } from './relative-time-text.js';
import styles from './relative-time.module.css';

export interface RelativeTimeProps {
  /** An ISO 8601 moment with its zone, as the server gives it. */
  value: string;
  /** `exact` where the moment itself matters: decisions, signatures, print. */
  format?: 'relative' | 'exact';
}

/** A moment in words, renewed each minute; the exact moment on hover and in print. */
export function RelativeTime({ value, format = 'relative' }: RelativeTimeProps) {
  const { locale } = useLocale();
  const now = useMinuteClock();
  const moment = new Date(value);
  const exact = exactTimeText(moment, locale);
  if (format === 'exact') return <time dateTime={value}>{exact}</time>;
  return (
    <time dateTime={value} title={exact} data-exact={exact} className={styles.time}>
      <span className={styles.words}>{relativeTimeText(moment, new Date(now), locale)}</span>
    </time>
  );
}
