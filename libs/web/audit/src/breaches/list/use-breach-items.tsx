import { useFormats, useTexts } from '@rinnalla/web-i18n';
import type { SummaryItem } from '@rinnalla/web-ui';
import type { ReactNode } from 'react';
import type { Breach } from '../data/breach-types.js';
import { breachTexts } from '../i18n/breach-texts.js';
import styles from './breach-card.module.css';

/** What the register holds of a breach (33 art. 3 and 5 kohta), and what it lacks so far. */
export function useBreachItems(breach: Breach): SummaryItem[] {
  const say = useTexts(breachTexts);
  const { number } = useFormats();
  const { peopleCount } = breach;
  const known = (id: 'happened' | 'concerned' | 'consequences' | 'measures'): SummaryItem => ({
    id,
    term: say(`field.${id}`),
    details: <Written text={breach[id]} />,
  });
  return [
    known('happened'),
    known('concerned'),
    {
      id: 'peopleCount',
      term: say('field.peopleCount'),
      details: <Written text={peopleCount === null ? null : number(peopleCount)} />,
    },
    known('consequences'),
    known('measures'),
    ...useNotedItems(breach),
  ];
}

/** What was noted of telling the authority and the people, and who wrote it down first. */
function useNotedItems(breach: Breach): SummaryItem[] {
  const say = useTexts(breachTexts);
  const { day, moment } = useFormats();
  const { notifiedAt, delayReason, notNeededAt, notNeededReason, peopleToldOn, peopleNotToldReason } = breach;
  const item = (id: keyof Breach & ('notifiedAt' | 'notNeededAt'), details: ReactNode) => ({
    id,
    term: say(`field.${id}`),
    details,
  });
  const reason = (id: 'delayReason' | 'notNeededReason', text: string | null) =>
    text === null ? [] : [{ id, term: say(`field.${id}`), details: <Written text={text} /> }];
  return [
    ...(notNeededAt === null
      ? [item('notifiedAt', <Written text={notifiedAt === null ? null : moment(notifiedAt)} />)]
      : [item('notNeededAt', moment(notNeededAt))]),
    ...reason('delayReason', delayReason),
    ...reason('notNeededReason', notNeededReason),
    {
      id: 'people',
      term: say(peopleNotToldReason === null ? 'people' : 'field.peopleNotToldReason'),
      details: <Written text={peopleNotToldReason ?? (peopleToldOn === null ? null : day(peopleToldOn))} />,
    },
    {
      id: 'recordedBy',
      term: say('recordedBy'),
      details: say('recorded', {
        name: breach.recordedBy?.name ?? say('history.unknown'),
        moment: moment(breach.recordedAt),
      }),
    },
  ];
}

function Written({ text }: { text: string | null }) {
  const say = useTexts(breachTexts);
  return text === null ? (
    <span className={styles.lacking}>{say('notWritten')}</span>
  ) : (
    <span className={styles.text}>{text}</span>
  );
}
