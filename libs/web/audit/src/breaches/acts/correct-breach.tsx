import { isNotifiedLate, breachClock } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { momentOf, useTexts, writtenMoment } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, type FormValues, orNull, useDraftedForm } from '@rinnalla/web-session';
import { TextArea } from '@rinnalla/web-ui';
import { useState } from 'react';
import { CorrectDataBreachDocument } from '../data/breach.documents.js';
import type { Breach } from '../data/breach-types.js';
import { breachTexts } from '../i18n/breach-texts.js';
import type { BreachActProps } from './act-dialog-props.js';
import {
  BreachFields,
  FACT_FIELDS,
  factFaults,
  type FactField,
  factsOf,
  useFactLabels,
} from './breach-fields.js';
import { ChangedMeanwhile } from './changed-meanwhile.js';
import { useBreachAct } from './use-breach-act.js';

type Field = FactField | 'delayReason' | 'reason';

const FIELDS = { ...FACT_FIELDS, delayReason: 'delayReason', reason: 'reason' } as const;
const faultsOfReason = faultsBy<'reason'>({ reason: { isRequired: true, isReason: true, limit: 'text' } });
const faultsOfDelay = faultsBy<'delayReason'>({
  delayReason: { isRequired: true, isReason: true, limit: 'text' },
});

/** Completes or corrects an entry; what another officer changes meanwhile is shown, never overwritten unread. */
export function CorrectBreach({ breach, onChanged, onClose }: BreachActProps) {
  const say = useTexts(breachTexts);
  const [opened] = useState(breach);
  const [isTold, setTold] = useState(false);
  const { make, refusal, isSending } = useBreachAct(useChange(CorrectDataBreachDocument), {
    done: 'correcting',
    fields: FIELDS,
    onStale: () => {
      setTold(true);
      onChanged();
    },
  });
  const form = useDraftedForm<Field>({
    // A draft belongs to what it was written on.
    draftKey: `data-breach:${breach.id}:correct:${String(opened.version)}`,
    initial: initialOf(opened),
    labels: {
      ...useFactLabels(),
      delayReason: say('field.delayReason'),
      reason: say('correcting.reason'),
    },
    faultsOf: (values) => ({
      ...factFaults(values),
      ...(makesLate(breach, values) && faultsOfDelay(values)),
      ...faultsOfReason(values),
    }),
    onSubmit: async (values) => {
      const facts = factsOf(values);
      if (facts === null) return false;
      const outcome = await make({
        ...facts,
        knownAt: knownAtOf(opened, values) ?? facts.knownAt,
        id: breach.id,
        version: (isTold ? breach : opened).version,
        delayReason: makesLate(breach, values) ? orNull(values.delayReason) : null,
        reason: values.reason,
      });
      if (outcome === true) {
        onChanged();
        onClose();
      }
      return outcome;
    },
  });
  return (
    <FormDialog
      title={say('correcting.title')}
      form={form}
      submitLabel={say('correcting.submit')}
      pendingLabel={say('pending')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>{say('correcting.lead')}</p>
      <ChangedMeanwhile from={opened} to={breach} />
      <BreachFields form={form} />
      {makesLate(breach, form.values) && (
        <TextArea
          {...form.text('delayReason')}
          label={say('field.delayReason')}
          description={say('form.delayHelp')}
          isRequired
          onKeyDown={form.keys}
        />
      )}
      <TextArea {...form.text('reason')} label={say('correcting.reason')} isRequired onKeyDown={form.keys} />
    </FormDialog>
  );
}

const initialOf = (breach: Breach): FormValues<Field> => ({
  ...writtenMoment(new Date(breach.knownAt)),
  happened: breach.happened,
  concerned: breach.concerned ?? '',
  peopleCount: breach.peopleCount === null ? '' : String(breach.peopleCount),
  consequences: breach.consequences ?? '',
  measures: breach.measures ?? '',
  delayReason: breach.delayReason ?? '',
  reason: '',
});

/** The moment as it stands where nobody wrote it anew, for it may have seconds that the form does not show; else null. */
function knownAtOf({ knownAt }: Breach, written: FormValues<'day' | 'time'>): string | null {
  const { day, time } = writtenMoment(new Date(knownAt));
  return written.day === day && written.time === time ? knownAt : null;
}

/** Was the authority notified too late, counted from the moment that is written now? */
function makesLate({ id, notifiedAt }: Breach, { day, time }: FormValues<'day' | 'time'>): boolean {
  const knownAt = day === '' ? null : momentOf(day, time);
  if (knownAt === null || notifiedAt === null) return false;
  const { ruleVersion, due, startedAt } = breachClock(id, new Date(knownAt));
  return isNotifiedLate({
    ...{ id, ruleVersion, knownAt: startedAt, dueAt: due.at },
    notifiedAt: new Date(notifiedAt),
    notNeededAt: null,
  });
}
