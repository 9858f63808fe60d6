import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { IntakePage } from '../page/intake-page.js';
import { ago, contact, queuesOf } from '../testing/sample-contact.js';

describe('correcting when a contact arrived', () => {
  let server: FakeServer;
  let open: object[];
  beforeEach(() => {
    server = new FakeServer().answer('IntakeQueues', () => queuesOf(open));
  });
  const show = () => openDesk(<IntakePage openId="one" onNavigate={() => undefined} />, { server });

  const received = { receivedAt: '2027-01-11T08:05:00.000Z', openedAt: ago(1) };
  const openDialog = async () => {
    open = [contact(received)];
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Korjaa saapumisaika' }));
    return within(await screen.findByRole('dialog'));
  };
  const answer = (result: object) =>
    server.answer('CorrectContactArrival', () => ({ __typename: 'Mutation', correctContactArrival: result }));

  it('asks for the time and how it is known, and sends it by Finnish time', async () => {
    answer({ __typename: 'ContactChanged', contact: contact({ ...received, version: 2 }) });
    const dialog = await openDialog();
    expect(dialog.getByText('Nyt kirjattu: 11.1.2027 klo 10.05')).toBeVisible();
    const time = dialog.getByRole('textbox', { name: /Kellonaika/ });
    await userEvent.clear(time);
    await userEvent.type(time, '25.99');
    await userEvent.click(dialog.getByRole('button', { name: 'Korjaa' }));
    expect((await dialog.findAllByText(/Tarkista muoto/)).length).toBeGreaterThan(0);
    expect(server.sentOf('CorrectContactArrival')).toEqual([]);
    await userEvent.clear(time);
    await userEvent.type(time, '8.15');
    const reason = dialog.getByRole('textbox', { name: /Mistä oikea aika tiedetään/ });
    await userEvent.type(reason, 'Puhelu oli vastaajassa.{Control>}{Enter}{/Control}');
    await waitFor(() => expect(server.sentOf('CorrectContactArrival')).toHaveLength(1));
    expect(server.sentOf('CorrectContactArrival')[0]?.variables).toMatchObject({
      input: {
        contactId: 'one',
        version: 1,
        receivedAt: '2027-01-11T06:15:00.000Z',
        reason: 'Puhelu oli vastaajassa.',
      },
    });
  });

  it('keeps what was half-filled, and words a refusal with its section', async () => {
    answer({
      ...{ __typename: 'ArrivalAfterRecorded', recordedAt: '2027-01-11T08:10:00.000Z' },
      section: '703/2023 22 §',
    });
    const dialog = await openDialog();
    await userEvent.type(
      dialog.getByRole('textbox', { name: /Mistä oikea aika/ }),
      'Seinäkello oli väärässä.',
    );
    const time = dialog.getByRole('textbox', { name: /Kellonaika/ });
    await userEvent.clear(time);
    await userEvent.type(time, '10:30');
    await userEvent.click(dialog.getByRole('button', { name: 'Korjaa' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'Yhteydenotto kirjattiin 11.1.2027 klo 10.10: se ei ole voinut saapua myöhemmin (Asiakastietolaki 22 §).',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Peruuta' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Korjaa saapumisaika' }));
    const again = within(await screen.findByRole('dialog'));
    expect(await again.findByRole('textbox', { name: /Mistä oikea aika/ })).toHaveValue(
      'Seinäkello oli väärässä.',
    );
  });

  it('stands in the history, from when to when', async () => {
    open = [
      contact({
        ...received,
        isArrivalCorrectable: false,
        contactSteps: [
          {
            ...{
              __typename: 'ContactStep',
              id: 'step',
              contactMove: 'correct_arrival',
              at: ago(1),
              by: null,
            },
            ...{ stepNote: 'Vastaajassa.', fromReceived: '2027-01-11T08:05:00.000Z' },
            toReceived: '2027-01-08T06:15:00.000Z',
            ...{ fromReport: null, fromReportedOn: null, toReport: null, toReportedOn: null },
          },
        ],
      }),
    ];
    show();
    expect(await screen.findByText('Saapumisaika korjattu')).toBeVisible();
    expect(screen.getByText('11.1.2027 klo 10.05 → 8.1.2027 klo 8.15. Vastaajassa.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Korjaa saapumisaika' })).toBeNull();
  });
});
