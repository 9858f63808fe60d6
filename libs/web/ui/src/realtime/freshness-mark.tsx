import { classNames } from '../class-names.js';
import { Icon, type IconName } from '../content/icon.js';
import styles from './freshness-mark.module.css';

export type Freshness = 'live' | 'catchingUp' | 'offline';

const icons: Record<Freshness, IconName> = { live: 'live', catchingUp: 'refresh', offline: 'offline' };

export interface FreshnessMarkProps {
  freshness: Freshness;
  /** "Ajan tasalla", "Yhdistetään uudelleen", "Ei yhteyttä klo 14.30 alkaen". */
  text: string;
  /** What it means for the reader, such as changes that wait to be sent. */
  detail?: string | undefined;
}

/** Whether what is on the screen is true now. Silent: the app announces a lost connection by itself, once. */
export function FreshnessMark({ freshness, text, detail }: FreshnessMarkProps) {
  return (
    <span className={classNames(styles.mark, styles[freshness])}>
      <Icon name={icons[freshness]} />
      <span>
        {text}
        {detail !== undefined && <span className={styles.detail}> {detail}</span>}
      </span>
    </span>
  );
}
