import { useState } from 'react';
import type { DataTableProps } from './data-table.js';
import { nextSort, sortRows, type TableSort } from './table-sort.js';

interface SortedTable<Row> {
  rows: readonly Row[];
  sort: TableSort | null;
  sortBy: (columnId: string) => void;
}

/** Holds the order unless the caller does; a caller that holds it has sorted the rows already. */
export function useTableSort<Row>(props: DataTableProps<Row>): SortedTable<Row> {
  const [ownSort, setOwnSort] = useState<TableSort | null>(props.initialSort ?? null);
  const { rows, columns, onSortChange } = props;
  if (onSortChange) {
    const sort = props.sort ?? null;
    return { rows, sort, sortBy: (columnId) => onSortChange(nextSort(sort, columnId)) };
  }
  const valueOf = columns.find((column) => column.id === ownSort?.columnId)?.sortValue;
  return {
    rows: ownSort && valueOf ? sortRows(rows, valueOf, ownSort.direction) : rows,
    sort: ownSort,
    sortBy: (columnId) => setOwnSort(nextSort(ownSort, columnId)),
  };
}
