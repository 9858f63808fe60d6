import { calendarDay } from '@rinnalla/domain';
import { useFormats, useTexts } from '@rinnalla/web-i18n';
import { Card, Disclosure, Section, Stack, SummaryList } from '@rinnalla/web-ui';
import { BreachActs } from '../acts/breach-acts.js';
import type { Breach } from '../data/breach-types.js';
import { breachTexts } from '../i18n/breach-texts.js';
import styles from './breach-card.module.css';
import { BreachHistory } from './breach-history.js';
import { BreachStateTag, WasBreachedTag } from './breach-state-tag.js';
import { useBreachItems } from './use-breach-items.js';
import { useBreachName } from './use-breach-name.js';

export interface BreachCardProps {
  breach: Breach;
  onChanged: () => void;
}

/** One breach: by when the authority is to be notified and how that stands, what is known of it, and what was done to the entry. */
export function BreachCard({ breach, onChanged }: BreachCardProps) {
  const say = useTexts(breachTexts);
  const nameOf = useBreachName();
  const items = useBreachItems(breach);
  return (
    <Card>
      <Section
        title={nameOf(breach)}
        lead={
          <span className={styles.tags}>
            <BreachStateTag state={breach.state} />
            <WasBreachedTag wasBreached={breach.wasBreached} />
          </span>
        }
      >
        <Stack>
          <Due breach={breach} />
          <SummaryList items={items} />
          <BreachActs breach={breach} onChanged={onChanged} />
          <Disclosure title={say('history.title')} headingLevel={3}>
            <BreachHistory steps={breach.history} />
          </Disclosure>
        </Stack>
      </Section>
    </Card>
  );
}

/** The last moment in time; of what is settled, only what it was. */
function Due({ breach: { dueAt, notifiedAt, notNeededAt, state } }: { breach: Breach }) {
  const say = useTexts(breachTexts);
  const { weekday, time, moment } = useFormats();
  if (notifiedAt !== null || notNeededAt !== null) return <p>{say('dueWas', { moment: moment(dueAt) })}</p>;
  const words = say(state === 'breached' ? 'dueLate' : 'due', {
    weekday: weekday(calendarDay(new Date(dueAt))),
    time: time(dueAt),
  });
  return (
    <p className={styles.due}>
      <strong>{words}</strong>
    </p>
  );
}
