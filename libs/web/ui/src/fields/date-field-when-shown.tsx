import { lazy, Suspense } from 'react';
import type { DateFieldProps } from './date-field.js';
import { TextField } from './text-field.js';

const LoadedDateField = lazy(() =>
  import('./date-field.js').then(
    (loaded) => ({ default: loaded.DateField }),
    () => ({ default: BrowsersDateField }),
  ),
);

/** A day typed in parts. Calendars weigh much, and few pages ask for a day at once: loaded where one is first asked for. */
export function DateField(props: DateFieldProps) {
  const { label, labelHint, description } = props;
  return (
    <Suspense
      fallback={<TextField label={label} labelHint={labelHint} description={description} isDisabled />}
    >
      <LoadedDateField {...props} />
    </Suspense>
  );
}

/** Where ours can't be loaded, the browser's own: a form half written must not wait for a connection. */
function BrowsersDateField({ value, onChange, minValue: _first, maxValue: _last, ...rest }: DateFieldProps) {
  return (
    <TextField
      {...rest}
      type="date"
      width="short"
      value={value ?? ''}
      onChange={(day) => onChange(day === '' ? null : day)}
    />
  );
}
