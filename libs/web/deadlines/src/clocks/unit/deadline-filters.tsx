import { CLOCK_BASES, CLOCK_KINDS } from '@rinnalla/domain';
import { useTexts, useWords } from '@rinnalla/web-i18n';
import { Button, Disclosure, Select, type SelectItem, useIsNarrow } from '@rinnalla/web-ui';
import { useClockWords } from '../../i18n/clock-words/clock-words.js';
import { seenClockTexts } from '../../i18n/clocks/seen-clock-texts.js';
import { narrowings, SEEN_STATES, type DeadlineSearch } from './deadline-search.js';
import styles from './deadlines.module.css';
import type { OwnUnit } from './use-own-units.js';

interface DeadlineFiltersProps {
  unit: OwnUnit;
  units: readonly OwnUnit[];
  search: DeadlineSearch;
  onSearch: (search: DeadlineSearch) => void;
  isCountsOnly: boolean;
}

const EVERY = 'every';
const DONE = 'done';

/** Which unit, and what of it; on a phone folded, or it would fill the page. A choice begins the list from its start. */
export function DeadlineFilters({ unit, units, search, onSearch, isCountsOnly }: DeadlineFiltersProps) {
  const say = useTexts(seenClockTexts);
  const isNarrow = useIsNarrow();
  const count = narrowings(search);
  if (isCountsOnly && units.length < 2) return null;
  return (
    <div role="search" aria-label={say('unit.filter')} className={styles.search}>
      <div className={styles.filters}>
        {units.length > 1 && (
          <Select
            label={say('unit.choose')}
            items={units}
            value={unit.id}
            onChange={(id) => onSearch({ unit: id })}
          />
        )}
        {!isCountsOnly && !isNarrow && <Choices search={search} onSearch={onSearch} />}
      </div>
      {!isCountsOnly && isNarrow && (
        <Disclosure
          title={say('unit.filter')}
          summary={count > 0 ? say('unit.narrowings', { count }) : undefined}
          headingLevel={2}
        >
          <div className={styles.filters}>
            <Choices search={search} onSearch={onSearch} />
          </div>
        </Disclosure>
      )}
    </div>
  );
}

function Choices({ search, onSearch }: Pick<DeadlineFiltersProps, 'search' | 'onSearch'>) {
  const say = useTexts(seenClockTexts);
  const { clockState } = useWords();
  const words = useClockWords();
  const { state, basis, kind, done, after: _page, ...unit } = search;
  const narrow = (changed: Partial<Record<'state' | 'basis' | 'kind' | 'done', string | null>>) => {
    const chosen = { state, basis, kind, done: done ? DONE : null, ...changed };
    onSearch({
      ...unit,
      ...found('state', SEEN_STATES, chosen.state),
      ...found('basis', CLOCK_BASES, chosen.basis),
      ...found('kind', CLOCK_KINDS, chosen.kind),
      ...(chosen.done === DONE && { done: true }),
    });
  };
  const every: SelectItem = { id: EVERY, name: say('unit.every') };
  return (
    <>
      <Select
        label={say('unit.show')}
        items={[
          { id: EVERY, name: say('unit.open') },
          { id: DONE, name: say('unit.done') },
        ]}
        value={done ? DONE : EVERY}
        onChange={(id) => narrow({ done: id, state: null })}
      />
      <Select
        label={say('unit.state')}
        items={[every, ...statesOf(done === true).map((id) => ({ id, name: clockState[id] }))]}
        value={state ?? EVERY}
        onChange={(id) => narrow({ state: id })}
      />
      <Select
        label={say('unit.basis')}
        items={[every, ...CLOCK_BASES.map((id) => ({ id, name: say(`unit.bases.${id}`) }))]}
        value={basis ?? EVERY}
        onChange={(id) => narrow({ basis: id })}
      />
      <Select
        label={say('unit.kind')}
        items={[every, ...CLOCK_KINDS.map((id) => ({ id, name: words.duty(id) }))]}
        value={kind ?? EVERY}
        onChange={(id) => narrow({ kind: id })}
      />
      {narrowings(search) > 0 && (
        <div className={styles.clear}>
          <Button variant="quiet" icon="close" onPress={() => onSearch(unit)}>
            {say('unit.clear')}
          </Button>
        </div>
      )}
    </>
  );
}

const CLOSED = ['met', 'met_late', 'not_applicable'] as const;
const statesOf = (isClosed: boolean) =>
  isClosed ? CLOSED : SEEN_STATES.filter((state) => !CLOSED.some((one) => one === state));

function found<Name extends string, Word extends string>(
  name: Name,
  words: readonly Word[],
  chosen: string | null | undefined,
): { [Key in Name]?: Word } {
  const word = words.find((one) => one === chosen);
  const choice: { [Key in Name]?: Word } = {};
  if (word !== undefined) choice[name] = word;
  return choice;
}
