import { Button } from '../actions/button.js';
import { IconButton } from '../actions/icon-button.js';
import { TextLink } from '../actions/text-link.js';
import { DataTable, type DataTableColumn } from '../content/data-table.js';
import { DeadlineTag } from '../feedback/deadline-tag.js';
import { EmptyState } from '../feedback/empty-state.js';
import { StatusTag } from '../feedback/status-tag.js';
import type { Tone } from '../feedback/tone.js';
import { NewItemsButton } from '../realtime/new-items-button.js';
import { useRecentChanges } from '../realtime/use-recent-changes.js';
import { Specimen } from './specimen.js';

interface SampleRow {
  id: string;
  what: string;
  who: string;
  status: string;
  statusTone: Tone;
  due: string;
  dueText: string;
  dueTone: Tone;
}

const rows: readonly SampleRow[] = [
  {
    id: '1',
    what: 'Palvelutarpeen arviointi',
    who: 'Aino Virtanen',
    status: 'Kesken',
    statusTone: 'info',
    due: '2026-11-23',
    dueText: 'Huomenna',
    dueTone: 'warning',
  },
  {
    id: '2',
    what: 'Kotikuntoutuksen aloitus',
    who: 'Helmi Mäkinen',
    status: 'Ei aloitettu',
    statusTone: 'neutral',
    due: '2026-12-14',
    dueText: 'ma 14.12.',
    dueTone: 'neutral',
  },
  {
    id: '3',
    what: 'Lääkityksen tarkistus',
    who: 'Eero Korhonen',
    status: 'Tietoja puuttuu',
    statusTone: 'warning',
    due: '2026-11-19',
    dueText: 'Myöhässä 2 pv',
    dueTone: 'danger',
  },
  {
    id: '4',
    what: 'Apuvälinesovitus',
    who: 'Ilmari Nieminen',
    status: 'Valmis',
    statusTone: 'success',
    due: '2026-11-10',
    dueText: 'Tehty 10.11.',
    dueTone: 'success',
  },
];

const columns: ReadonlyArray<DataTableColumn<SampleRow>> = [
  {
    id: 'what',
    header: 'Vastuu',
    isRowHeader: true,
    sortValue: (row) => row.what,
    cell: (row) => <TextLink href="#sisalto">{row.what}</TextLink>,
  },
  { id: 'who', header: 'Vastuuhenkilö', sortValue: (row) => row.who, cell: (row) => row.who },
  { id: 'status', header: 'Tila', cell: (row) => <StatusTag tone={row.statusTone}>{row.status}</StatusTag> },
  {
    id: 'due',
    header: 'Määräaika',
    sortValue: (row) => row.due,
    cell: (row) => <DeadlineTag tone={row.dueTone} text={row.dueText} />,
  },
  {
    id: 'acts',
    header: 'Toiminnot',
    isHeaderHidden: true,
    align: 'end',
    cell: (row) => <IconButton icon="more" size="small" label={`Toiminnot: ${row.what}`} />,
  },
];

export function TableSpecimens() {
  const { changes, mark } = useRecentChanges();
  const shown = new Map([['3', 'Muuttui juuri nyt, Eero Korhonen'], ...changes]);
  return (
    <>
      <Specimen name="DataTable, NewItemsButton" isFlush>
        <NewItemsButton
          text="Uusia tai muuttuneita: 3. Näytä"
          onShow={() => mark('1', 'Muuttui juuri nyt, Aino Virtanen')}
        />
        <DataTable
          caption="Vastuut"
          columns={columns}
          rows={rows}
          rowId={(row) => row.id}
          initialSort={{ columnId: 'due', direction: 'ascending' }}
          changedRows={shown}
          currentRowId="2"
        />
      </Specimen>
      <Specimen name="DataTable: päivittyy" isFlush>
        <DataTable
          caption="Vastuut, päivittyy"
          columns={columns.slice(0, 3)}
          rows={rows.slice(0, 2)}
          rowId={(row) => row.id}
          isBusy
        />
      </Specimen>
      <Specimen name="DataTable: tyhjä" layout="column">
        <DataTable
          caption="Ei vastuita"
          columns={columns}
          rows={[]}
          rowId={(row) => row.id}
          empty={<EmptyState title="Ei vastuita" action={<Button>Lisää vastuu</Button>} headingLevel={4} />}
        />
      </Specimen>
    </>
  );
}
