import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeTestHetu } from '@rinnalla/domain';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import { NewcomerDialog } from './newcomer-dialog.js';

const hetu = makeTestHetu('1990-01-01', 900);
const UNIT = {
  __typename: 'NewcomerCard',
  exists: true,
  unitNameFi: 'Aikuissosiaalityö',
  unitNameSv: 'Socialarbete för vuxna',
  canAskToJoin: true,
};

describe('finding a newcomer', () => {
  let server: FakeServer;
  let card: object | null;

  beforeEach(() => {
    card = UNIT;
    server = new FakeServer()
      .answer('FindNewcomer', () => ({ __typename: 'Query', findNewcomer: card }))
      .answer('AskToJoin', () => ({
        __typename: 'Mutation',
        askToJoin: { __typename: 'JoinAsked', isSent: true },
      }));
  });

  const open = () => openDesk(<NewcomerDialog isOpen onOpenChange={() => undefined} />, { server });
  const write = async (label: string, text: string) => {
    await userEvent.click(screen.getByLabelText(label));
    await userEvent.paste(text);
  };
  const search = () => userEvent.click(screen.getByRole('button', { name: 'Hae' }));
  const findByHetu = async () => {
    open();
    await write('Henkilötunnus', hetu);
    await search();
  };

  it('asks the server only once what can be found, and once at a press', async () => {
    open();
    await search();
    expect(await screen.findAllByText('Kirjoita henkilötunnus.')).not.toEqual([]);
    await write('Henkilötunnus', `${hetu.slice(0, 10)}0`);
    await search();
    expect(await screen.findAllByText('Henkilötunnuksen tarkistusmerkki on väärä.')).not.toEqual([]);
    expect(server.sentOf('FindNewcomer')).toEqual([]);
  });

  it('says which unit handles, and asks to join with a reason', async () => {
    await findByHetu();
    expect(await screen.findByText('Aikuissosiaalityö')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Pyydä mukaan tiimiin' }));
    expect(server.sentOf('AskToJoin')).toEqual([]);
    await write('Miksi pyydät mukaan?', 'Kävi luonani tänään.');
    await userEvent.click(screen.getByRole('button', { name: 'Pyydä mukaan tiimiin' }));
    expect(await screen.findByText('Pyyntö lähetettiin')).toBeVisible();
    expect(server.sentOf('AskToJoin')[0]?.variables['input']).toMatchObject({
      hetu,
      reason: 'Kävi luonani tänään.',
    });
  });

  it('keeps a half-written reason for the person it is about, and shows it of nobody else', async () => {
    const dialog = <NewcomerDialog isOpen onOpenChange={() => undefined} />;
    const { rerender } = openDesk(dialog, { server });
    const findAnew = async (code: string) => {
      rerender(<p />);
      rerender(dialog);
      await write('Henkilötunnus', code);
      await search();
      return screen.findByLabelText('Miksi pyydät mukaan?');
    };
    await userEvent.type(await findAnew(hetu), 'Kävi luonani');
    expect(await findAnew(makeTestHetu('1991-01-01', 901))).toHaveValue('');
    expect(await findAnew(hetu)).toHaveValue('Kävi luonani');
    await userEvent.click(screen.getByRole('button', { name: 'Pyydä mukaan tiimiin' }));
    await screen.findByText('Pyyntö lähetettiin');
    expect(await findAnew(hetu)).toHaveValue('');
  });

  it('says of a protected client nothing but that they are one', async () => {
    card = { ...UNIT, unitNameFi: null, unitNameSv: null, canAskToJoin: null };
    await findByHetu();
    expect(await screen.findByText('Henkilö on jo asiakas')).toBeVisible();
    expect(screen.queryByText(/Asiaa hoitaa/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Pyydä mukaan tiimiin' })).toBeNull();
  });

  it('points to the search where the case is the reader’s to see', async () => {
    card = { ...UNIT, canAskToJoin: false };
    await findByHetu();
    expect(await screen.findByText('Näet asian jo. Avaa se haulla.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Pyydä mukaan tiimiin' })).toBeNull();
  });

  it('says so when nobody is found', async () => {
    card = null;
    await findByHetu();
    expect(await screen.findByText('Näillä tiedoilla ei löydy asiakasta')).toBeVisible();
  });

  it('searches by name with the day of birth', async () => {
    open();
    await userEvent.click(screen.getByRole('radio', { name: 'Nimellä ja syntymäpäivällä' }));
    await search();
    expect(await screen.findAllByText('Kirjoita syntymäpäivä.')).not.toEqual([]);
    await write('Sukunimi', 'Nieminen');
    await write('Etunimet', 'Marko Olavi');
    const [day] = screen.getAllByRole('spinbutton');
    await userEvent.click(day ?? document.body);
    await userEvent.keyboard('14051979');
    await search();
    await waitFor(() => {
      expect(server.sentOf('FindNewcomer')[0]?.variables).toEqual({
        fullName: { familyName: 'Nieminen', givenNames: 'Marko Olavi' },
        birthDate: '1979-05-14',
      });
    });
  });

  it('says when the next search may be made after too many', async () => {
    const retryAt = '2026-03-02T12:05:00.000Z';
    server.answer('FindNewcomer', () => {
      throw new GraphqlFault({ code: 'TOO_MANY_REQUESTS', retryAt });
    });
    await findByHetu();
    expect(await screen.findByText(/Voit hakea taas klo 14.05/)).toBeVisible();
  });

  it('says why a search could not be made', async () => {
    server.isReachable = false;
    await findByHetu();
    expect(await screen.findByText('Hakua ei voitu tehdä')).toBeVisible();
  });
});
