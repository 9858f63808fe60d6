import type { DeadlinesQuery } from '@rinnalla/web-graphql';
import { useFormats, useTexts, useWords } from '@rinnalla/web-i18n';
import {
  DataTable,
  type DataTableColumn,
  EmptyState,
  Inline,
  LinkButton,
  Stack,
  TextLink,
} from '@rinnalla/web-ui';
import { seenClockTexts } from '../../i18n/clocks/seen-clock-texts.js';
import { placeOf } from '../data/clock-paths.js';
import type { DeadlineRow } from '../data/clock-types.js';
import { BasisTag, BreachTag, ClockStateTag } from '../parts/clock-state-tag.js';
import { useClockTexts } from '../parts/use-clock-texts.js';
import { deadlinesHref, narrowings, type DeadlineSearch } from './deadline-search.js';
import styles from './deadlines.module.css';

interface DeadlineListProps {
  found: DeadlinesQuery['deadlines'];
  search: DeadlineSearch;
  isBusy: boolean;
}

/** The clocks of the page, the earliest due first; of what is done, the latest. */
export function DeadlineList({ found, search, isBusy }: DeadlineListProps) {
  const say = useTexts(seenClockTexts);
  const columns = useColumns();
  const { after: _page, ...start } = search;
  const isFound = narrowings(search) > 0;
  return (
    <Stack>
      <DataTable
        caption={say('unit.list')}
        isCaptionHidden
        columns={columns}
        rows={found.rows}
        rowId={({ id }) => id}
        isBusy={isBusy}
        empty={
          <EmptyState
            title={say(isFound ? 'unit.emptyFound' : 'unit.empty')}
            icon={isFound ? 'search' : 'success'}
            headingLevel={2}
          >
            {say(isFound ? 'unit.emptyFoundText' : 'unit.emptyText')}
          </EmptyState>
        }
      />
      {(found.next !== null || search.after !== undefined) && (
        <Inline>
          {search.after !== undefined && (
            <LinkButton href={deadlinesHref(start)} icon="arrow-left">
              {say('unit.start')}
            </LinkButton>
          )}
          {found.next !== null && (
            <LinkButton href={deadlinesHref({ ...start, after: found.next })} icon="arrow-right">
              {say('unit.next')}
            </LinkButton>
          )}
        </Inline>
      )}
    </Stack>
  );
}

function useColumns(): readonly DataTableColumn<DeadlineRow>[] {
  const say = useTexts(seenClockTexts);
  const texts = useClockTexts();
  const { day } = useFormats();
  return [
    {
      id: 'client',
      header: say('unit.column.client'),
      isRowHeader: true,
      cell: (clock) => <Whose clock={clock} />,
    },
    {
      id: 'what',
      header: say('unit.column.what'),
      cell: (clock) => (
        <div className={styles.what}>
          <span>{texts.rule(clock)}</span>
          <span className={styles.detail}>
            <BasisTag basis={clock.basis} />
            {clock.basis === 'statutory' && <span>{texts.law(clock.section)}</span>}
          </span>
        </div>
      ),
    },
    {
      id: 'due',
      header: say('unit.column.due'),
      cell: (clock) => (
        <div className={styles.what}>
          <span>{texts.due(clock)}</span>
          {clock.extendedAt !== null && clock.firstDueOn !== null && (
            <span className={styles.detail}>{say('unit.first', { day: day(clock.firstDueOn) })}</span>
          )}
        </div>
      ),
    },
    {
      id: 'answers',
      header: say('unit.column.answers'),
      cell: (clock) => <Answers clock={clock} />,
    },
    {
      id: 'state',
      header: say('unit.column.state'),
      cell: (clock) => (
        <div className={styles.what}>
          <ClockStateTag state={clock.state} basis={clock.basis} />
          <BreachTag clock={clock} />
        </div>
      ),
    },
  ];
}

function Whose({ clock }: { clock: DeadlineRow }) {
  const say = useTexts(seenClockTexts);
  const href = placeOf(clock);
  const name = clock.clientName === '' ? say('unit.contact') : clock.clientName;
  return (
    <div className={styles.what}>
      {href === null ? <span>{name}</span> : <TextLink href={href}>{name}</TextLink>}
      <span className={styles.detail}>{clock.caseNumber ?? say('unit.contact')}</span>
    </div>
  );
}

/** Whom to ask about it: a person by name, or that nobody has it. */
function Answers({ clock: { answeredBy, binds, register, caseId } }: { clock: DeadlineRow }) {
  const say = useTexts(seenClockTexts);
  const { register: registers } = useWords();
  if (answeredBy !== null) return <>{answeredBy.name}</>;
  if (binds === 'client') return <span className={styles.quiet}>{say('unit.answers.client')}</span>;
  if (register === 'health') return <span className={styles.quiet}>{registers.health}</span>;
  return <>{say(caseId === null ? 'unit.answers.nobody' : 'unit.answers.noWorker')}</>;
}
