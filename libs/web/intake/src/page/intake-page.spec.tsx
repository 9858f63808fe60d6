import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import { ago, contact, queuesOf, UNIT } from '../testing/sample-contact.js';
import { IntakePage } from './intake-page.js';

const clock = (patch: Record<string, unknown>) => ({
  __typename: 'ContactClock',
  id: 'clock',
  ruleId: 'R3-START',
  basis: 'statutory',
  kind: 'assessment_started',
  section: '417/2007 26 §',
  dueOn: '2027-01-22',
  wording: null,
  clockState: 'breached',
  ...patch,
});

describe('the queues of contacts', () => {
  let server: FakeServer;
  let open: object[];
  const queues = () => queuesOf(open);
  const onNavigate = jest.fn<(path: string) => void>();

  beforeEach(() => {
    open = [
      contact({}),
      contact({
        id: 'two',
        givenNames: 'Aada',
        familyName: 'Niemelä',
        openedAt: ago(1),
        contactStatus: 'triaged_normal',
        clocks: [
          clock({}),
          clock({
            id: 'now',
            ruleId: 'R0-URGENT',
            kind: 'urgency_assessed',
            dueOn: null,
            wording: 'immediately',
            clockState: 'running',
          }),
        ],
      }),
    ];
    server = new FakeServer().answer('IntakeQueues', queues).answer('OpenContact', () => ({
      __typename: 'Mutation',
      openContact: { __typename: 'ContactChanged', contact: contact({ openedAt: ago(0) }) },
    }));
  });
  const show = (openId: string | null = null) =>
    openDesk(<IntakePage openId={openId} onNavigate={onNavigate} />, { server });
  it('says whose queue it is, where there is but one', async () => {
    show();
    const heading = await screen.findByRole('heading', { level: 1, name: 'Yhteydenotot' });
    await waitFor(() => expect(heading.closest('header')).toHaveTextContent(UNIT.nameFi));
  });

  const rowOf = async (name: string) => {
    const row = (await screen.findByRole('link', { name })).closest('li');
    if (!row) throw new Error('No row');
    return within(row);
  };

  it('say for how long nobody has looked, and what the law wants by when', async () => {
    show();
    expect((await rowOf('Koivuranta Risto')).getByText('Avaamatta 23 min')).toBeVisible();
    const late = await rowOf('Niemelä Aada');
    expect(late.getByText('Kiireellisyys: Välittömästi')).toBeVisible();
    expect(late.getByText(/^Arvioinnin aloitus: Myöhässä, pe 22\.1\.$/)).toBeVisible();
    expect(late.queryByText(/Avaamatta/)).toBeNull();
  });

  it('note that somebody has looked, once, when an unread one is opened', async () => {
    show('one');
    expect(await screen.findByText('Ruokarahat loppuivat.')).toBeVisible();
    await waitFor(() => expect(server.sentOf('OpenContact')).toHaveLength(1));
  });

  it('note it as soon as that can be told, when it could not at first', async () => {
    let isBroken = true;
    server.answer('OpenContact', () => {
      if (isBroken) throw new GraphqlFault({ code: 'INTERNAL' });
      return {
        __typename: 'Mutation',
        openContact: { __typename: 'ContactChanged', contact: contact({ openedAt: ago(0) }) },
      };
    });
    show('one');
    await waitFor(() => expect(server.sentOf('OpenContact')).toHaveLength(1));
    isBroken = false;
    await waitFor(() => expect(server.sentOf('OpenContact')).toHaveLength(2), { timeout: 3_000 });
    await waitFor(() => expect(screen.queryByText(/^Avaamatta/)).toBeNull());
  });

  it('name each clock’s section, law and county apart', async () => {
    open = [
      contact({
        id: 'two',
        openedAt: ago(1),
        clocks: [clock({}), clock({ id: 'aim', basis: 'county_target' })],
      }),
    ];
    show('two');
    expect(await screen.findByText('Lastensuojelulaki 26 §')).toBeVisible();
    expect(screen.getByText('Hyvinvointialueen tavoite')).toBeVisible();
  });

  it('keep a secret reporter back, and say so', async () => {
    open = [
      contact({
        openedAt: ago(1),
        masks: [{ __typename: 'Mask', field: 'reporter', reason: 'work_task', sections: ['703/2023 9 §'] }],
      }),
    ];
    show('one');
    expect(await screen.findByText('Ilmoittajan henkilöllisyys on salassa pidettävä')).toBeVisible();
  });

  it('say of an offer that it is unanswered, and let whoever has the contact take it back', async () => {
    const me = { __typename: 'Professional', id: 'aino', name: 'aino Testinen', profession: 'social_worker' };
    const mine = { openedAt: ago(9), takenBy: me, alertedAt: null };
    const handover = {
      __typename: 'ContactHandover',
      toEmergencyDuty: false,
      doneSoFar: 'Soitettu kahdesti.',
      offeredAt: ago(20),
      offerAlertedAt: ago(5),
      isForMe: false,
      toUnit: UNIT,
      offeredBy: me,
    };
    open = [contact({ ...mine, handover })];
    server.answer('WithdrawHandover', () => ({
      __typename: 'Mutation',
      withdrawHandover: { __typename: 'ContactChanged', contact: contact({ ...mine, version: 2 }) },
    }));
    show('one');
    expect((await rowOf('Koivuranta Risto')).getByText('Siirtoon ei ole vastattu')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Siirrä toiseen jonoon' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Peru siirto' }));
    expect(await screen.findByRole('button', { name: 'Siirrä toiseen jonoon' })).toBeVisible();
    expect(screen.queryByText('Siirtoon ei ole vastattu')).toBeNull();
    expect(server.sentOf('WithdrawHandover')[0]?.variables['input']).toMatchObject({
      contactId: 'one',
      version: 1,
    });
  });

  it('are empty, or not the reader’s, in so many words', async () => {
    open = [];
    const { unmount } = show();
    expect(await screen.findByText('Jonossa ei ole yhteydenottoja')).toBeVisible();
    unmount();
    server.answer('IntakeQueues', () => {
      throw new GraphqlFault({ code: 'NOT_ALLOWED' });
    });
    show();
    expect(await screen.findByRole('heading', { name: 'Ei näytettävää' })).toBeVisible();
  });

  it('take words only once there is something to take', async () => {
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Kirjaa yhteydenotto' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Kirjaa jonoon' }));
    expect((await screen.findAllByText(/Täytä tämä kenttä/)).length).toBeGreaterThan(0);
    expect(server.sentOf('RecordContact')).toEqual([]);
  });
});
