import {
  RadioButton,
  RadioField,
  RadioGroup as RacRadioGroup,
  Text,
  type RadioGroupProps as RacRadioGroupProps,
} from 'react-aria-components';
import { classNames } from '../class-names.js';
import styles from './choice.module.css';
import { fieldClass, FieldLabel, FieldNotes, type FieldTexts } from './field-parts.js';

export interface RadioOption {
  value: string;
  label: string;
  description?: string | undefined;
  isDisabled?: boolean;
}

export interface RadioGroupProps
  extends
    FieldTexts,
    Omit<RacRadioGroupProps, 'children' | 'className' | 'style' | 'render' | 'isInvalid' | 'validate'> {
  options: readonly RadioOption[];
}

/** One of a few choices that are all worth seeing at once. */
export function RadioGroup({
  label,
  labelHint,
  isLabelHidden,
  description,
  errorMessage,
  options,
  orientation = 'vertical',
  value,
  ...rest
}: RadioGroupProps) {
  // A value that is none of the choices, such as an empty one, would leave no radio in the order of Tab.
  const chosen = options.some((option) => option.value === value) ? value : null;
  return (
    <RacRadioGroup
      {...rest}
      {...(value !== undefined && { value: chosen ?? null })}
      orientation={orientation}
      validationBehavior="aria"
      isInvalid={errorMessage !== undefined}
      className={fieldClass}
    >
      <FieldLabel label={label} labelHint={labelHint} isLabelHidden={isLabelHidden} />
      <FieldNotes description={description} errorMessage={errorMessage} />
      <div className={classNames(styles.options, orientation === 'horizontal' && styles.horizontal)}>
        {options.map((option) => (
          <RadioField
            key={option.value}
            value={option.value}
            isDisabled={option.isDisabled ?? false}
            className={classNames(styles.field)}
          >
            <RadioButton className={classNames(styles.choice)}>
              <span className={classNames(styles.box, styles.round)} aria-hidden="true" />
              <span className={styles.words}>{option.label}</span>
            </RadioButton>
            {option.description !== undefined && (
              <Text slot="description" className={classNames(styles.notes, styles.description)}>
                {option.description}
              </Text>
            )}
          </RadioField>
        ))}
      </div>
    </RacRadioGroup>
  );
}
