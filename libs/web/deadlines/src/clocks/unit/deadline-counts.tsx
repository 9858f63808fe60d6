import { CLOCK_BASES } from '@rinnalla/domain';
import { useTexts } from '@rinnalla/web-i18n';
import { Section, TextLink } from '@rinnalla/web-ui';
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

/** How many run in each state: what the law sets and what the county aims at, each counted by itself. */
export function DeadlineCounts({ counts, search, isLinked }: DeadlineCountsProps) {
  const say = useTexts(seenClockTexts);
  return (
    <Section title={say('unit.counts')}>
      {counts.length === 0 && <p>{say('unit.nothingOpen')}</p>}
      <div className={styles.counts}>
        {CLOCK_BASES.map((basis) => {
          const ofBasis = ORDER.flatMap(
            (state) => counts.find((count) => count.basis === basis && count.state === state) ?? [],
          );
          if (ofBasis.length === 0) return null;
          return (
            <div key={basis} role="group" aria-label={say(`unit.countsOf.${basis}`)} className={styles.basis}>
              <p className={styles.basisName}>{say(`unit.countsOf.${basis}`)}</p>
              <ul className={styles.numbers}>
                {ofBasis.map((count) => (
                  <li key={count.state} className={styles.number}>
                    <CountOf count={count} search={search} isLinked={isLinked} />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </Section>
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
