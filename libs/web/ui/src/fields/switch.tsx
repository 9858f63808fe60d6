import type { ReactNode } from 'react';
import { SwitchButton, SwitchField, Text, type SwitchFieldProps } from 'react-aria-components';
import { classNames } from '../class-names.js';
import { Icon } from '../content/icon.js';
import styles from './choice.module.css';

export interface SwitchProps extends Omit<
  SwitchFieldProps,
  'children' | 'className' | 'style' | 'render' | 'isInvalid' | 'validate'
> {
  children: ReactNode;
  description?: ReactNode;
}

/** A setting that works at once, without saving. */
export function Switch({ children, description, ...rest }: SwitchProps) {
  return (
    <SwitchField {...rest} className={classNames(styles.field)}>
      <SwitchButton className={classNames(styles.choice)}>
        {({ isSelected }) => (
          <>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.thumb}>{isSelected && <Icon name="check" size="small" />}</span>
            </span>
            <span className={styles.words}>{children}</span>
          </>
        )}
      </SwitchButton>
      {description !== undefined && (
        <Text slot="description" className={classNames(styles.switchNotes, styles.description)}>
          {description}
        </Text>
      )}
    </SwitchField>
  );
}
