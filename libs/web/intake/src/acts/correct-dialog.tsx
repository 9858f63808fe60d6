import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, momentOf, useFormats, useTexts, wallTime, writtenMoment } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { DateField, TextArea, TextField } from '@rinnalla/web-ui';
import { CorrectContactArrivalDocument } from '../data/intake-changes.documents.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import type { ActDialogProps } from './act-dialog-props.js';
import { useAct } from './use-act.js';

type Field = 'day' | 'time' | 'reason';

const written = faultsBy<Field>({
  day: { isRequired: true },
  time: { isRequired: true },
  reason: { isRequired: true, isReason: true, limit: 'text' },
});
const faultsOf: typeof written = (values) => ({
  ...(wallTime(values.time) === null && { time: 'format' }),
  ...written(values),
});

/** Asks when the contact arrived, which the law's time counts from, and how that is known (703/2023 22 §). */
export function CorrectDialog({ contact, onClose }: ActDialogProps) {
  const say = useTexts(intakeTexts);
  const common = useTexts(commonTexts);
  const { dayOf, time: timeOf } = useFormats();
  const { make, refusal, isSending } = useAct(useChange(CorrectContactArrivalDocument), 'correct.done');
  const told = writtenMoment(new Date(contact.receivedAt));
  const form = useDraftedForm<Field>({
    draftKey: `contact:${contact.id}:correct`,
    version: contact.version,
    initial: { ...told, reason: '' },
    labels: {
      day: say('record.receivedOn'),
      time: say('record.receivedTime'),
      reason: say('correct.reason'),
    },
    faultsOf,
    onSubmit: async ({ day, time, reason }, version) => {
      const receivedAt = momentOf(day, time);
      if (receivedAt === null) return false;
      const isDone = await make({ contactId: contact.id, version, receivedAt, reason });
      if (isDone) onClose();
      return isDone;
    },
  });
  return (
    <FormDialog
      title={say('correct.title')}
      form={form}
      submitLabel={say('correct.submit')}
      pendingLabel={common('sending')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>{say('correct.told', { day: dayOf(contact.receivedAt), time: timeOf(contact.receivedAt) })}</p>
      <p>{say('correct.lead')}</p>
      <DateField {...form.choice('day')} label={say('record.receivedOn')} isRequired />
      <TextField
        {...form.text('time')}
        label={say('record.receivedTime')}
        isRequired
        width="short"
        autoComplete="off"
      />
      <TextArea {...form.text('reason')} label={say('correct.reason')} isRequired onKeyDown={form.keys} />
    </FormDialog>
  );
}
