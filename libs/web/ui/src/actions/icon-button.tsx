import type { Ref } from 'react';
import { Button as RacButton, type ButtonProps as RacButtonProps } from 'react-aria-components';
import { classNames } from '../class-names.js';
import { Icon, type IconName } from '../content/icon.js';
import { Tooltip } from '../overlays/tooltip.js';
import type { ButtonSize, ButtonVariant } from './button.js';
import styles from './button.module.css';

export interface IconButtonProps extends Omit<
  RacButtonProps,
  'children' | 'className' | 'style' | 'render' | 'aria-label'
> {
  icon: IconName;
  /** The accessible name, also shown as a tooltip. */
  label: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  ref?: Ref<HTMLButtonElement>;
}

/** For the few acts whose sign everyone knows (close, more, print). Otherwise use a button with words. */
export function IconButton({ icon, label, variant = 'quiet', size = 'regular', ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <RacButton
        {...rest}
        aria-label={label}
        className={classNames(
          styles.button,
          styles.square,
          styles[variant],
          size === 'small' && styles.small,
        )}
      >
        <Icon name={icon} />
      </RacButton>
    </Tooltip>
  );
}
