import { useTexts } from '@rinnalla/web-i18n';
import { Unreadable } from '@rinnalla/web-session';
import { EmptyState, LinkButton, PageHeading, Skeleton, Stack } from '@rinnalla/web-ui';
import { seenClockTexts } from '../../i18n/clocks/seen-clock-texts.js';
import { calculatorPath, deadlineFrameTexts } from '../../i18n/deadline-frame-texts.js';
import { DeadlineCounts } from './deadline-counts.js';
import { DeadlineFilters } from './deadline-filters.js';
import { DeadlineList } from './deadline-list.js';
import type { DeadlineSearch } from './deadline-search.js';
import { useDeadlines } from './use-deadlines.js';
import { type OwnUnit, useOwnUnits } from './use-own-units.js';

export interface DeadlinesPageProps {
  search: DeadlineSearch;
  onSearch: (search: DeadlineSearch) => void;
}

/** What a unit must do and by when: the deadlines of its cases and contacts, as far as the reader may see them. */
export function DeadlinesPage({ search, onSearch }: DeadlinesPageProps) {
  const say = useTexts(seenClockTexts);
  const sayFrame = useTexts(deadlineFrameTexts);
  const units = useOwnUnits();
  const unit = units.find(({ id }) => id === search.unit) ?? units[0];
  return (
    <>
      <PageHeading
        lead={say('unit.lead')}
        actions={
          <LinkButton href={calculatorPath} variant="quiet" icon="calendar">
            {sayFrame('calculator')}
          </LinkButton>
        }
      >
        {sayFrame('deadlines')}
      </PageHeading>
      {unit === undefined ? (
        <EmptyState title={say('unit.noUnit')} icon="lock" headingLevel={2}>
          {say('unit.noUnitText')}
        </EmptyState>
      ) : (
        <UnitDeadlines key={unit.id} unit={unit} units={units} search={search} onSearch={onSearch} />
      )}
    </>
  );
}

interface UnitDeadlinesProps extends DeadlinesPageProps {
  unit: OwnUnit;
  units: readonly OwnUnit[];
}

function UnitDeadlines({ unit, units, search, onSearch }: UnitDeadlinesProps) {
  const say = useTexts(seenClockTexts);
  const { data, failure, isLoading, isRefreshing, reread } = useDeadlines(unit, search);
  const found = data?.deadlines;
  return (
    <Stack gap="loose">
      <DeadlineFilters
        unit={unit}
        units={units}
        search={search}
        onSearch={onSearch}
        isCountsOnly={found?.isCountsOnly ?? false}
      />
      {isLoading && <Skeleton shape="rows" count={6} loadingText={say('loading')} />}
      {!found && failure && <Unreadable failure={failure} onRetry={reread} />}
      {found && (
        <>
          <DeadlineCounts counts={found.counts} search={search} isLinked={!found.isCountsOnly} />
          {found.isCountsOnly ? (
            <p>{say('unit.countsLead')}</p>
          ) : (
            <DeadlineList found={found} search={search} isBusy={isRefreshing} />
          )}
        </>
      )}
    </Stack>
  );
}
