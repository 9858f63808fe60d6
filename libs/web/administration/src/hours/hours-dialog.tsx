import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { Checkbox, Section, showToast, TextField } from '@rinnalla/web-ui';
import { SaveOfficeHoursDocument } from '../data/administration-changes.documents.js';
import type { StaffedUnit } from '../data/administration-types.js';
import { useRefusal } from '../frame/use-refusal.js';
import { administrationTexts } from '../i18n/administration-texts.js';
import { ExceptionFields } from './exception-fields.js';
import { faultsOf, hoursOf, valuesOf, WEEK, type HoursField, type HoursValues } from './hours-form.js';

/** When a unit answers: several periods a day, and days of their own. */
export function HoursDialog({ unit, onClose }: { unit: StaffedUnit; onClose: () => void }) {
  const say = useTexts(administrationTexts);
  const common = useTexts(commonTexts);
  const { send, isSending } = useChange(SaveOfficeHoursDocument);
  const { refusal, accept } = useRefusal();
  const form = useDraftedForm<HoursField>({
    draftKey: `unit:${unit.id}:hours`,
    version: unit.version,
    initial: valuesOf(unit.officeHours),
    labels: useLabels(),
    faultsOf,
    onSubmit: async (values, version) => {
      const saved = accept(await send({ unitId: unit.id, version, hours: hoursOf(values) }));
      if (!saved) return false;
      showToast({ text: say('states.saved') });
      onClose();
      return true;
    },
  });
  return (
    <FormDialog
      title={say('hours.title')}
      form={form}
      submitLabel={common('save')}
      pendingLabel={common('saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>{say('hours.help')}</p>
      {WEEK.map((day) => (
        <TextField
          key={day}
          {...form.text(day)}
          label={say(`hours.${day}`)}
          placeholder={say('hours.closed')}
          autoComplete="off"
        />
      ))}
      <Checkbox
        isSelected={form.values.holidays !== ''}
        onChange={(isOpen) => form.set('holidays', isOpen ? 'yes' : '')}
      >
        {say('hours.holidays')}
      </Checkbox>
      <Section title={say('hours.exceptions')} headingLevel={3}>
        <ExceptionFields {...form.text('exceptions')} />
      </Section>
    </FormDialog>
  );
}

function useLabels(): HoursValues {
  const say = useTexts(administrationTexts);
  return {
    mon: say('hours.mon'),
    tue: say('hours.tue'),
    wed: say('hours.wed'),
    thu: say('hours.thu'),
    fri: say('hours.fri'),
    sat: say('hours.sat'),
    sun: say('hours.sun'),
    holidays: say('hours.holidays'),
    exceptions: say('hours.exceptions'),
  };
}
