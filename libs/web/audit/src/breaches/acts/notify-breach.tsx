import { useChange } from '@rinnalla/web-graphql';
import { momentOf, useTexts, wallTime, writtenMoment } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, type FormValues, orNull, useDraftedForm } from '@rinnalla/web-session';
import { InlineAlert, TextArea } from '@rinnalla/web-ui';
import { useState } from 'react';
import { NotifyDataBreachDocument } from '../data/breach.documents.js';
import { breachTexts } from '../i18n/breach-texts.js';
import type { BreachActProps } from './act-dialog-props.js';
import { MomentFields } from './breach-fields.js';
import { useBreachAct } from './use-breach-act.js';

type Field = 'day' | 'time' | 'delayReason';

const FIELDS = { notifiedAt: 'day', delayReason: 'delayReason' } as const;
const faultsOfMoment = faultsBy<'day' | 'time'>({ day: { isRequired: true }, time: { isRequired: true } });
const faultsOfDelay = faultsBy<'delayReason'>({
  delayReason: { isRequired: true, isReason: true, limit: 'text' },
});

/** Notes when the authority was notified, and after the last moment in time why so late. */
export function NotifyBreach({ breach, onChanged, onClose }: BreachActProps) {
  const say = useTexts(breachTexts);
  const [openedAt] = useState(() => new Date());
  const isLate = ({ day, time }: FormValues<Field>) => {
    const moment = day === '' ? null : momentOf(day, time);
    return moment !== null && Date.parse(moment) > Date.parse(breach.dueAt);
  };
  const { make, refusal, isSending } = useBreachAct(useChange(NotifyDataBreachDocument), {
    done: 'notifying',
    fields: FIELDS,
    onStale: onChanged,
  });
  const form = useDraftedForm<Field>({
    draftKey: `data-breach:${breach.id}:notify`,
    version: breach.version,
    initial: { ...writtenMoment(openedAt), delayReason: '' },
    labels: { day: say('form.day'), time: say('form.time'), delayReason: say('field.delayReason') },
    faultsOf: (values) => ({
      ...(wallTime(values.time) === null && { time: 'format' }),
      ...faultsOfMoment(values),
      ...(isLate(values) && faultsOfDelay(values)),
    }),
    onSubmit: async (values, version) => {
      const notifiedAt = momentOf(values.day, values.time);
      if (notifiedAt === null) return false;
      const delayReason = isLate(values) ? orNull(values.delayReason) : null;
      const outcome = await make({ id: breach.id, version, notifiedAt, delayReason });
      if (outcome === true) {
        onChanged();
        onClose();
      }
      return outcome;
    },
  });
  return (
    <FormDialog
      title={say('notifying.title')}
      form={form}
      submitLabel={say('notifying.submit')}
      pendingLabel={say('pending')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>{say('notifying.lead')}</p>
      <MomentFields form={form} dayLabel={say('form.day')} />
      {isLate(form.values) && (
        <>
          <InlineAlert tone="warning">{say('notifying.late')}</InlineAlert>
          <TextArea
            {...form.text('delayReason')}
            label={say('field.delayReason')}
            description={say('form.delayHelp')}
            isRequired
            onKeyDown={form.keys}
          />
        </>
      )}
    </FormDialog>
  );
}
