import { useFormats, useTexts } from '@rinnalla/web-i18n';
import { type IconName, Timeline, type Tone } from '@rinnalla/web-ui';
import type { BreachStep } from '../data/breach-types.js';
import { breachTexts } from '../i18n/breach-texts.js';
import styles from './breach-card.module.css';

const LOOKS: Readonly<Record<BreachStep['change'], { readonly tone: Tone; readonly icon: IconName }>> = {
  recorded: { tone: 'neutral', icon: 'document' },
  corrected: { tone: 'info', icon: 'edit' },
  notified: { tone: 'success', icon: 'check' },
  not_needed: { tone: 'neutral', icon: 'minus' },
  taken_back: { tone: 'warning', icon: 'clock' },
  people_told: { tone: 'info', icon: 'people' },
};

/** Everything that was done to the entry and by whom, the latest first, with what stood before: nothing of it is ever deleted. */
export function BreachHistory({ steps }: { steps: readonly BreachStep[] }) {
  const say = useTexts(breachTexts);
  return (
    <Timeline
      label={say('history.title')}
      items={steps.map((step) => ({
        id: step.id,
        at: step.at,
        title: say(`history.${step.change}`),
        actor: step.by?.name ?? say('history.unknown'),
        ...LOOKS[step.change],
        ...((step.reason !== null || step.earlier.length > 0) && { body: <Details step={step} /> }),
      }))}
    />
  );
}

function Details({ step: { change, reason, earlier } }: { step: BreachStep }) {
  const say = useTexts(breachTexts);
  const valueOf = useEarlierValue();
  return (
    <>
      {reason !== null && <p className={styles.text}>{say('history.reason', { reason })}</p>}
      {earlier
        .filter(({ value }) => value !== null || change === 'corrected')
        .map((one) => (
          <p key={one.field} className={styles.text}>
            {say('history.earlier', { field: say(`field.${one.field}`), value: valueOf(one) })}
          </p>
        ))}
    </>
  );
}

/** A kept value as its field shows it: a moment, a day, a number or words. */
export function useEarlierValue(): (one: BreachStep['earlier'][number]) => string {
  const say = useTexts(breachTexts);
  const { day, moment, number } = useFormats();
  return ({ field, value }) => {
    if (value === null) return say('history.nothing');
    switch (field) {
      case 'knownAt':
      case 'notifiedAt':
      case 'notNeededAt':
        return moment(value);
      case 'peopleToldOn':
        return day(value);
      case 'peopleCount':
        return number(Number(value));
      default:
        return value;
    }
  };
}
