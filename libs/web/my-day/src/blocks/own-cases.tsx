import { useDeadline, useTexts, useWords, wordFor } from '@rinnalla/web-i18n';
import {
  Card,
  DataTable,
  DeadlineTag,
  EmptyState,
  RelativeTime,
  Section,
  StatusTag,
  TextLink,
  type DataTableColumn,
} from '@rinnalla/web-ui';
import type { OwnCase } from '../data/my-day-types.js';
import { casePath } from '../data/paths.js';
import { myDayTexts } from '../i18n/my-day-texts.js';

/** The cases the reader works on. */
export function OwnCases({ cases }: { cases: readonly OwnCase[] }) {
  const say = useTexts(myDayTexts);
  return (
    <Section title={`${say('own')}: ${String(cases.length)}`}>
      <Card isFlush>
        <DataTable
          caption={say('own')}
          isCaptionHidden
          columns={useColumns()}
          rows={cases}
          rowId={({ id }) => id}
          empty={
            <EmptyState title={say('ownEmpty')} icon="people" headingLevel={3}>
              {say('ownEmptyText')}
            </EmptyState>
          }
        />
      </Card>
    </Section>
  );
}

function useColumns(): DataTableColumn<OwnCase>[] {
  const say = useTexts(myDayTexts);
  const words = useWords();
  const deadline = useDeadline();
  return [
    {
      id: 'client',
      header: say('client'),
      isRowHeader: true,
      cell: ({ id, clients, number }) => (
        <>
          <TextLink href={casePath(id)}>
            {clients.map(({ name, birthYear }) => `${name}, ${String(birthYear)}`).join('; ')}
          </TextLink>{' '}
          {number}
        </>
      ),
      sortValue: ({ clients }) => clients[0]?.name ?? '',
    },
    {
      id: 'status',
      header: say('status'),
      cell: ({ status }) => <StatusTag>{wordFor(words.caseStatus, status)}</StatusTag>,
      sortValue: ({ status }) => status,
    },
    {
      id: 'due',
      header: say('nextDue'),
      cell: ({ nextDueOn }) => (nextDueOn === null ? say('none') : <DeadlineTag {...deadline(nextDueOn)} />),
      sortValue: ({ nextDueOn }) => nextDueOn,
    },
    {
      id: 'consultations',
      header: say('consultations'),
      align: 'end',
      cell: ({ openConsultations }) => openConsultations,
      sortValue: ({ openConsultations }) => openConsultations,
    },
    {
      id: 'change',
      header: say('lastChange'),
      cell: ({ lastChangeAt, lastChangeBy }) => (
        <>
          <RelativeTime value={lastChangeAt} />
          {lastChangeBy && `, ${lastChangeBy.name}`}
        </>
      ),
      sortValue: ({ lastChangeAt }) => lastChangeAt,
    },
  ];
}
