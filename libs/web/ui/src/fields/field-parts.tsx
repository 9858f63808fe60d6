import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { classNames } from '../class-names.js';
import { Icon } from '../content/icon.js';
import styles from './field-parts.module.css';

/** The words around every field. An error message makes the field invalid: there is no second switch for it. */
export interface FieldTexts {
  label: string;
  /** A short remark after the label, such as "optional". */
  labelHint?: string | undefined;
  isLabelHidden?: boolean | undefined;
  description?: ReactNode;
  errorMessage?: string | undefined;
}

export const fieldClass = classNames(styles.field);
export const controlClass = classNames(styles.control);
export const invalidControlClass = classNames(styles.control, styles.invalid);

export function FieldLabel({ label, labelHint, isLabelHidden = false }: FieldTexts) {
  return (
    <Label className={classNames(styles.label, isLabelHidden && styles.hiddenLabel)}>
      {label}
      {labelHint !== undefined && <span className={styles.labelHint}> ({labelHint})</span>}
    </Label>
  );
}

/** Stands above the control, so that neither a list of choices nor a phone's keyboard covers it. */
export function FieldNotes({ description, errorMessage }: Pick<FieldTexts, 'description' | 'errorMessage'>) {
  return (
    <>
      {description !== undefined && (
        <Text slot="description" className={classNames(styles.description)}>
          {description}
        </Text>
      )}
      <FieldError className={classNames(styles.error)}>
        <Icon name="error" />
        <span>{errorMessage}</span>
      </FieldError>
    </>
  );
}
