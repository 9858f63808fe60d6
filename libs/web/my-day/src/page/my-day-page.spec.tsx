import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MyDayQuery } from '@rinnalla/web-graphql';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import { MyDayPage } from './my-day-page.js';

type Day = MyDayQuery['myDay'];
type Line = Day['overdue'][number];

const owner = {
  __typename: 'BoardPerson' as const,
  id: 'helmi',
  name: 'Helmi Mäkinen',
  profession: 'physiotherapist',
};
const line = (id: string, about: Partial<Line> = {}): Line => ({
  __typename: 'MyDayResponsibility',
  id,
  caseId: 'case-1',
  caseNumber: 'T-1',
  clientNames: ['Asiakas Testi'],
  what: `Vastuu ${id}`,
  dueOn: null,
  status: 'accepted',
  since: '2026-03-02T08:00:00.000Z',
  isMine: false,
  isOverdue: false,
  version: 1,
  owner,
  ...about,
});
const ownCase = {
  __typename: 'BoardRow' as const,
  id: 'case-1',
  number: 'T-1',
  topic: 'Työttömyys',
  serviceFunction: 'working_age',
  status: 'planning',
  statusSince: '2026-03-01T08:00:00.000Z',
  workspaceId: 'workspace-a',
  unitNameFi: 'Yksikkö A',
  unitNameSv: 'Enhet A',
  nextDueOn: null,
  nextClock: null,
  openConsultations: 2,
  teamFaults: [],
  lastChangeAt: '2026-03-02T08:00:00.000Z',
  version: 1,
  clients: [{ __typename: 'BoardClient' as const, id: 'client-1', name: 'Asiakas Testi', birthYear: 1980 }],
  namedWorker: owner,
  lastChangeBy: owner,
};

