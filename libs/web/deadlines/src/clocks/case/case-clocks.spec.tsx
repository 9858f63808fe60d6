import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import type { ClockOfCase } from '../data/clock-types.js';
import { sampleClock } from '../testing/sample-clock.js';
import { CaseClocks } from './case-clocks.js';

describe('the clocks of a case', () => {
  let server: FakeServer;
  let clocks: readonly ClockOfCase[];
  let changeClocks: boolean;

  beforeEach(() => {
    changeClocks = true;
    clocks = [
      sampleClock(),
      sampleClock({
        id: 'clock-2',
        ruleId: 'R4-TARGET-DONE',
        basis: 'county_target',
        kind: 'assessment_completed',
        section: '1301/2014 36 § 2 mom.',
        state: 'breached',
        isExtendable: false,
        history: [],
      }),
      sampleClock({ id: 'clock-3', ruleId: 'R2-DONE', state: 'met_late', metAt: '2027-01-13T08:00:00.000Z' }),
    ];
    server = new FakeServer().answer('CaseClocks', () => ({
      __typename: 'Query',
      case: {
        __typename: 'Case',
        id: 'case-1',
        viewerCan: { __typename: 'CaseRights', changeClocks, changeCareClocks: false },
        clocks,
      },
    }));
  });

  const open = async () => {
    const desk = openDesk(<CaseClocks caseId="case-1" hasSeveralClients={false} isHidden={false} />, {
      server,
    });
    await screen.findByRole('heading', { name: 'Määräajat' });
    return desk;
  };
  const openExtend = async () => {
    const user = userEvent.setup();
    await open();
    await user.click(screen.getByRole('button', { name: /^Pidennä: Kiireettömän päätöksen/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Pidennä määräaikaa' });
    return { user, dialog: within(dialog) };
  };
  const writeDay = async (user: ReturnType<typeof userEvent.setup>, day: string) => {
    const [first] = screen.getAllByRole('spinbutton');
    if (!first) throw new Error('No day to write');
    await user.click(first);
    await user.keyboard(day);
  };

  it('keep law and target apart, and what is over under them', async () => {
    await open();
    const law = within(screen.getByRole('region', { name: 'Lakisääteiset' }));
    expect(law.getByRole('heading', { name: 'Kiireettömän päätöksen toimeenpano' })).toBeVisible();
    expect(law.getByText('12.1.2027 klo 16.15')).toBeVisible();
    const targets = within(screen.getByRole('region', { name: 'Hyvinvointialueen tavoitteet' }));
    expect(targets.getByText('Tavoiteaika ohitettu')).toBeVisible();
    expect(targets.queryByText('Ylitetty')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Päättyneet: 1' })).toHaveAttribute('aria-expanded', 'false');
  });

  it('tell why it is that day: rule, section, event, and each day as it was counted', async () => {
    const user = userEvent.setup();
    await open();
    const law = within(screen.getByRole('region', { name: 'Lakisääteiset' }));
    await user.click(law.getByRole('button', { name: 'Miksi tämä päivä' }));
    expect(law.getByText('Sosiaalihuoltolaki (1301/2014) 45 § 2 mom.')).toBeVisible();
    expect(law.getByText(/Päätettävä asia tulee vireille/)).toBeVisible();
    expect(law.getByText('Klo 16.15, kun Aikuispalvelut sulkeutuu')).toBeVisible();
    expect(law.getByRole('heading', { name: 'Päivät kalenterissa' })).toBeVisible();
    await user.click(law.getByRole('button', { name: 'Vaiheet' }));
    expect(law.getByText('Aino Virtanen, Sosiaalityöntekijä')).toBeVisible();
  });

  it('are extended only where the law allows, and by nobody who may not', async () => {
    const desk = await open();
    expect(screen.getAllByRole('button', { name: /^Pidennä/ })).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: /^Ei koske asiaa/ })).toHaveLength(2);
    changeClocks = false;
    act(
      () => void desk.line.happen('case:case-1', { refKind: 'clock', refId: 'clock-1', mutationId: 'm-1' }),
    );
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Pidennä/ })).not.toBeInTheDocument());
    expect(screen.queryByRole('button', { name: /^Ei koske asiaa/ })).not.toBeInTheDocument();
  });

  it('offer the next day on which a limit may end, and keep what was written', async () => {
    let answer: object = {
      __typename: 'ClosedDay',
      nextDay: '2027-03-30',
      section: '150/1930 5 §',
    };
    server.answer('ExtendClock', () => ({ __typename: 'Mutation', extendClock: answer }));
    const { user, dialog } = await openExtend();
    await user.click(dialog.getByRole('button', { name: 'Pidennä' }));
    expect(server.sentOf('ExtendClock')).toEqual([]);
    await writeDay(user, '26032027');
    await user.type(
      dialog.getByRole('textbox', { name: 'Erityinen syy' }),
      'Asiantuntijan lausunto puuttuu vielä.',
    );
    await user.click(dialog.getByRole('button', { name: 'Pidennä' }));
    expect(await dialog.findByText(/Seuraava mahdollinen päivä: 30\.3\.2027/)).toBeVisible();
    answer = {
      __typename: 'ClockChanged',
      clock: sampleClock({ version: 2, dueOn: '2027-03-30', state: 'extended' }),
    };
    await user.click(dialog.getByRole('button', { name: 'Valitse 30.3.2027' }));
    await user.click(dialog.getByRole('button', { name: 'Pidennä' }));
    expect(await screen.findByText('Määräaikaa pidennettiin')).toBeVisible();
    expect(server.sentOf('ExtendClock').at(-1)?.variables['input']).toMatchObject({
      id: 'clock-1',
      version: 1,
      newDay: '2027-03-30',
      reason: 'Asiantuntijan lausunto puuttuu vielä.',
    });
  });

  it('say with the section why a date may not be moved', async () => {
    server.answer('ExtendClock', () => ({
      __typename: 'Mutation',
      extendClock: { __typename: 'ClockNotExtendable', section: '1301/2014 36 § 3 mom.' },
    }));
    const { user, dialog } = await openExtend();
    await writeDay(user, '01022027');
    await user.type(
      dialog.getByRole('textbox', { name: 'Erityinen syy' }),
      'Päätöksellä on asiakkaalle kiire.',
    );
    await user.click(dialog.getByRole('button', { name: 'Pidennä' }));
    expect(
      await dialog.findByText('Laki ei salli pidentämistä: Sosiaalihuoltolaki (1301/2014) 36 § 3 mom.'),
    ).toBeVisible();
  });

  it('are corrected where the clock itself keeps the day, also when met, and tell what stood before', async () => {
    const pending = {
      ruleId: 'R3-START',
      kind: 'assessment_started',
      startEvent: 'pending',
      section: '417/2007 26 §',
      isExtendable: false,
      isStartCorrectable: true,
    } as const;
    clocks = [sampleClock(pending), sampleClock({ id: 'clock-2' })];
    let answer: object = { __typename: 'StartAfterMet', metOn: '2026-10-20' };
    server.answer('CorrectClockStart', () => ({ __typename: 'Mutation', correctClockStart: answer }));
    const user = userEvent.setup();
    await open();
    const [button, ...others] = screen.getAllByRole('button', { name: /^Korjaa alkupäivä/ });
    expect(others).toEqual([]);
    await user.click(button as HTMLElement);
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Korjaa päivä, josta määräaika lasketaan' }),
    );
    expect(dialog.getByText(/Nyt kirjattu: .* 12\.10\.2026/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Korjaa' }));
    expect(server.sentOf('CorrectClockStart')).toEqual([]);
    await writeDay(user, '21102026');
    await user.type(
      dialog.getByRole('textbox', { name: 'Mistä oikea päivä tiedetään' }),
      'Leima kuoressa on edelliseltä päivältä.',
    );
    await user.click(dialog.getByRole('button', { name: 'Korjaa' }));
    expect(await dialog.findByText(/Tehtävä tehtiin jo 20\.10\.2026/)).toBeVisible();
    const [started] = sampleClock().history;
    if (!started) throw new Error('A clock has a history');
    answer = {
      __typename: 'ClockChanged',
      clock: sampleClock({
        ...pending,
        version: 2,
        startedAt: '2026-10-21T06:00:00.000Z',
        history: [
          started,
          {
            ...started,
            id: 'step-2',
            change: 'start_corrected',
            reason: 'Leima kuoressa on edelliseltä päivältä.',
            fromDay: '2027-01-12',
            toDay: '2027-01-21',
            fromStart: '2026-10-12T06:00:00.000Z',
            toStart: '2026-10-21T06:00:00.000Z',
          },
        ],
      }),
    };
    await user.click(dialog.getByRole('button', { name: 'Korjaa' }));
    expect(
      await screen.findByText('Alkupäivä korjattiin', { selector: '[role=status] *, [role=alertdialog] *' }),
    ).toBeVisible();
    expect(server.sentOf('CorrectClockStart').at(-1)?.variables['input']).toMatchObject({
      id: 'clock-1',
      version: 1,
      startedOn: '2026-10-21',
      reason: 'Leima kuoressa on edelliseltä päivältä.',
    });
    const [history] = screen.getAllByRole('button', { name: 'Vaiheet' });
    await user.click(history as HTMLElement);
    expect(
      screen.getByText(
        'Alkupäivä 12.10.2026 → 21.10.2026. Määräpäivä 12.1.2027 → 21.1.2027. Syy: Leima kuoressa on edelliseltä päivältä.',
      ),
    ).toBeVisible();
  });

  it('say of a breach on which day it was, whatever was said of the clock afterwards', async () => {
    clocks = [
      sampleClock({ id: 'clock-1', state: 'breached', breachedOn: '2026-12-12', dueOn: '2027-01-12' }),
      sampleClock({ id: 'clock-2', state: 'not_applicable', breachedOn: '2026-12-13' }),
      sampleClock({ id: 'clock-3', state: 'running' }),
    ];
    await open();
    expect(screen.getByText('Ylittyi 12.12.2026')).toBeVisible();
    expect(screen.getByText('Ylittyi 13.12.2026')).toBeVisible();
    expect(screen.getAllByText(/^Ylittyi/)).toHaveLength(2);
  });

  it('tell what a run of weekdays was reckoned with, and since when that was so', async () => {
    clocks = [
      sampleClock({
        ...{ ruleId: 'R3-START', limit: '7wd', startedAt: '2026-12-23T11:00:00.000Z' },
        ...{ firstDueOn: '2027-01-07', dueOn: '2027-01-07', dueAt: '2027-01-07T13:00:00.000Z' },
        reckonedWith: {
          ...sampleClock().reckonedWith,
          ...{
            evesCount: false,
            readingSince: '2026-12-23T10:00:00.000Z',
            closesAt: '2027-01-07T13:00:00.000Z',
          },
          hoursSince: '2026-12-01T10:00:00.000Z',
        },
      }),
    ];
    const user = userEvent.setup();
    await open();
    await user.click(screen.getByRole('button', { name: 'Miksi tämä päivä' }));
    expect(screen.getByText('Ei lasketa arkipäiviin (voimassa 23.12.2026 alkaen)')).toBeVisible();
    expect(
      screen.getByText('Klo 15.00, kun Aikuispalvelut sulkeutuu (voimassa 1.12.2026 alkaen)'),
    ).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Päivät kalenterissa' })).toBeVisible();
  });

  it('are dropped with a reason, and not without', async () => {
    server.answer('MarkClockNotApplicable', () => ({
      __typename: 'Mutation',
      markClockNotApplicable: { __typename: 'StaleVersion', currentVersion: 3 },
    }));
    const user = userEvent.setup();
    await open();
    await user.click(screen.getByRole('button', { name: /^Ei koske asiaa: Kiireettömän/ }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Määräaika ei koske asiaa' }));
    await user.click(dialog.getByRole('button', { name: 'Merkitse' }));
    expect(server.sentOf('MarkClockNotApplicable')).toEqual([]);
    await user.type(dialog.getByRole('textbox', { name: 'Syy' }), 'Asia yhdistettiin toiseen asiaan.');
    await user.click(dialog.getByRole('button', { name: 'Merkitse' }));
    expect(await dialog.findByText(/Määräaika muuttui sillä välin/)).toBeVisible();
  });

  it('are none, or not to be seen', async () => {
    clocks = [];
    const { unmount } = openDesk(<CaseClocks caseId="case-1" hasSeveralClients={false} isHidden={false} />, {
      server,
    });
    expect(await screen.findByRole('heading', { name: 'Asialla ei ole määräaikoja' })).toBeVisible();
    unmount();
    server.answer('CaseClocks', () => {
      throw new GraphqlFault({ code: 'NOT_FOUND' });
    });
    openDesk(<CaseClocks caseId="case-2" hasSeveralClients={false} isHidden={false} />, { server });
    expect(await screen.findByText(/oikeutta/)).toBeVisible();
  });
});
