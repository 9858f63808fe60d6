import type { Ref } from 'react';
import {
  Input,
  TextField as RacTextField,
  type TextFieldProps as RacTextFieldProps,
} from 'react-aria-components';
import { classNames } from '../class-names.js';
import { controlClass, fieldClass, FieldLabel, FieldNotes, type FieldTexts } from './field-parts.js';
import styles from './text-field.module.css';

export interface TextFieldProps
  extends
    FieldTexts,
    Omit<RacTextFieldProps, 'children' | 'className' | 'style' | 'render' | 'isInvalid' | 'validate'> {
  /** `short` for what is known to be short, such as a code or an amount. */
  width?: 'full' | 'short';
  placeholder?: string;
  inputRef?: Ref<HTMLInputElement>;
}

/** One line of text. `id` names the input itself, so an error summary can lead to it. */
export function TextField({
  label,
  labelHint,
  isLabelHidden,
  description,
  errorMessage,
  width = 'full',
  placeholder = '',
  inputRef,
  ...rest
}: TextFieldProps) {
  return (
    <RacTextField
      {...rest}
      validationBehavior="aria"
      isInvalid={errorMessage !== undefined}
      className={classNames(fieldClass, width === 'short' && styles.short)}
    >
      <FieldLabel label={label} labelHint={labelHint} isLabelHidden={isLabelHidden} />
      <FieldNotes description={description} errorMessage={errorMessage} />
      <Input ref={inputRef ?? null} placeholder={placeholder} className={controlClass} />
    </RacTextField>
  );
}
