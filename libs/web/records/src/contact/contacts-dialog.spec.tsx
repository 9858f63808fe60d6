import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, openDesk, settled } from '@rinnalla/web-testing';
import type { CaseClient } from '../data/record-types.js';
import { contactClient } from '../testing/sample-record.js';
import { ContactsDialog } from './contacts-dialog.js';

describe('the contacts of a case', () => {
  let server: FakeServer;
  let client: CaseClient;

  beforeEach(() => {
    client = contactClient();
    server = new FakeServer().answer('ClientContacts', () => ({
      __typename: 'Query',
      case: {
        __typename: 'Case',
        id: 'case-1',
        viewerCan: { __typename: 'CaseRights', writeEntry: true },
        clients: [client],
      },
    }));
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  const open = async (isHidden = false) => {
    openDesk(<ContactsDialog caseId="case-1" isHidden={isHidden} onClose={() => undefined} />, { server });
    return within(await screen.findByRole('dialog', { name: 'Yhteystiedot' }));
  };
  const protectedClient = (about: Partial<CaseClient>) =>
    contactClient({ client: { ...contactClient().client, isNonDisclosed: true }, ...about });

  it('are shown, and saved on their version with nothing kept on the device', async () => {
    server.answer('SaveClientContact', ({ input }) => ({
      __typename: 'Mutation',
      saveClientContact: {
        __typename: 'ClientContactSaved',
        contact: { ...client.contact, street: (input as { street: string }).street, version: 2 },
      },
    }));
    const dialog = await open();
    expect(await dialog.findByText('Koekatu 1')).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Muuta yhteystietoja' }));
    const street = dialog.getByRole('textbox', { name: /Katuosoite/ });
    await userEvent.clear(street);
    await userEvent.type(street, 'Uusikatu 2');
    await userEvent.clear(dialog.getByRole('textbox', { name: /Postinumero/ }));
    await userEvent.type(dialog.getByRole('textbox', { name: /Postinumero/ }), '331');
    await userEvent.click(dialog.getByRole('button', { name: 'Tallenna' }));
    expect(dialog.getByText('Postinumerossa on viisi numeroa.')).toBeVisible();
    expect(server.sentOf('SaveClientContact')).toEqual([]);
    await userEvent.type(dialog.getByRole('textbox', { name: /Postinumero/ }), '00');
    await userEvent.click(dialog.getByRole('button', { name: 'Tallenna' }));
    await waitFor(() =>
      expect(server.sentOf('SaveClientContact')[0]?.variables).toMatchObject({
        input: { clientId: 'marko', version: 1, street: 'Uusikatu 2', postalCode: '33100' },
      }),
    );
  });

  it('under non-disclosure say why they are hidden, and open only for a purpose and a reason in words', async () => {
    client = protectedClient({
      contact: null,
      masks: [
        {
          __typename: 'Mask',
          field: 'contact',
          reason: 'non_disclosure',
          sections: ['661/2009 36 §', '661/2009 37 §'],
          remedy: 'state_reason',
        },
      ],
    });
    server.answer('StatePurpose', () => {
      const validUntil = new Date(Date.now() + 3_600_000).toISOString();
      client = protectedClient({
        contactPurpose: { __typename: 'StatedPurpose', purpose: 'contacting_client', validUntil },
      });
      return {
        __typename: 'Mutation',
        statePurpose: { __typename: 'PurposeStated', case: { __typename: 'Case', id: 'case-1' } },
      };
    });
    const dialog = await open();
    expect(await dialog.findByText('Väestötietolaki 36 §, 37 §')).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Näytä perustelun jälkeen' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Näytä yhteystiedot' }));
    expect(server.sentOf('StatePurpose')).toEqual([]);
    await userEvent.click(dialog.getByRole('radio', { name: 'Yhteydenotto asiakkaaseen' }));
    await userEvent.type(
      dialog.getByRole('textbox', { name: /Miksi työtehtäväsi/ }),
      'Kotikäynti on sovittu huomiseksi',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Näytä yhteystiedot' }));
    expect(await dialog.findByText('Koekatu 1')).toBeVisible();
    expect(dialog.getByText(/Turvakielto. Yhteystiedot ovat auki/)).toBeVisible();
    expect(server.sentOf('StatePurpose')[0]?.variables).toMatchObject({
      input: {
        subject: 'protected_contact',
        purpose: 'contacting_client',
        reason: 'Kotikäynti on sovittu huomiseksi',
      },
    });
  });

  it('are dropped from the screen when the stated time is over', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const validUntil = new Date(Date.now() + 3_600_000).toISOString();
    client = protectedClient({
      contactPurpose: { __typename: 'StatedPurpose', purpose: 'contacting_client', validUntil },
    });
    const dialog = await open();
    await dialog.findByText('Koekatu 1');
    act(() => jest.advanceTimersByTime(3_601_000));
    await waitFor(() => expect(dialog.queryByText('Koekatu 1')).toBeNull());
    expect(dialog.getByText('Aika päättyi. Tiedot eivät enää näy.')).toBeVisible();
    await settled();
  });

  it('are not even asked for while personal details are hidden', async () => {
    const dialog = await open(true);
    expect(dialog.getByText(/Henkilötiedot on piilotettu/)).toBeVisible();
    expect(server.sentOf('ClientContacts')).toEqual([]);
  });
});
