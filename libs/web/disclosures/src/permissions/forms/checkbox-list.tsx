import { Checkbox } from '@rinnalla/web-ui';
import { useId } from 'react';
import styles from './checkbox-list.module.css';

interface CheckboxListProps<Value extends string> {
  id: string;
  label: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  values: readonly Value[];
  onChange: (values: readonly Value[]) => void;
  errorMessage: string | undefined;
}

/** Any of a few choices that are all worth seeing at once. */
export function CheckboxList<Value extends string>({
  id,
  label,
  options,
  values,
  onChange,
  errorMessage,
}: CheckboxListProps<Value>) {
  const labelId = useId();
  const errorId = useId();
  return (
    <div
      id={id}
      role="group"
      aria-labelledby={labelId}
      className={styles.list}
      {...(errorMessage !== undefined && { 'aria-describedby': errorId })}
    >
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      {errorMessage !== undefined && (
        <span id={errorId} className={styles.error}>
          {errorMessage}
        </span>
      )}
      {options.map((option) => (
        <Checkbox
          key={option.value}
          isSelected={values.includes(option.value)}
          onChange={(isOn) =>
            onChange(isOn ? [...values, option.value] : values.filter((value) => value !== option.value))
          }
        >
          {option.label}
        </Checkbox>
      ))}
    </div>
  );
}
