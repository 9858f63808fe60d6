import { useTexts } from '@rinnalla/web-i18n';
import type { DraftedForm } from '@rinnalla/web-session';
import { DateField, TextArea } from '@rinnalla/web-ui';
import { recordTexts } from '../i18n/record-texts.js';
import { lastDay, type EntryField } from './entry-form.js';

/** The day an entry tells of, and what it says. */
export function EntryFields<Field extends string>({ form }: { form: DraftedForm<Field | EntryField> }) {
  const say = useTexts(recordTexts);
  const day = form.choice('occurredOn');
  const isFuture = day.value !== null && day.value > lastDay();
  return (
    <>
      <DateField
        label={say('form.occurredOn')}
        {...day}
        maxValue={lastDay()}
        errorMessage={isFuture ? say('form.future') : day.errorMessage}
      />
      <TextArea
        label={say('form.body')}
        description={say('form.bodyHelp')}
        {...form.text('body')}
        onKeyDown={form.keys}
      />
    </>
  );
}
