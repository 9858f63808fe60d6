import { CLOCK_BASES } from '@rinnalla/domain';
import { useTexts } from '@rinnalla/web-i18n';
import { TextLink } from '@rinnalla/web-ui';
import { useId } from 'react';
import { seenClockTexts } from '../../i18n/clocks/seen-clock-texts.js';
import type { DeadlineCount } from '../data/clock-types.js';
import { ClockStateTag } from '../parts/clock-state-tag.js';
import { deadlinesHref, SEEN_STATES, type DeadlineSearch } from './deadline-search.js';
import styles from './deadlines.module.css';

interface DeadlineCountsProps {
  counts: readonly DeadlineCount[];
  search: DeadlineSearch;
  /** Numbers lead to what they count; not for those who are told numbers only. */
  isLinked: boolean;
}

/** The gravest first. */
const ORDER = ['breached', 'due_today', 'due_soon', 'extended', 'running', 'passed'] as const;

/** What the law sets and what the county aims at, each by itself; apart from both, the client's own time that is over. */
const GROUPS = [...CLOCK_BASES, 'client'] as const;
const groupOf = ({ basis, state }: DeadlineCount) => (state === 'passed' ? 'client' : basis);

/** How many run in each state, on one line over the list where there is room. */
export function DeadlineCounts({ counts, search, isLinked }: DeadlineCountsProps) {
  const say = useTexts(seenClockTexts);
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={styles.counts}>
      <h2 id={titleId} className={styles.countsTitle}>
        {say('unit.counts')}
      </h2>
      {counts.length === 0 && <p>{say('unit.nothingOpen')}</p>}
      {GROUPS.map((group) => {
        const ofGroup = ORDER.flatMap((state) =>
          counts.filter((count) => groupOf(count) === group && count.state === state),
        );
        if (ofGroup.length === 0) return null;
        const name = say(`unit.countsOf.${group}`);
        return (
          <div key={group} role="group" aria-label={name} className={styles.group}>
            <p className={styles.groupName}>{name}</p>
            <ul className={styles.numbers}>
              {ofGroup.map((count) => (
                <li key={`${count.basis} ${count.state}`} className={styles.number}>
                  <CountOf count={count} search={search} isLinked={isLinked} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function CountOf({
  count: one,
  search,
  isLinked,
}: { count: DeadlineCount } & Omit<DeadlineCountsProps, 'counts'>) {
  const { state, basis, count, isMore } = one;
  const known = SEEN_STATES.find((seen) => seen === state);
  const number = `${isMore ? '> ' : ''}${String(count)}`;
  const content = (
    <>
      <ClockStateTag state={state} basis={basis} />
      <strong className={styles.count}>{number}</strong>
    </>
  );
  if (!isLinked || known === undefined) return content;
  const isShown = search.state === state && search.basis === basis && search.done !== true;
  return (
    <TextLink
      className={styles.countLink}
      href={deadlinesHref({ ...(search.unit && { unit: search.unit }), state: known, basis })}
      aria-current={isShown ? 'true' : undefined}
    >
      {content}
    </TextLink>
  );
}