describe('My day', () => {
  let server: FakeServer;
  let day: Day;

  beforeEach(() => {
    day = {
      __typename: 'MyDay',
      overdue: [line('late', { dueOn: '2020-01-01', isOverdue: true })],
      waitingForMe: {
        __typename: 'WaitingForMe',
        unclaimed: 0,
        joinRequests: [],
        responsibilities: [line('proposed', { status: 'proposed', isMine: true, version: 3 })],
        consultations: [
          {
            __typename: 'MyDayConsultation',
            id: 'k-1',
            status: 'answered',
            mode: 'anonymous',
            urgency: 'normal',
            question: 'Miten uni korjataan?',
            lastStepAt: '2026-03-02T08:00:00.000Z',
            clientName: null,
            expertiseNameFi: 'Mielenterveys',
            expertiseNameSv: 'Psykisk hälsa',
            expertiseNameEn: 'Mental health',
            claimedBy: null,
          },
        ],
      },
      promisedByOthers: [],
      changedSinceSeen: [],
      myCases: [ownCase],
    };
    server = new FakeServer().answer('MyDay', () => ({ __typename: 'Query', myDay: day }));
  });

  const open = async () => {
    const desk = openDesk(<MyDayPage />, { server });
    await screen.findByRole('heading', { name: 'Odottaa minua: 2' });
    return desk;
  };

  it('is read once more when the cases on it are joined: something may have happened meanwhile', async () => {
    let letJoin: () => void = () => undefined;
    server.answer('MyDay', () => {
      if (server.sentOf('MyDay').length === 1) letJoin = desk.line.holdJoins();
      return { __typename: 'Query', myDay: day };
    });
    const desk = openDesk(<MyDayPage />, { server });
    await screen.findByRole('heading', { name: 'Odottaa minua: 2' });
    day = { ...day, overdue: [] };
    await act(async () => letJoin());
    expect(await screen.findByRole('heading', { name: 'Myöhässä: 0' })).toBeVisible();
    expect(server.sentOf('MyDay')).toHaveLength(2);
  });

  it('tells what is late, what waits for me and who owes what, with how many', async () => {
    await open();
    expect(screen.getByRole('heading', { name: 'Myöhässä: 1' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Odotan muilta: 0' })).toBeVisible();
    expect(screen.getByText('Et odota mitään muilta.')).toBeVisible();
    expect(screen.getByText('Vastuuhenkilö: Helmi Mäkinen, Fysioterapeutti')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Konsultaatioon on vastattu. Päätä se' })).toHaveAttribute(
      'href',
      '/consultations/k-1',
    );
    const table = screen.getByRole('table', { name: 'Omat asiakkaat' });
    expect(within(table).getByRole('link', { name: 'Asiakas Testi, 1980' })).toHaveAttribute(
      'href',
      '/cases/case-1',
    );
  });

  it('accepts a proposal in place', async () => {
    server.answer('AcceptProposal', () => {
      day = { ...day, waitingForMe: { ...day.waitingForMe, responsibilities: [] } };
      return {
        __typename: 'Mutation',
        acceptResponsibility: { __typename: 'ResponsibilityChanged', planId: 'plan-1' },
      };
    });
    const user = userEvent.setup();
    await open();
    await user.click(screen.getByRole('button', { name: 'Otan' }));
    expect(await screen.findByRole('heading', { name: 'Odottaa minua: 1' })).toBeVisible();
    expect(server.sentOf('AcceptProposal')[0]?.variables['input']).toMatchObject({
      id: 'proposed',
      version: 3,
    });
    expect(screen.getByText('Vastuu on sinulla')).toBeVisible();
  });

  it('declines a proposal with a reason, and not without', async () => {
    server.answer('DeclineProposal', () => ({
      __typename: 'Mutation',
      declineResponsibility: { __typename: 'ResponsibilityMoveNotAllowed', status: 'declined' },
    }));
    const user = userEvent.setup();
    await open();
    await user.click(screen.getByRole('button', { name: 'En ota' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'En ota vastuuta' }));
    await user.click(dialog.getByRole('button', { name: 'En ota' }));
    expect(dialog.getByText('Täytä tämä kenttä.')).toBeVisible();
    expect(server.sentOf('DeclineProposal')).toEqual([]);
    await user.type(dialog.getByRole('textbox', { name: 'Syy' }), 'Lomalla');
    await user.click(dialog.getByRole('button', { name: 'En ota' }));
    expect(await dialog.findByText('Vastuu on jo muuttunut. Tila nyt: Ei hyväksytty')).toBeVisible();
    expect(dialog.getByRole('textbox', { name: 'Syy' })).toHaveValue('Lomalla');
  });

  it('declines what the reason was written about: a proposal that changed meanwhile is shown first', async () => {
    const desk = await open();
    await userEvent.click(screen.getByRole('button', { name: 'En ota' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'En ota vastuuta' }));
    await userEvent.type(dialog.getByRole('textbox', { name: 'Syy' }), 'Lomalla');
    const anew = line('proposed', { status: 'proposed', isMine: true, version: 4 });
    day = { ...day, waitingForMe: { ...day.waitingForMe, responsibilities: [anew] } };
    act(
      () =>
        void desk.line.happen('user:aino', {
          refKind: 'responsibility',
          refId: 'proposed',
          mutationId: 'm-9',
        }),
    );
    expect(
      await dialog.findByText('Tietoja on muutettu sen jälkeen, kun aloit kirjoittaa', { selector: 'p' }),
    ).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'En ota' }));
    expect(server.sentOf('DeclineProposal')).toEqual([]);
    expect(dialog.getByRole('textbox', { name: 'Syy' })).toHaveValue('Lomalla');
    await userEvent.click(dialog.getByRole('button', { name: 'Jatka, oma tekstini jää' }));
    await userEvent.click(dialog.getByRole('button', { name: 'En ota' }));
    await waitFor(() => expect(server.sentOf('DeclineProposal')).toHaveLength(1));
    expect(server.sentOf('DeclineProposal')[0]?.variables['input']).toMatchObject({ version: 4 });
  });

  it('changes by itself, by my own stream and by my cases', async () => {
    const desk = await open();
    await waitFor(() => expect(desk.line.watched).toContain('case:case-1'));
    day = { ...day, promisedByOthers: [line('new')] };
    act(
      () =>
        void desk.line.happen('user:aino', { refKind: 'responsibility', refId: 'new', mutationId: 'm-1' }),
    );
    expect(await screen.findByRole('heading', { name: 'Odotan muilta: 1' })).toBeVisible();
    day = {
      ...day,
      changedSinceSeen: [
        {
          __typename: 'CaseChangedSinceSeen',
          caseId: 'case-1',
          number: 'T-1',
          clientNames: ['Asiakas Testi'],
          changes: 2,
          lastChangeAt: '2026-03-02T08:00:00.000Z',
          lastChangeBy: owner,
        },
      ],
    };
    act(() => void desk.line.happen('case:case-1', { mutationId: 'm-2' }));
    expect(await screen.findByText('2 muutosta')).toBeVisible();
  });

  it('shows six lines of many, and the rest when asked', async () => {
    day = { ...day, promisedByOthers: Array.from({ length: 8 }, (_, index) => line(`p${String(index)}`)) };
    const user = userEvent.setup();
    await open();
    expect(screen.queryByText('Vastuu p7')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Näytä lisää: 2' }));
    expect(screen.getByText('Vastuu p7')).toBeVisible();
  });

  it('says what failed', async () => {
    server.answer('MyDay', () => {
      throw new GraphqlFault({ code: 'INTERNAL', errorId: '7f3a' });
    });
    openDesk(<MyDayPage />, { server });
    expect(await screen.findByText('Tukikoodi: 7f3a')).toBeVisible();
  });

  it('lays a request to join before whoever lets others in, until it is taken off', async () => {
    day.waitingForMe.joinRequests = [
      {
        __typename: 'JoinRequest',
        id: 'join-1',
        caseId: 'case-1',
        caseNumber: 'T-1',
        clientNames: ['Asiakas Testi'],
        reason: 'Kävi luonani tänään.',
        askedAt: '2026-03-02T08:00:00.000Z',
        unitNameFi: 'Yksikkö B',
        unitNameSv: 'Enhet B',
        askedBy: owner,
      },
    ];
    server.answer('DismissJoinRequest', () => {
      day = { ...day, waitingForMe: { ...day.waitingForMe, joinRequests: [] } };
      return {
        __typename: 'Mutation',
        dismissJoinRequest: { __typename: 'JoinRequestDismissed', positions: [], id: 'join-1' },
      };
    });
    openDesk(<MyDayPage />, { server });
    const link = await screen.findByRole('link', { name: 'Helmi Mäkinen pyytää mukaan asiaan T-1' });
    expect(link).toHaveAttribute('href', '/cases/case-1/team');
    expect(screen.getByText('Kävi luonani tänään.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Poista listalta' }));
    await waitFor(() => expect(screen.queryByText('Kävi luonani tänään.')).toBeNull());
    expect(server.sentOf('DismissJoinRequest')[0]?.variables['input']).toMatchObject({ id: 'join-1' });
  });
});
