import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import { Places } from '../places/places.js';
import { People } from '../people/people.js';

const NOBODY = {
  __typename: 'Query',
  administration: { __typename: 'Administration', people: { __typename: 'StaffPage', next: null, rows: [] } },
};

describe.each([
  ['people', 'Staff', () => <People />],
  ['units', 'Places', () => <Places />],
])('the administrator’s page of %s', (_name, query, page) => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
  });
  const failWith = (fault: ConstructorParameters<typeof GraphqlFault>[0]) => {
    server.answer(query, () => {
      throw new GraphqlFault(fault);
    });
    openDesk(page(), { server });
  };

  it('says that it is on its way', async () => {
    failWith({ code: 'NOT_ALLOWED' });
    expect(screen.getByText('Ladataan')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByText('Ladataan')).not.toBeInTheDocument());
  });

  it('says whose it is to whoever is no administrator, and shows nothing of it', async () => {
    failWith({ code: 'NOT_ALLOWED' });
    expect(await screen.findByRole('heading', { name: 'Sivua ei näytetä' })).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('says that it could not be read, by which code to ask for help, and reads again when asked', async () => {
    failWith({ code: 'INTERNAL', errorId: 'e-42' });
    expect(await screen.findByRole('heading', { name: 'Tietoja ei saatu' })).toBeVisible();
    expect(screen.getByText(/e-42/)).toBeVisible();
    const before = server.sentOf(query).length;
    await userEvent.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
    await waitFor(() => expect(server.sentOf(query).length).toBeGreaterThan(before));
  });
});

describe('the administrator’s page of people', () => {
  it('asks for whom is written, by the keyboard alone, and says when there is nobody', async () => {
    const server = new FakeServer().answer('Staff', () => NOBODY);
    openDesk(<People />, { server });
    expect(await screen.findByRole('heading', { name: 'Ei henkilöitä' })).toBeVisible();
    await userEvent.tab();
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await userEvent.keyboard('Virta');
    await waitFor(() =>
      expect(server.sentOf('Staff').at(-1)?.variables).toMatchObject({ text: 'Virta', after: null }),
    );
  });
});
