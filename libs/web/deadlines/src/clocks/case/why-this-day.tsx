import { useFormats, useLanguage, useTexts } from '@rinnalla/web-i18n';
import { SummaryList, type SummaryItem, Stack } from '@rinnalla/web-ui';
import { ReckonedDays } from '../../calculator/result/reckoned-days.js';
import { useNow } from '../../calculator/use-now.js';
import { seenClockTexts } from '../../i18n/clocks/seen-clock-texts.js';
import type { SeenClock } from '../data/clock-types.js';
import { ClockMoment } from '../parts/clock-moment.js';
import { useClockTexts } from '../parts/use-clock-texts.js';
import { storedReckoning } from './stored-reckoning.js';

/** The facts that the due day rests on: rule, section of law, the event it counts from, and the dates. */
export function useClockFacts(): (clock: SeenClock) => readonly SummaryItem[] {
  const say = useTexts(seenClockTexts);
  const texts = useClockTexts();
  const { day } = useFormats();
  const withWhat = useReckonedWith();
  return (clock) => {
    const isTarget = clock.basis === 'county_target';
    const facts: (SummaryItem | false)[] = [
      {
        id: 'rule',
        term: say('why.rule'),
        details: `${texts.rule(clock)} (${clock.ruleId}, ${say('why.ruleVersion').toLowerCase()} ${String(clock.ruleVersion)})`,
      },
      { id: 'duty', term: say('why.duty'), details: texts.duty(clock) },
      { id: 'law', term: say(isTarget ? 'why.targetLaw' : 'why.law'), details: texts.law(clock.section) },
      {
        id: 'event',
        term: say('why.event'),
        details: (
          <>
            {`${texts.event(clock)}, `}
            <ClockMoment clock={clock} value={clock.startedAt} />
          </>
        ),
      },
      { id: 'limit', term: say('why.limit'), details: texts.limit(clock) },
      ...withWhat(clock),
      clock.firstDueOn !== null && { id: 'first', term: say('why.first'), details: day(clock.firstDueOn) },
      clock.dueOn !== null && { id: 'now', term: say('why.now'), details: texts.due(clock) },
    ];
    return facts.filter((fact) => fact !== false);
  };
}

/** What the law leaves to the county and the unit, and since when it was so: of a weekday run the eves, and the closing that ends it. */
function useReckonedWith(): (clock: SeenClock) => readonly SummaryItem[] {
  const say = useTexts(seenClockTexts);
  const { language } = useLanguage();
  const { dayOf, time } = useFormats();
  return ({ limit, reckonedWith }) => {
    const { evesCount, readingSince, hoursOf, hoursSince, closesAt } = reckonedWith;
    const since = (from: string | null) =>
      from === null ? '' : ` ${say('why.since', { day: dayOf(from) })}`;
    const unit = language === 'sv' ? hoursOf.nameSv : hoursOf.nameFi;
    const facts: (SummaryItem | false)[] = [
      limit?.endsWith('wd') === true && {
        id: 'eves',
        term: say('why.eves'),
        details: say(evesCount ? 'why.evesCount' : 'why.evesDoNot') + since(readingSince),
      },
      closesAt !== null && {
        id: 'closing',
        term: say('why.closing'),
        details: say('why.closes', { time: time(closesAt), unit }) + since(hoursSince),
      },
    ];
    return facts.filter((fact) => fact !== false);
  };
}

/** Why this date, and each day as it was counted. */
export function WhyThisDay({ clock }: { clock: SeenClock }) {
  const factsOf = useClockFacts();
  const now = useNow();
  const reckoning = storedReckoning(clock);
  return (
    <Stack gap="loose">
      <SummaryList items={factsOf(clock)} />
      {reckoning && <ReckonedDays reckoning={reckoning} now={now} headingLevel={4} />}
    </Stack>
  );
}
