import type { CalendarDate } from '@internationalized/date';
import { useMemo, type FocusEvent } from 'react';
import {
  DateField as RacDateField,
  DateInput,
  DateSegment,
  type DateFieldProps as RacDateFieldProps,
} from 'react-aria-components';
import { classNames } from '../class-names.js';
import styles from './date-field.module.css';
import { controlClass, fieldClass, FieldLabel, FieldNotes, type FieldTexts } from './field-parts.js';
import { parseIsoDate, withWholeYear } from './iso-date.js';

type InheritedProps = Pick<
  RacDateFieldProps<CalendarDate>,
  'isDisabled' | 'isReadOnly' | 'isRequired' | 'name' | 'id' | 'autoFocus' | 'onBlur'
>;

export interface DateFieldProps extends FieldTexts, InheritedProps {
  /** 'YYYY-MM-DD', or null when no whole date is written. While a year is being typed it grows: 0002, 0020, 0202. */
  value: string | null;
  onChange: (isoDate: string | null) => void;
  /** The first and the last day that can be meant, as 'YYYY-MM-DD'; the form says so when it is broken. */
  minValue?: string | undefined;
  maxValue?: string | undefined;
}

/** A day typed in parts, in the order of the reader's language: 24.12.2026 in Finnish. */
export function DateField({
  label,
  labelHint,
  isLabelHidden,
  description,
  errorMessage,
  value,
  onChange,
  minValue,
  maxValue,
  onBlur,
  ...rest
}: DateFieldProps) {
  const earliest = parseIsoDate(minValue);
  const latest = parseIsoDate(maxValue);
  // A new object would make React Aria forget parts that are being typed.
  const date = useMemo(() => parseIsoDate(value), [value]);

  const handleBlur = (event: FocusEvent) => {
    onBlur?.(event);
    if (date === null) return;
    // React Aria keeps the last whole date while a part is empty; the form must not send what the reader no longer sees.
    const next = event.currentTarget.querySelector('[data-placeholder]')
      ? null
      : withWholeYear(date).toString();
    if (next !== value) onChange(next);
  };

  return (
    <RacDateField<CalendarDate>
      {...rest}
      {...(earliest && { minValue: earliest })}
      {...(latest && { maxValue: latest })}
      granularity="day"
      shouldForceLeadingZeros={false}
      value={date}
      onChange={(next) => onChange(next === null ? null : next.toString())}
      onBlur={handleBlur}
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
      className={fieldClass}
    >
      <FieldLabel label={label} labelHint={labelHint} isLabelHidden={isLabelHidden} />
      <FieldNotes description={description} errorMessage={errorMessage} />
      <DateInput className={classNames(controlClass, styles.input)}>
        {(segment) => <DateSegment segment={segment} className={classNames(styles.segment)} />}
      </DateInput>
    </RacDateField>
  );
}
