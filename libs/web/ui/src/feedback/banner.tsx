import type { ReactNode } from 'react';
import { IconButton } from '../actions/icon-button.js';
import { classNames } from '../class-names.js';
import { Icon } from '../content/icon.js';
import styles from './banner.module.css';
import { toneIcons, type Tone } from './tone.js';

export interface BannerProps {
  tone?: Tone;
  children: ReactNode;
  actions?: ReactNode;
  /** Given together with `onClose`. */
  closeLabel?: string;
  onClose?: () => void;
}

/** A message about the whole page or product, across its width: a new version, changes since the last visit. */
export function Banner({ tone = 'info', children, actions, closeLabel, onClose }: BannerProps) {
  return (
    <div className={classNames(styles.banner, styles[tone])}>
      <Icon name={toneIcons[tone]} />
      <div className={styles.text}>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      {onClose && closeLabel !== undefined && (
        <IconButton icon="close" size="small" label={closeLabel} onPress={onClose} />
      )}
    </div>
  );
}
