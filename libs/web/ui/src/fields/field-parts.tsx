import type { ReactNode } from 'react';
import { FieldError, Label, Text, useLocale } from 'react-aria-components';
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

const REQUIRED = { fi: 'pakollinen', sv: 'obligatorisk', en: 'required' } as const;

/** The word for it in the reader's language. */
export function useRequiredWord(): string {
  const { locale } = useLocale();
  if (locale.startsWith('fi')) return REQUIRED.fi;
  return locale.startsWith('sv') ? REQUIRED.sv : REQUIRED.en;
}

/**
 * In a form that mixes what must be filled in with what may be left, the style sheet writes the word after the label. It is drawn for the
 * eye alone: the control says so itself to whoever listens, and its name stays as it is.
 */
export function FieldLabel({ label, labelHint, isLabelHidden = false }: FieldTexts) {
  return (
    <Label
      className={classNames(styles.label, isLabelHidden && styles.hiddenLabel)}
      data-required-word={useRequiredWord()}
    >
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
