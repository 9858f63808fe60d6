import { useTexts } from '@rinnalla/web-i18n';
import type { BoardSort } from '@rinnalla/web-graphql';
import { DataTable, type DataTableColumn, type TableSort } from '@rinnalla/web-ui';
import { asSort } from '../board-search.js';
import { boardTexts } from '../i18n/board-texts.js';
import { Clients, LastChange, Matter, NamedWorker, NextDue, Status } from '../row-parts.js';
import type { BoardRow } from '../row-order.js';

export interface BoardTableProps {
  rows: readonly BoardRow[];
  sort: BoardSort;
  onSort: (sort: BoardSort) => void;
  changes: ReadonlyMap<string, string>;
  isBusy: boolean;
  caseHref: (caseId: string) => string;
}

/** The server sorts, each way it knows in one direction: newest change first, everything else from the start. */
const directionOf = (sort: BoardSort): TableSort['direction'] =>
  sort === 'last_change' ? 'descending' : 'ascending';

export function BoardTable({ rows, sort, onSort, changes, isBusy, caseHref }: BoardTableProps) {
  const say = useTexts(boardTexts);
  const columns: DataTableColumn<BoardRow>[] = [
    {
      id: 'client',
      header: say('column.client'),
      isRowHeader: true,
      sortValue: (row) => row.clients[0]?.name ?? '',
      cell: (row) => <Clients row={row} href={caseHref(row.id)} />,
    },
    { id: 'case', header: say('column.case'), cell: (row) => <Matter row={row} /> },
    {
      id: 'status',
      header: say('column.status'),
      sortValue: (row) => row.status,
      cell: (row) => <Status row={row} />,
    },
    {
      id: 'named_worker',
      header: say('column.worker'),
      sortValue: (row) => row.namedWorker?.name ?? null,
      cell: (row) => <NamedWorker row={row} />,
    },
    {
      id: 'next_due',
      header: say('column.due'),
      sortValue: (row) => row.nextDueOn,
      cell: (row) => <NextDue row={row} />,
    },
    {
      id: 'consultations',
      header: say('column.consultations'),
      align: 'end',
      cell: (row) => row.openConsultations,
    },
    {
      id: 'last_change',
      header: say('column.lastChange'),
      sortValue: (row) => row.lastChangeAt,
      cell: (row) => <LastChange row={row} />,
    },
  ];
  return (
    <DataTable
      caption={say('caption')}
      isCaptionHidden
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      sort={{ columnId: sort, direction: directionOf(sort) }}
      onSortChange={({ columnId }) => onSort(asSort(columnId))}
      changedRows={changes}
      isBusy={isBusy}
    />
  );
}
