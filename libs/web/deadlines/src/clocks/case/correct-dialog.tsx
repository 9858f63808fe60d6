import { calendarDay } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useFormats, useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { DateField, showToast, TextArea } from '@rinnalla/web-ui';
import { useState } from 'react';
import { seenClockTexts } from '../../i18n/clocks/seen-clock-texts.js';
import { CorrectClockStartDocument } from '../data/clock.documents.js';
import type { ClockOfCase } from '../data/clock-types.js';
import { useClockTexts } from '../parts/use-clock-texts.js';
import { useClockRefusal } from './use-clock-refusal.js';

const faultsOf = faultsBy<'day' | 'reason'>({
  day: { isRequired: true },
  reason: { isRequired: true, isReason: true, limit: 'text' },
});

/** Asks on which day the event was that the clock counts from, and how that is known (703/2023 22 §). */
export function CorrectDialog({ clock, onClose }: { clock: ClockOfCase; onClose: () => void }) {
  const say = useTexts(seenClockTexts);
  const common = useTexts(commonTexts);
  const texts = useClockTexts();
  const { day: dayText } = useFormats();
  const wordRefusal = useClockRefusal('refused.startRange');
  const { send, isSending } = useChange(CorrectClockStartDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useDraftedForm({
    draftKey: `clock:${clock.id}:correct`,
    version: clock.version,
    initial: { day: '', reason: '' },
    labels: { day: say('correct.day'), reason: say('correct.reason') },
    faultsOf,
    onSubmit: async ({ day: startedOn, reason }, version) => {
      const refused = wordRefusal(await send({ id: clock.id, version, startedOn, reason }));
      setRefusal(refused);
      if (refused !== null) return false;
      showToast({ text: say('correct.done') });
      onClose();
      return true;
    },
  });
  const told = dayText(calendarDay(new Date(clock.startedAt)));
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
      <p>{say('correct.told', { event: texts.event(clock), day: told })}</p>
      <p>{say('correct.lead')}</p>
      <DateField {...form.choice('day')} label={say('correct.day')} isRequired />
      <TextArea {...form.text('reason')} label={say('correct.reason')} isRequired onKeyDown={form.keys} />
    </FormDialog>
  );
}
