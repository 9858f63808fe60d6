import { useTexts } from '@rinnalla/web-i18n';
import { Button, DateField, IconButton, Inline, Stack, TextField } from '@rinnalla/web-ui';
import { administrationTexts } from '../i18n/administration-texts.js';
import { readExceptions, writeExceptions, type WrittenException } from './hours-form.js';

interface ExceptionFieldsProps {
  value: string;
  onChange: (value: string) => void;
  errorMessage: string | undefined;
}

/** Days of their own: closed, or open otherwise than their weekday. */
export function ExceptionFields({ value, onChange, errorMessage }: ExceptionFieldsProps) {
  const say = useTexts(administrationTexts);
  const days = readExceptions(value);
  const change = (next: readonly WrittenException[]) => onChange(writeExceptions(next));
  const set = (place: number, patch: Partial<WrittenException>) =>
    change(days.map((one, index) => (index === place ? { ...one, ...patch } : one)));
  return (
    <Stack>
      {days.map((one, place) => (
        <Inline key={place}>
          <DateField
            label={say('hours.day')}
            value={one.day === '' ? null : one.day}
            onChange={(day) => set(place, { day: day ?? '' })}
            errorMessage={place === days.length - 1 ? errorMessage : undefined}
          />
          <TextField
            label={say('hours.openOn')}
            placeholder={say('hours.closed')}
            width="short"
            value={one.periods}
            onChange={(periods) => set(place, { periods })}
            autoComplete="off"
          />
          <IconButton
            icon="close"
            label={`${say('hours.removeDay')}: ${one.day}`}
            onPress={() => change(days.filter((_, index) => index !== place))}
          />
        </Inline>
      ))}
      <div>
        <Button icon="plus" onPress={() => change([...days, { day: '', periods: '' }])}>
          {say('hours.addDay')}
        </Button>
      </div>
    </Stack>
  );
}
