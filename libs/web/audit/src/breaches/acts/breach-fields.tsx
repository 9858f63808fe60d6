import { isBlank } from '@rinnalla/domain';
import type { RecordDataBreachInput } from '@rinnalla/web-graphql';
import { momentOf, useTexts, wallTime } from '@rinnalla/web-i18n';
import { type DraftedForm, faultsBy, type FormFaults, type FormValues, orNull } from '@rinnalla/web-session';
import { DateField, TextArea, TextField } from '@rinnalla/web-ui';
import { breachTexts } from '../i18n/breach-texts.js';

type LaterText = 'concerned' | 'consequences' | 'measures';
export type FactField = 'day' | 'time' | 'happened' | 'peopleCount' | LaterText;

/** The form's own field for each that the server may blame. */
export const FACT_FIELDS = {
  knownAt: 'day',
  happened: 'happened',
  concerned: 'concerned',
  peopleCount: 'peopleCount',
  consequences: 'consequences',
  measures: 'measures',
} as const satisfies Partial<Record<keyof RecordDataBreachInput, FactField>>;

const written = faultsBy<FactField>({
  day: { isRequired: true },
  time: { isRequired: true },
  happened: { isRequired: true, limit: 'text' },
  concerned: { limit: 'text' },
  peopleCount: {},
  consequences: { limit: 'text' },
  measures: { limit: 'text' },
});

/** What is wrong with the facts, as the server will say. */
export const factFaults = (values: FormValues<FactField>): FormFaults<FactField> => ({
  ...(wallTime(values.time) === null && { time: 'format' }),
  ...(!/^\d{0,8}$/.test(values.peopleCount.trim()) && { peopleCount: 'format' }),
  ...written(values),
});

/** The facts as they are sent; null while the moment is none. */
export function factsOf(
  values: FormValues<FactField>,
): (Omit<RecordDataBreachInput, 'mutationId' | 'knownAt'> & { readonly knownAt: string }) | null {
  const knownAt = momentOf(values.day, values.time);
  if (knownAt === null) return null;
  const { happened, concerned, peopleCount, consequences, measures } = values;
  return {
    knownAt,
    happened,
    concerned: orNull(concerned),
    peopleCount: isBlank(peopleCount) ? null : Number(peopleCount),
    consequences: orNull(consequences),
    measures: orNull(measures),
  };
}

/** What the fields are called. */
export function useFactLabels(): FormValues<FactField> {
  const say = useTexts(breachTexts);
  return {
    day: say('form.day'),
    time: say('form.time'),
    happened: say('field.happened'),
    concerned: say('field.concerned'),
    peopleCount: say('field.peopleCount'),
    consequences: say('field.consequences'),
    measures: say('field.measures'),
  };
}

/** What the regulation has documented of a breach (33 art. 3 and 5 kohta). All but what happened may come later. */
export function BreachFields<Field extends string>({ form }: { form: DraftedForm<FactField | Field> }) {
  const say = useTexts(breachTexts);
  const labels = useFactLabels();
  const later = (field: LaterText, help: string) => (
    <TextArea
      {...form.text(field)}
      label={labels[field]}
      labelHint={say('form.later')}
      description={help}
      onKeyDown={form.keys}
    />
  );
  return (
    <>
      <p>{say('form.noNames')}</p>
      <MomentFields form={form} dayLabel={say('field.knownAt')} dayHelp={say('form.knownHelp')} />
      <TextArea {...form.text('happened')} label={labels.happened} isRequired onKeyDown={form.keys} />
      {later('concerned', say('form.concernedHelp'))}
      <TextField
        {...form.text('peopleCount')}
        label={labels.peopleCount}
        labelHint={say('form.later')}
        inputMode="numeric"
        width="short"
        autoComplete="off"
      />
      {later('consequences', say('form.consequencesHelp'))}
      {later('measures', say('form.measuresHelp'))}
    </>
  );
}

interface MomentFieldsProps<Field extends string> {
  form: DraftedForm<Field | 'day' | 'time'>;
  dayLabel: string;
  dayHelp?: string;
}

/** A day and a time of day, by Finland's clock. */
export function MomentFields<Field extends string>({ form, dayLabel, dayHelp }: MomentFieldsProps<Field>) {
  const say = useTexts(breachTexts);
  return (
    <>
      <DateField {...form.choice('day')} label={dayLabel} description={dayHelp} isRequired />
      <TextField
        {...form.text('time')}
        label={say('form.time')}
        description={say('form.timeHelp')}
        isRequired
        width="short"
        autoComplete="off"
      />
    </>
  );
}
