import { classNames } from '../class-names.js';
import type { DataTableColumn } from './data-table.js';
import styles from './data-table.module.css';
import { Icon } from './icon.js';
import type { TableSort } from './table-sort.js';
import { VisuallyHidden } from './visually-hidden.js';

interface DataTableHeaderProps<Row> {
  columns: ReadonlyArray<DataTableColumn<Row>>;
  sort: TableSort | null;
  onSort: (columnId: string) => void;
}

export function DataTableHeader<Row>({ columns, sort, onSort }: DataTableHeaderProps<Row>) {
  return (
    <thead>
      <tr role="row">
        {columns.map((column) => (
          <HeaderCell key={column.id} column={column} sort={sort} onSort={onSort} />
        ))}
      </tr>
    </thead>
  );
}

function HeaderCell<Row>({
  column,
  sort,
  onSort,
}: Omit<DataTableHeaderProps<Row>, 'columns'> & { column: DataTableColumn<Row> }) {
  const direction = sort?.columnId === column.id ? sort.direction : undefined;
  const isSortable = column.sortValue !== undefined;
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={isSortable ? (direction ?? 'none') : undefined}
      className={classNames(styles.header, column.align === 'end' && styles.end)}
      {...(column.width !== undefined && { style: { inlineSize: column.width } })}
    >
      {isSortable ? (
        <button type="button" className={styles.sortButton} onClick={() => onSort(column.id)}>
          {column.header}
          <Icon
            name={iconFor(direction)}
            size="small"
            className={classNames(direction === undefined && styles.idle)}
          />
        </button>
      ) : (
        <HeaderText column={column} />
      )}
    </th>
  );
}

const HeaderText = <Row,>({ column }: { column: DataTableColumn<Row> }) =>
  column.isHeaderHidden ? <VisuallyHidden>{column.header}</VisuallyHidden> : column.header;

const iconFor = (direction: TableSort['direction'] | undefined) => {
  if (direction === undefined) return 'sort-both';
  return direction === 'ascending' ? 'sort-up' : 'sort-down';
};
