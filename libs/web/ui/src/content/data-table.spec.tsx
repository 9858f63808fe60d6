import { describe, expect, it, jest } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataTable, type DataTableColumn } from './data-table.js';
import type { TableSort } from './table-sort.js';

interface Row {
  id: string;
  name: string;
  due: string | null;
}

const rows: Row[] = [
  { id: '1', name: 'Åberg', due: '2026-12-01' },
  { id: '2', name: 'Virtanen', due: null },
  { id: '3', name: 'Aalto', due: '2026-11-01' },
];

const columns: ReadonlyArray<DataTableColumn<Row>> = [
  { id: 'name', header: 'Nimi', isRowHeader: true, sortValue: (row) => row.name, cell: (row) => row.name },
  { id: 'due', header: 'Määräaika', sortValue: (row) => row.due, cell: (row) => row.due ?? '-' },
  { id: 'acts', header: 'Toiminnot', isHeaderHidden: true, cell: () => 'x' },
];

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
const header = (name: string) => screen.getByRole('columnheader', { name });

describe('the data table', () => {
  it('has a caption as its name and says which headers sort', () => {
    render(<DataTable caption="Vastuut" columns={columns} rows={rows} rowId={(row) => row.id} />);
    expect(screen.getByRole('table', { name: 'Vastuut' })).toBeInTheDocument();
    expect(header('Nimi')).toHaveAttribute('aria-sort', 'none');
    expect(header('Toiminnot')).not.toHaveAttribute('aria-sort');
  });

  it('sorts by the pressed header, Å after V, and turns the order on the next press', async () => {
    const user = userEvent.setup();
    render(<DataTable caption="Vastuut" columns={columns} rows={rows} rowId={(row) => row.id} />);
    const button = within(header('Nimi')).getByRole('button');

    await user.click(button);
    expect(header('Nimi')).toHaveAttribute('aria-sort', 'ascending');
    expect(names()).toEqual(['Aalto', 'Virtanen', 'Åberg']);

    await user.click(button);
    expect(header('Nimi')).toHaveAttribute('aria-sort', 'descending');
    expect(names()).toEqual(['Åberg', 'Virtanen', 'Aalto']);
    expect(button).toHaveFocus();
  });

  it('leaves rows without a value last in both directions', async () => {
    const user = userEvent.setup();
    render(<DataTable caption="Vastuut" columns={columns} rows={rows} rowId={(row) => row.id} />);
    const button = within(header('Määräaika')).getByRole('button');
    await user.click(button);
    expect(names()).toEqual(['Aalto', 'Åberg', 'Virtanen']);
    await user.click(button);
    expect(names()).toEqual(['Åberg', 'Aalto', 'Virtanen']);
  });

  it('asks the caller to sort when the caller holds the order', async () => {
    const user = userEvent.setup();
    const onSortChange = jest.fn<(sort: TableSort) => void>();
    render(
      <DataTable
        caption="Vastuut"
        columns={columns}
        rows={rows}
        rowId={(row) => row.id}
        sort={{ columnId: 'name', direction: 'ascending' }}
        onSortChange={onSortChange}
      />,
    );
    await user.click(within(header('Nimi')).getByRole('button'));
    expect(onSortChange).toHaveBeenCalledWith({ columnId: 'name', direction: 'descending' });
    expect(names()).toEqual(['Åberg', 'Virtanen', 'Aalto']);
  });

  it('says in words what changed just now', () => {
    render(
      <DataTable
        caption="Vastuut"
        columns={columns}
        rows={rows}
        rowId={(row) => row.id}
        changedRows={new Map([['3', 'Muuttui juuri nyt, Eero Korhonen']])}
      />,
    );
    const changed = screen.getByRole('row', { name: /Aalto/ });
    expect(changed).toHaveTextContent('Muuttui juuri nyt, Eero Korhonen');
  });

  it('gives way to the empty state when there are no rows', () => {
    render(
      <DataTable
        caption="Vastuut"
        columns={columns}
        rows={[]}
        rowId={(row) => row.id}
        empty={<p>Ei vastuita</p>}
      />,
    );
    expect(screen.getByText('Ei vastuita')).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});
