import { expect, it } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { USUAL_CHOICE } from './board-search.js';
import { boardAnswer, rowOf } from './testing/board-rows.js';
import { WorkspaceBoard } from './workspace-board.js';

const open = () => {
  const shown = { rows: [rowOf('a'), rowOf('b')] };
  const server = new FakeServer()
    .answer('Board', () => boardAnswer(shown.rows))
    .answer('Records', ({ refs }) => ({
      __typename: 'Query',
      records: (refs as { kind: string; id: string }[]).map(
        (ref) => shown.rows.find((row) => row.id === ref.id) ?? { __typename: 'GoneRecord', ...ref },
      ),
    }));
  const desk = openDesk(
    <WorkspaceBoard
      workspaceId="workspace-a"
      choice={USUAL_CHOICE}
      onChoice={() => undefined}
      caseHref={(caseId) => caseId}
    />,
    { server },
  );
  return { ...desk, shown };
};

it('takes every row off within a second of a lost right when it can’t ask, and shows what is left as soon as it can', async () => {
  const { server, line, client, shown } = open();
  await screen.findByRole('link', { name: 'Asiakas b' });
  shown.rows = [rowOf('a')];
  server.isReachable = false;
  act(() => line.revoke(['workspace:workspace-a']));
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Asiakas b' })).toBeNull(), {
    timeout: 1_500,
  });
  expect(client.owed.read().isBehind).toBe(true);

  server.isReachable = true;
  expect(await screen.findByRole('link', { name: 'Asiakas a' }, { timeout: 3_000 })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Asiakas b' })).toBeNull();
  await waitFor(() => expect(client.owed.read().isBehind).toBe(false));
});

it('keeps its rows through a read that failed, and reads again by itself', async () => {
  const { server, client, shown } = open();
  await screen.findByRole('link', { name: 'Asiakas b' });
  server.isReachable = false;
  act(() => client.shown.rereadAll());
  expect(await screen.findByText('Tietoja ei saatu')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Asiakas b' })).toBeVisible();

  shown.rows = [rowOf('a')];
  server.isReachable = true;
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Asiakas b' })).toBeNull(), {
    timeout: 3_000,
  });
  expect(screen.queryByText('Tietoja ei saatu')).toBeNull();
});
