import { useId, type ReactNode, type Ref } from 'react';
import { Button as RacButton, ProgressBar, type ButtonProps as RacButtonProps } from 'react-aria-components';
import { classNames } from '../class-names.js';
import { Icon, type IconName } from '../content/icon.js';
import styles from './button.module.css';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'regular' | 'small';

export interface ButtonProps extends Omit<RacButtonProps, 'children' | 'className' | 'style' | 'render'> {
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: IconName | undefined;
  /** Said to assistive technology while the work goes on; needed with `isPending`. */
  pendingLabel?: string | undefined;
  /** Why the button cannot be used now. Shown under it, and the button stays reachable by keyboard. */
  disabledReason?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that says why when it cannot be pressed. Use at most one `primary` in a view. */
export function Button({ disabledReason, ...button }: ButtonProps) {
  const reasonId = useId();
  if (disabledReason === undefined) return <PlainButton {...button} />;

  // Without its handlers, but focusable: a disabled button that cannot be reached cannot explain itself.
  const { onPress: _press, type: _type, isDisabled: _disabled, ...rest } = button;
  return (
    <span className={styles.withReason}>
      <PlainButton {...rest} aria-disabled="true" aria-describedby={reasonId} />
      <span id={reasonId} className={styles.reason}>
        {disabledReason}
      </span>
    </span>
  );
}

function PlainButton({
  children,
  variant = 'secondary',
  size = 'regular',
  icon,
  pendingLabel = '',
  isPending = false,
  ...rest
}: Omit<ButtonProps, 'disabledReason'>) {
  return (
    <RacButton
      {...(isPending ? atRest(rest) : rest)}
      className={classNames(
        styles.button,
        styles[variant],
        size === 'small' && styles.small,
        isPending && styles.pending,
      )}
    >
      {isPending && (
        <ProgressBar isIndeterminate aria-label={pendingLabel} className={styles.spinner ?? ''} />
      )}
      {icon !== undefined && !isPending && <Icon name={icon} />}
      <span>{children}</span>
    </RacButton>
  );
}

/**
 * Keeps focus and does nothing. React Aria's own pending speaks through references to the spinner and the button, which are gone as
 * soon as a dialog closes.
 */
function atRest({ onPress: _press, type: _type, ...rest }: RacButtonProps): RacButtonProps {
  return { ...rest, 'aria-disabled': 'true' };
}
