import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import cardStyles from './data-table-cards.module.css';
import { DataTableHeader } from './data-table-header.js';
import styles from './data-table.module.css';
import type { SortValue, TableSort } from './table-sort.js';
import { useTableSort } from './use-table-sort.js';

export interface DataTableColumn<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Makes the column sortable. Dates as ISO text, so that their order is the order of time. */
  sortValue?: (row: Row) => SortValue;
  /** The cell that names the row; give it to one column. */
  isRowHeader?: boolean;
  /** For a column of buttons, whose header is for assistive technology only. */
  isHeaderHidden?: boolean;
  align?: 'start' | 'end';
  width?: string;
}

export interface DataTableProps<Row> {
  caption: string;
  isCaptionHidden?: boolean;
  columns: ReadonlyArray<DataTableColumn<Row>>;
  rows: readonly Row[];
  rowId: (row: Row) => string;
  initialSort?: TableSort;
  /** With `onSortChange` the caller sorts; otherwise the table does. */
  sort?: TableSort | null;
  onSortChange?: (sort: TableSort) => void;
  /** Row id to words such as "Muuttui juuri nyt, Eero Korhonen". The caller takes the mark away. */
  changedRows?: ReadonlyMap<string, string>;
  /** The row that is open beside the table. */
  currentRowId?: string | undefined;
  /** Old rows stay, dimmed, while new ones are on their way. */
  isBusy?: boolean;
  /** Stands in the place of the table when there are no rows. */
  empty?: ReactNode;
}

/** A native table with a caption and sortable headers; where it does not fit, each row becomes a card. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, isCaptionHidden = false, columns, isBusy = false, empty } = props;
  const { rows, sort, sortBy } = useTableSort(props);
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <div className={classNames(styles.frame, isBusy && styles.busy)} aria-busy={isBusy}>
      <table
        role="table"
        className={classNames(styles.table, columns.length > 5 ? cardStyles.wide : cardStyles.regular)}
      >
        <caption className={isCaptionHidden ? styles.hiddenCaption : styles.caption}>{caption}</caption>
        <DataTableHeader columns={columns} sort={sort} onSort={sortBy} />
        <tbody>
          {rows.map((row) => (
            <DataTableRow key={props.rowId(row)} row={row} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DataTableRow<Row>({
  row,
  columns,
  rowId,
  changedRows,
  currentRowId,
}: DataTableProps<Row> & { row: Row }) {
  const id = rowId(row);
  const change = changedRows?.get(id);
  return (
    <tr
      role="row"
      className={styles.row}
      data-changed={change !== undefined || undefined}
      aria-current={currentRowId === id ? 'true' : undefined}
    >
      {columns.map((column) => {
        const Cell = column.isRowHeader ? 'th' : 'td';
        return (
          <Cell
            key={column.id}
            {...(column.isRowHeader ? { scope: 'row', role: 'rowheader' } : { role: 'cell' })}
            data-label={column.isHeaderHidden || column.isRowHeader ? undefined : column.header}
            className={classNames(styles.cell, column.align === 'end' && styles.end)}
          >
            <div>
              {column.cell(row)}
              {column.isRowHeader && change !== undefined && <p className={styles.change}>{change}</p>}
            </div>
          </Cell>
        );
      })}
    </tr>
  );
}
