import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { ContactsDialog } from '../contact/contacts-dialog.js';
import type { CaseClient, NonDisclosure } from '../data/record-types.js';
import { contactClient, person } from '../testing/sample-record.js';

const told: NonDisclosure = {
  __typename: 'NonDisclosure',
  id: 'told-1',
  validFrom: '2026-01-02',
  validUntil: null,
  toldBy: 'Väestötietojärjestelmä',
  createdAt: '2026-01-02T10:00:00.000Z',
  createdBy: person('aino'),
  ended: null,
};
const over: NonDisclosure = {
  ...told,
  id: 'told-0',
  validUntil: '2025-12-31',
  ended: {
    __typename: 'NonDisclosureEnd',
    kind: 'by_date',
    at: '2026-01-01T00:00:00.000Z',
    by: null,
    reason: null,
  },
};

describe('the non-disclosure of a client', () => {
  let server: FakeServer;
  let client: CaseClient;
  let mayWrite: boolean;

  beforeEach(() => {
    mayWrite = true;
    client = contactClient();
    server = new FakeServer().answer('ClientContacts', () => ({
      __typename: 'Query',
      case: {
        __typename: 'Case',
        id: 'case-1',
        viewerCan: { __typename: 'CaseRights', writeEntry: mayWrite },
        clients: [client],
      },
    }));
  });

  const open = async () => {
    openDesk(<ContactsDialog caseId="case-1" isHidden={false} onClose={() => undefined} />, { server });
    return within(await screen.findByRole('dialog', { name: 'Yhteystiedot' }));
  };
  const protect = (nonDisclosures: NonDisclosure[]) => {
    client = contactClient({
      client: { ...contactClient().client, isNonDisclosed: true },
      contact: null,
      masks: [
        {
          __typename: 'Mask',
          field: 'contact',
          reason: 'non_disclosure',
          sections: ['661/2009 36 §'],
          remedy: 'state_reason',
        },
      ],
      nonDisclosures,
    });
  };

  it('is recorded with the day it began on and who told of it, and the contact leaves the screen', async () => {
    server.answer('RecordNonDisclosure', () => {
      protect([told]);
      return {
        __typename: 'Mutation',
        recordNonDisclosure: {
          __typename: 'NonDisclosureChanged',
          caseClient: {
            __typename: 'CaseClient',
            id: client.id,
            client: { __typename: 'Client', id: 'marko', isNonDisclosed: true },
            nonDisclosures: [told],
          },
        },
      };
    });
    const dialog = await open();
    expect(await dialog.findByText('Koekatu 1')).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Kirjaa turvakielto' }));
    const form = within(dialog.getByRole('form', { name: 'Kirjaa turvakielto' }));
    await userEvent.click(form.getByRole('button', { name: 'Tallenna' }));
    expect(server.sentOf('RecordNonDisclosure')).toEqual([]);
    const from = within(await form.findByRole('group', { name: /Voimassa alkaen/ }));
    const [dayPart] = from.getAllByRole('spinbutton');
    if (dayPart) await userEvent.type(dayPart, '02012026');
    await userEvent.type(form.getByRole('textbox', { name: /Kuka kertoi/ }), 'Väestötietojärjestelmä');
    await userEvent.click(form.getByRole('button', { name: 'Tallenna' }));
    await waitFor(() =>
      expect(server.sentOf('RecordNonDisclosure')[0]?.variables).toMatchObject({
        input: {
          clientId: 'marko',
          replacesId: null,
          validFrom: '2026-01-02',
          validUntil: null,
          toldBy: 'Väestötietojärjestelmä',
        },
      }),
    );
    expect(await dialog.findByText('Turvakielto 2.1.2026 alkaen, toistaiseksi.')).toBeVisible();
    expect(await dialog.findByText('Yhteystiedot eivät näy sinulle')).toBeVisible();
    expect(dialog.queryByText('Koekatu 1')).toBeNull();
  });

  it('is lifted only with how its end was made sure of', async () => {
    protect([told]);
    server.answer('LiftNonDisclosure', () => ({
      __typename: 'Mutation',
      liftNonDisclosure: { __typename: 'StaleVersion', currentVersion: 0 },
    }));
    const dialog = await open();
    await userEvent.click(await dialog.findByRole('button', { name: 'Poista turvakielto' }));
    const form = within(dialog.getByRole('form', { name: 'Poista turvakielto' }));
    await userEvent.click(form.getByRole('button', { name: 'Poista turvakielto' }));
    const reason = form.getByRole('textbox', { name: /Kuka kertoi/ });
    await userEvent.type(reason, '.');
    await userEvent.click(form.getByRole('button', { name: 'Poista turvakielto' }));
    expect(form.getByText('Kerro sanoin: vähintään kolme sanaa ja 20 merkkiä.')).toBeVisible();
    expect(server.sentOf('LiftNonDisclosure')).toEqual([]);
    await userEvent.clear(reason);
    await userEvent.type(reason, 'Asiakas, tarkistettu rekisteristä');
    await userEvent.click(form.getByRole('button', { name: 'Poista turvakielto' }));
    expect(await form.findByText(/Joku muutti turvakieltoa/)).toBeVisible();
    expect(server.sentOf('LiftNonDisclosure')[0]?.variables).toMatchObject({
      input: { nonDisclosureId: 'told-1', reason: 'Asiakas, tarkistettu rekisteristä' },
    });
  });

  it('says by the law why its days cannot be so', async () => {
    protect([told]);
    server.answer('RecordNonDisclosure', () => ({
      __typename: 'Mutation',
      recordNonDisclosure: {
        __typename: 'NonDisclosureRefused',
        field: 'validUntil',
        section: '661/2009 36 §',
      },
    }));
    const dialog = await open();
    await userEvent.click(await dialog.findByRole('button', { name: 'Muuta turvakieltoa' }));
    await userEvent.type(dialog.getByRole('textbox', { name: /Kuka kertoi/ }), 'Asiakas');
    await userEvent.click(dialog.getByRole('button', { name: 'Tallenna' }));
    expect(await dialog.findByText(/enintään viisi vuotta.*Väestötietolaki 36 §/)).toBeVisible();
  });

  it('keeps those that are over, and offers nothing to one who may not write on the case', async () => {
    mayWrite = false;
    client = contactClient({ nonDisclosures: [over] });
    const dialog = await open();
    expect(await dialog.findByText('Turvakieltoa ei ole kirjattu.')).toBeVisible();
    expect(dialog.queryByRole('button', { name: 'Kirjaa turvakielto' })).toBeNull();
    await userEvent.click(dialog.getByRole('button', { name: 'Aiemmat turvakiellot' }));
    expect(dialog.getByText('Päättyi viimeisenä voimassaolopäivänä')).toBeVisible();
  });
});
