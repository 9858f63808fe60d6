import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useFormats, useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { Button, DateField, showToast, TextArea } from '@rinnalla/web-ui';
import { useState } from 'react';
import { seenClockTexts } from '../../i18n/clocks/seen-clock-texts.js';
import { ExtendClockDocument } from '../data/clock.documents.js';
import type { ClockOfCase } from '../data/clock-types.js';
import { useClockTexts } from '../parts/use-clock-texts.js';
import { useClockRefusal } from './use-clock-refusal.js';

interface ClockDialogProps {
  clock: ClockOfCase;
  onClose: () => void;
}

interface Refused {
  readonly text: string;
  /** A day that would do, where the law names one. */
  readonly nextDay: string | null;
}

const faultsOf = faultsBy<'day' | 'reason'>({
  day: { isRequired: true },
  reason: { isRequired: true, isReason: true, limit: 'text' },
});

/** Asks for a new day and the special reason for it (SHL 45 §). */
export function ExtendDialog({ clock, onClose }: ClockDialogProps) {
  const say = useTexts(seenClockTexts);
  const common = useTexts(commonTexts);
  const texts = useClockTexts();
  const { day: dayText } = useFormats();
  const wordRefusal = useClockRefusal();
  const { send, isSending } = useChange(ExtendClockDocument);
  const [refused, setRefused] = useState<Refused | null>(null);
  const form = useDraftedForm({
    draftKey: `clock:${clock.id}:extend`,
    version: clock.version,
    initial: { day: '', reason: '' },
    labels: { day: say('extend.day'), reason: say('extend.reason') },
    faultsOf,
    onSubmit: async ({ day: newDay, reason }, version) => {
      const outcome = await send({ id: clock.id, version, newDay, reason });
      const text = wordRefusal(outcome);
      const isClosedDay = outcome.kind === 'answered' && outcome.result.__typename === 'ClosedDay';
      setRefused(text === null ? null : { text, nextDay: isClosedDay ? outcome.result.nextDay : null });
      if (text !== null) return false;
      showToast({ text: say('extend.done') });
      onClose();
      return true;
    },
  });
  const nextDay = refused?.nextDay ?? null;
  return (
    <FormDialog
      title={say('extend.title')}
      form={form}
      submitLabel={say('extend.submit')}
      pendingLabel={common('sending')}
      isPending={isSending}
      refusal={
        refused && (
          <>
            <p>{refused.text}</p>
            {nextDay !== null && (
              <Button
                size="small"
                onPress={() => {
                  form.set('day', nextDay);
                  setRefused(null);
                }}
              >
                {say('extend.useNext', { day: dayText(nextDay) })}
              </Button>
            )}
          </>
        )
      }
      onClose={onClose}
    >
      <p>{texts.rule(clock)}</p>
      <p>{`${say('extend.lead')} ${texts.law(clock.section)}`}</p>
      {clock.dueOn !== null && <p>{say('extend.now', { day: dayText(clock.dueOn) })}</p>}
      <DateField
        {...form.choice('day')}
        label={say('extend.day')}
        description={say('extend.dayHint')}
        isRequired
      />
      <TextArea {...form.text('reason')} label={say('extend.reason')} isRequired onKeyDown={form.keys} />
    </FormDialog>
  );
}
