import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expectWhole } from '@rinnalla/web-i18n/testing';
import { FakeServer, GraphqlFault, openDesk, type Desk } from '@rinnalla/web-testing';
import { USUAL_CHOICE, type BoardChoice } from './board-search.js';
import { boardTexts } from './i18n/board-texts.js';
import { openCaseTexts } from './i18n/open-case-texts.js';
import type { BoardRow } from './row-order.js';
import { boardAnswer, changed, rowOf } from './testing/board-rows.js';
import { WorkspaceBoard } from './workspace-board.js';

function Page({ initial = {} }: { initial?: Partial<BoardChoice> }) {
  const [choice, setChoice] = useState<BoardChoice>({ ...USUAL_CHOICE, ...initial });
  return (
    <WorkspaceBoard
      workspaceId="workspace-a"
      choice={choice}
      onChoice={(next) => setChoice((now) => ({ ...now, ...next }))}
      caseHref={(caseId) => `/cases/${caseId}`}
    />
  );
}

describe('the board', () => {
  let server: FakeServer;
  let rows: BoardRow[];

  beforeEach(() => {
    rows = [rowOf('a'), rowOf('b'), rowOf('c')];
    server = new FakeServer()
      .answer('Board', () => boardAnswer(rows))
      .answer('Records', ({ refs }) => ({
        __typename: 'Query',
        records: (refs as { kind: string; id: string }[]).map(
          (ref) => rows.find((row) => row.id === ref.id) ?? { __typename: 'GoneRecord', ...ref },
        ),
      }));
  });

  const open = async (initial?: Partial<BoardChoice>): Promise<Desk> => {
    const desk = openDesk(<Page {...(initial && { initial })} />, { server });
    await screen.findByRole('link', { name: 'Asiakas a' });
    return desk;
  };
  const order = () => screen.getAllByRole('link').map((link) => link.textContent);
  const rowOfClient = (name: string) => {
    const row = screen.getByRole('link', { name }).closest('tr');
    if (!row) throw new Error(`${name} stands in no row`);
    return within(row);
  };
  const change = (desk: Desk, id: string, about: Partial<BoardRow> = {}) => {
    rows = rows.map((row) => (row.id === id ? changed(row, about) : row));
    act(
      () =>
        void desk.line.happen('workspace:workspace-a', {
          caseId: id,
          refId: id,
          mutationId: `${id}-${Math.random()}`,
        }),
    );
  };

  it('has its texts whole in three languages', () => {
    expectWhole(boardTexts);
    expectWhole(openCaseTexts);
  });

  it('shows each case with client, year of birth, status, named worker, deadline and last change', async () => {
    rows = [rowOf('a', { nextDueOn: '2020-01-01', openConsultations: 2 })];
    await open();
    const row = rowOfClient('Asiakas a');
    expect(row.getByText('s. 1979')).toBeVisible();
    expect(row.getByText('T-a')).toBeVisible();
    expect(row.getByText('Suunnittelussa')).toBeVisible();
    expect(row.getByText('Sosiaalityöntekijä')).toBeVisible();
    expect(row.getByText(/^Myöhässä \d+ pv$/)).toBeVisible();
    expect(row.getByText('2')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Asiakas a' })).toHaveAttribute('href', '/cases/a');
  });

  it('renews a changed row in its place and says who changed it, without moving anything', async () => {
    const desk = await open();
    const link = screen.getByRole('link', { name: 'Asiakas c' });
    link.focus();
    change(desk, 'c', { status: 'service' });
    expect(await rowOfClient('Asiakas c').findByText('Palvelussa')).toBeVisible();
    expect(rowOfClient('Asiakas c').getByText('Muuttui juuri nyt, Eero Korhonen')).toBeVisible();
    expect(order()).toEqual(['Asiakas a', 'Asiakas b', 'Asiakas c']);
    expect(link).toHaveFocus();
    expect(server.sentOf('Board')).toHaveLength(1);
  });

  it('tells assistive technology of changes, gathered into one sentence', async () => {
    const desk = await open();
    change(desk, 'b');
    change(desk, 'c');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Taululla muuttui 2 asiaa'), {
      timeout: 3_000,
    });
  });

  it('collects what would move or come in behind a button, and lays it out when asked', async () => {
    const desk = await open();
    rows = [rowOf('d', { lastChangeAt: '2026-03-02T12:00:00.000Z' }), ...rows];
    act(() => void desk.line.happen('workspace:workspace-a', { caseId: 'd', refId: 'd' }));
    change(desk, 'c');
    const button = await screen.findByRole('button', { name: '2 uutta tai muuttunutta – Näytä' });
    expect(order()).toEqual(['Asiakas a', 'Asiakas b', 'Asiakas c']);
    rows = [rows[0], rows[3], rows[1], rows[2]].flatMap((row) => row ?? []);
    await userEvent.click(button);
    await waitFor(() => expect(order()).toEqual(['Asiakas d', 'Asiakas c', 'Asiakas a', 'Asiakas b']));
    expect(screen.queryByRole('button', { name: /Näytä$/ })).toBeNull();
    expect(screen.getByRole('region', { name: 'Työtilan asiat' })).toHaveFocus();
  });

  it('takes a case that is no longer the reader’s away at once', async () => {
    const desk = await open();
    rows = rows.filter((row) => row.id !== 'b');
    act(() => void desk.line.happen('workspace:workspace-a', { caseId: 'b', refId: 'b' }));
    await waitFor(() => expect(order()).toEqual(['Asiakas a', 'Asiakas c']));
  });

  describe.each(['table', 'columns'] as const)('as %s, when a right to one of its cases ends', (view) => {
    const lose = (desk: Desk) => {
      rows = rows.filter((row) => row.id !== 'b');
      // The workspace's event is hidden from who may not see the case; only the lost stream is told of.
      act(() => desk.line.revoke(['case:b']));
    };

    it('shows nothing of that client within a second, neither standing nor waiting', async () => {
      const desk = await open({ view });
      lose(desk);
      await waitFor(() => expect(screen.queryByText('Asiakas b')).toBeNull(), { timeout: 1_000 });
      expect(order()).toEqual(['Asiakas a', 'Asiakas c']);
      expect(screen.queryByRole('button', { name: /Näytä$/ })).toBeNull();
      expect(document.body).not.toHaveTextContent('T-b');
    });

    it('shows nothing of that client either when the server can’t say whether it may', async () => {
      const desk = await open({ view });
      server.answer('Records', () => {
        throw new GraphqlFault({ code: 'INTERNAL' });
      });
      lose(desk);
      await waitFor(() => expect(screen.queryByText('Asiakas b')).toBeNull(), { timeout: 1_000 });
    });

    it('keeps a row standing that only belongs elsewhere by now', async () => {
      const desk = await open({ view });
      server.answer('Board', () => boardAnswer(rows.filter((row) => row.id !== 'c')));
      rows = rows.map((row) => (row.id === 'c' ? changed(row, { status: 'ended' }) : row));
      lose(desk);
      await screen.findByRole('button', { name: '1 uusi tai muuttunut – Näytä' });
      await waitFor(() => expect(order()).toEqual(['Asiakas a', 'Asiakas c']));
    });
  });

  it('takes no page for true that was asked for before a right ended', async () => {
    const { promise: hasEnded, resolve: end } = Promise.withResolvers<undefined>();
    rows = [...rows, rowOf('e')];
    const isFirst = (row: BoardRow) => row.id !== 'e';
    server.answer('Board', async ({ after }) => {
      if (after !== 'second') return boardAnswer(rows.filter(isFirst), 'second');
      const asked = rows.filter((row) => !isFirst(row));
      await hasEnded;
      return boardAnswer(asked);
    });
    const desk = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Näytä lisää' }));
    rows = rows.filter(isFirst);
    act(() => desk.line.revoke(['case:e']));
    await waitFor(() => expect(server.sentOf('Board').length).toBeGreaterThan(2));
    end(undefined);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Näytä lisää' })).toBeNull());
    await waitFor(() => expect(order()).toEqual(['Asiakas a', 'Asiakas b', 'Asiakas c']));
  });

  it('catches up what happened while the connection was away', async () => {
    const desk = await open();
    server.answer('EventsSince', () => ({
      __typename: 'Query',
      eventsSince: [
        {
          __typename: 'CaughtUp',
          stream: 'workspace:workspace-a',
          isReset: false,
          head: 1,
          events: desk.line.eventsSince('workspace:workspace-a', 0).map((event) => JSON.stringify(event)),
        },
      ],
    }));
    act(() => desk.line.break());
    change(desk, 'b', { status: 'follow_up' });
    act(() => desk.line.connect());
    expect(await rowOfClient('Asiakas b').findByText('Seurannassa')).toBeVisible();
  });

  it('shows who else looks at a case now', async () => {
    const desk = await open();
    const viewers = [
      { professionalId: 'aino', name: 'Aino Testinen', profession: 'social_worker', writing: null },
      { professionalId: 'eero', name: 'Eero Korhonen', profession: 'nurse', writing: null },
    ];
    act(() => desk.line.presence({ caseId: 'b', viewers }));
    expect(
      rowOfClient('Asiakas b').getByRole('button', { name: 'Paikalla nyt: Eero Korhonen' }),
    ).toBeVisible();
  });

  it('asks the server for a chosen sort, and says it in the table', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Seuraava määräaika' }));
    await waitFor(() => expect(server.sentOf('Board').at(-1)?.variables).toMatchObject({ sort: 'next_due' }));
    expect(screen.getByRole('columnheader', { name: /määräaika/ })).toHaveAttribute('aria-sort', 'ascending');
  });

  it('searches when typing pauses, and offers a way back when nothing fits', async () => {
    await open();
    rows = [];
    await userEvent.type(screen.getByRole('searchbox'), 'ei ketään');
    expect(await screen.findByRole('heading', { name: 'Mikään asia ei vastaa rajausta' })).toBeVisible();
    expect(server.sentOf('Board').at(-1)?.variables['filter']).toEqual({ text: 'ei ketään' });
    rows = [rowOf('a')];
    await userEvent.click(screen.getByRole('button', { name: 'Poista rajaukset' }));
    expect(await screen.findByRole('link', { name: 'Asiakas a' })).toBeVisible();
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('reads further pages under the first', async () => {
    server.answer('Board', ({ after }) =>
      after === 'second' ? boardAnswer([rowOf('d')]) : boardAnswer(rows, 'second'),
    );
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Näytä lisää' }));
    await waitFor(() => expect(order()).toEqual(['Asiakas a', 'Asiakas b', 'Asiakas c', 'Asiakas d']));
    expect(screen.queryByRole('button', { name: 'Näytä lisää' })).toBeNull();
  });

  it('lays the cases out in columns by status, a changed one staying in its column', async () => {
    const desk = await open({ view: 'columns' });
    const planning = within(screen.getByRole('region', { name: 'Suunnittelussa' }));
    change(desk, 'b', { status: 'service' });
    expect(await planning.findByText('Palvelussa')).toBeVisible();
    expect(planning.getAllByRole('listitem')).toHaveLength(3);
  });

  it('says the same whether there is no board or none for this reader', async () => {
    server.answer('Board', () => {
      throw new GraphqlFault({ code: 'NOT_FOUND' });
    });
    openDesk(<Page />, { server });
    expect(await screen.findByText('Tietoa ei löydy, tai sinulla ei ole oikeutta nähdä sitä.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Yritä uudelleen' })).toBeNull();
  });

  it('offers to try again when the server can’t be reached, with its support code when it failed', async () => {
    server.answer('Board', () => {
      throw new GraphqlFault({ code: 'INTERNAL', errorId: '7f3a' });
    });
    openDesk(<Page />, { server });
    expect(await screen.findByText('Tukikoodi: 7f3a')).toBeVisible();
    server.answer('Board', () => boardAnswer(rows));
    await userEvent.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
    expect(await screen.findByRole('link', { name: 'Asiakas a' })).toBeVisible();
  });

  it('says what an empty board is for', async () => {
    rows = [];
    openDesk(<Page />, { server });
    expect(await screen.findByRole('heading', { name: 'Ei asioita' })).toBeVisible();
  });
});
