import { useId, useState, type Ref } from 'react';
import {
  TextArea as RacTextArea,
  TextField as RacTextField,
  type TextFieldProps as RacTextFieldProps,
} from 'react-aria-components';
import { classNames } from '../class-names.js';
import { controlClass, fieldClass, FieldLabel, FieldNotes, type FieldTexts } from './field-parts.js';
import styles from './text-area.module.css';

type InheritedProps = Omit<
  RacTextFieldProps,
  'children' | 'className' | 'style' | 'render' | 'isInvalid' | 'validate' | 'maxLength' | 'type'
>;

export interface CharacterCount {
  /** How many characters the text may have. Longer text is never cut: the form says so when it is sent. */
  limit: number;
  /** Words for the count, for example "120 / 2000 characters". */
  describe: (used: number, limit: number) => string;
}

export interface TextAreaProps extends FieldTexts, InheritedProps {
  characterCount?: CharacterCount | undefined;
  minRows?: number;
  textAreaRef?: Ref<HTMLTextAreaElement>;
}

/** Text of many lines; grows with what is written, up to 60 % of the window. */
export function TextArea({
  label,
  labelHint,
  isLabelHidden,
  description,
  errorMessage,
  characterCount,
  minRows = 3,
  textAreaRef,
  onChange,
  ...rest
}: TextAreaProps) {
  const countId = useId();
  const [typed, setTyped] = useState(rest.defaultValue ?? '');
  const text = rest.value ?? typed;
  const handleChange = (next: string) => {
    setTyped(next);
    onChange?.(next);
  };
  return (
    <RacTextField
      {...rest}
      {...(characterCount && { 'aria-describedby': countId })}
      onChange={handleChange}
      validationBehavior="aria"
      isInvalid={errorMessage !== undefined}
      className={fieldClass}
    >
      <FieldLabel label={label} labelHint={labelHint} isLabelHidden={isLabelHidden} />
      <FieldNotes description={description} errorMessage={errorMessage} />
      <div className={styles.grow} data-replica={`${text}\n`}>
        <RacTextArea
          ref={textAreaRef ?? null}
          rows={minRows}
          className={classNames(controlClass, styles.area)}
        />
      </div>
      {characterCount && (
        <span
          id={countId}
          className={classNames(styles.count, text.length > characterCount.limit && styles.over)}
        >
          {characterCount.describe(text.length, characterCount.limit)}
        </span>
      )}
    </RacTextField>
  );
}
