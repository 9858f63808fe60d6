import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Icon, type IconName } from '../content/icon.js';
import type { Tone } from './tone.js';
import styles from './status-tag.module.css';

export interface StatusTagProps {
  tone?: Tone;
  /** Always words: tone and icon only repeat them. */
  children: ReactNode;
  icon?: IconName | undefined;
}

/** The state of one thing: "Kesken", "Hyväksytty". */
export function StatusTag({ tone = 'neutral', children, icon }: StatusTagProps) {
  return (
    <span className={classNames(styles.tag, styles[tone])}>
      {icon !== undefined && <Icon name={icon} size="small" />}
      <span>{children}</span>
    </span>
  );
}

/** A quieter label that sorts a thing rather than tells its state: a field of expertise, a unit. */
export function Chip({ tone = 'neutral', children, icon }: StatusTagProps) {
  return (
    <span className={classNames(styles.tag, styles.chip, tone !== 'neutral' && styles[tone])}>
      {icon !== undefined && <Icon name={icon} size="small" />}
      <span>{children}</span>
    </span>
  );
}
