import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from 'react-aria-components';
import { classNames } from '../class-names.js';
import { Icon } from '../content/icon.js';
import styles from './choice.module.css';
import { FieldNotes, type FieldTexts } from './field-parts.js';

export interface CheckboxProps
  extends
    Pick<FieldTexts, 'description' | 'errorMessage'>,
    Omit<CheckboxFieldProps, 'children' | 'className' | 'style' | 'render' | 'isInvalid' | 'validate'> {
  children: ReactNode;
}

/** A yes or no that is sent with a form. For a setting that works at once there is `Switch`. */
export function Checkbox({ children, description, errorMessage, ...rest }: CheckboxProps) {
  return (
    <CheckboxField
      {...rest}
      validationBehavior="aria"
      isInvalid={errorMessage !== undefined}
      className={classNames(styles.field)}
    >
      <CheckboxButton className={classNames(styles.choice)}>
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className={classNames(styles.box)} aria-hidden="true">
              {isIndeterminate && <Icon name="minus" />}
              {isSelected && !isIndeterminate && <Icon name="check" />}
            </span>
            <span className={styles.words}>{children}</span>
          </>
        )}
      </CheckboxButton>
      <div className={styles.notes}>
        <FieldNotes description={description} errorMessage={errorMessage} />
      </div>
    </CheckboxField>
  );
}
