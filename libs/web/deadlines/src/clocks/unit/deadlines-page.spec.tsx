import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { DeadlinesQuery } from '@rinnalla/web-graphql';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import type { DeadlineRow } from '../data/clock-types.js';
import { sampleClock } from '../testing/sample-clock.js';
import { deadlinesHref, readDeadlineSearch, type DeadlineSearch } from './deadline-search.js';
import { DeadlinesPage } from './deadlines-page.js';

type Found = DeadlinesQuery['deadlines'];

const row = ({ answeredBy = null, ...about }: Partial<DeadlineRow>): DeadlineRow => {
  const { history: _history, ...clock } = sampleClock(about);
  return { ...clock, answeredBy };
};

const kaisa = {
  __typename: 'Professional',
  id: 'kaisa',
  name: 'Kaisa Testinen',
  profession: 'social_worker',
} as const;

function Page({ start }: { start: DeadlineSearch }) {
  const [search, setSearch] = useState(start);
  return <DeadlinesPage search={search} onSearch={setSearch} />;
}

describe('the page of a unit’s deadlines', () => {
  let server: FakeServer;
  let found: Found;

  beforeEach(() => {
    found = {
      __typename: 'Deadlines',
      unitId: 'unit-a',
      isCountsOnly: false,
      next: 'cursor',
      rows: [
        row({
          id: 'late',
          state: 'breached',
          dueOn: '2026-01-12',
          clientName: 'Asiakas Testi',
          answeredBy: kaisa,
        }),
        row({
          id: 'contact',
          caseId: null,
          caseNumber: null,
          contactId: 'contact-1',
          clientName: 'Soittaja Sanna',
          ruleId: 'R0-URGENT',
          limit: null,
          wording: 'immediately',
          dueOn: null,
          dueAt: null,
        }),
      ],
      counts: [
        { __typename: 'DeadlineCount', state: 'breached', basis: 'statutory', count: 1, isMore: false },
        { __typename: 'DeadlineCount', state: 'running', basis: 'statutory', count: 500, isMore: true },
        { __typename: 'DeadlineCount', state: 'breached', basis: 'county_target', count: 2, isMore: false },
      ],
    };
    server = new FakeServer().answer('Deadlines', () => ({ __typename: 'Query', deadlines: found }));
  });

  const open = async (search: DeadlineSearch = {}) => {
    const desk = openDesk(<Page start={search} />, { server });
    await screen.findByRole('heading', { name: 'Avoinna nyt' });
    return desk;
  };

  it('lists whose they are, what has to be done, by when, and how they stand', async () => {
    await open();
    const table = within(screen.getByRole('table', { name: 'Määräajat' }));
    expect(table.getByRole('link', { name: 'Asiakas Testi' })).toHaveAttribute(
      'href',
      '/cases/case-1/clocks',
    );
    expect(table.getByRole('link', { name: 'Soittaja Sanna' })).toHaveAttribute('href', '/intake/contact-1');
    expect(table.getByText('Ylitetty')).toBeVisible();
    expect(table.getByText('Välittömästi')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Seuraavat' })).toHaveAttribute(
      'href',
      '/deadlines?after=cursor',
    );
  });

  it('tells who answers for each, or that nobody does', async () => {
    found = {
      ...found,
      rows: [
        ...found.rows,
        row({ id: 'unnamed', clientName: 'Omaton Olli' }),
        row({ id: 'appeal', clientName: 'Hakija Heli', binds: 'client', state: 'passed' }),
        row({ id: 'care', clientName: 'Hoidettava Hilma', register: 'health' }),
      ],
    };
    await open();
    const answers = (name: string) => within(screen.getByText(name).closest('tr') as HTMLElement);
    expect(answers('Asiakas Testi').getByText('Kaisa Testinen')).toBeVisible();
    expect(answers('Soittaja Sanna').getByText('Ei vielä kukaan')).toBeVisible();
    expect(answers('Omaton Olli').getByText('Ei omatyöntekijää')).toBeVisible();
    expect(answers('Hakija Heli').getByText('Asiakas itse')).toBeVisible();
    expect(answers('Hoidettava Hilma').getByText('Terveydenhuolto')).toBeVisible();
  });

  it('counts the client’s own time that is over apart from what the office owes', async () => {
    found = {
      ...found,
      counts: [
        ...found.counts,
        { __typename: 'DeadlineCount', state: 'passed', basis: 'statutory', count: 4, isMore: false },
      ],
    };
    await open();
    const law = within(screen.getByRole('group', { name: 'Lakisääteiset' }));
    expect(law.queryByText('Aika päättynyt')).toBeNull();
    const own = within(screen.getByRole('group', { name: 'Asiakkaan oma aika' }));
    expect(own.getByRole('link', { name: 'Aika päättynyt 4' })).toHaveAttribute(
      'href',
      '/deadlines?state=passed&basis=statutory',
    );
  });

  it('counts law and target apart, and leads from a number to what it counts', async () => {
    await open();
    const law = within(screen.getByRole('group', { name: 'Lakisääteiset' }));
    expect(law.getByRole('link', { name: 'Ylitetty 1' })).toHaveAttribute(
      'href',
      '/deadlines?state=breached&basis=statutory',
    );
    expect(law.getByText('> 500')).toBeVisible();
    const targets = within(screen.getByRole('group', { name: 'Tavoitteet' }));
    expect(targets.getByRole('link', { name: 'Tavoiteaika ohitettu 2' })).toBeVisible();
  });

  it('is narrowed by keyboard, and the filter taken away', async () => {
    const user = userEvent.setup();
    await open({ after: 'cursor' });
    await user.click(screen.getByRole('button', { name: /Tila/ }));
    await user.click(await screen.findByRole('option', { name: 'Päättyy tänään' }));
    expect(server.sentOf('Deadlines').at(-1)?.variables).toMatchObject({
      filter: { isClosed: false, states: ['due_today'], basis: null, kind: null },
      after: null,
    });
    found = { ...found, rows: [], next: null };
    await user.click(await screen.findByRole('button', { name: 'Poista rajaukset' }));
    expect(await screen.findByRole('heading', { name: 'Ei määräaikoja' })).toBeVisible();
  });

  it('changes by itself when a clock turns', async () => {
    const desk = await open();
    found = { ...found, rows: [row({ id: 'late', state: 'met_late', clientName: 'Asiakas Testi' })] };
    const [stream] = [...desk.line.watched].filter((name) => name.startsWith('workspace:'));
    act(
      () =>
        void desk.line.happen((stream ?? 'user:aino') as 'user:aino', {
          refKind: 'clock',
          refId: 'late',
          mutationId: 'm-1',
        }),
    );
    expect(await screen.findByText('Toteutui myöhässä')).toBeVisible();
  });

  it('tells whoever manages the unit numbers only, which lead nowhere', async () => {
    found = { ...found, isCountsOnly: true, rows: [], next: null };
    await open();
    expect(screen.getByText(/Näet lukuja/)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Ylitetty/ })).not.toBeInTheDocument();
  });

  it('says when it is not the reader’s, and when it could not be read', async () => {
    server.answer('Deadlines', () => {
      throw new GraphqlFault({ code: 'NOT_FOUND' });
    });
    openDesk(<Page start={{}} />, { server });
    expect(await screen.findByText(/oikeutta/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Yritä uudelleen' })).not.toBeInTheDocument();
  });

  it('has nothing for whoever works in no unit', async () => {
    openDesk(<Page start={{}} />, { server, me: { workspaces: [] } });
    expect(
      await screen.findByRole('heading', { name: 'Sinulla ei ole työtehtävää yhdessäkään yksikössä.' }),
    ).toBeVisible();
  });

  it('reads an address that anyone may have written', () => {
    expect(
      readDeadlineSearch({
        unit: 'x',
        state: 'melting',
        basis: 'statutory',
        kind: 7,
        done: 'yes',
        after: '',
      }),
    ).toEqual({ basis: 'statutory' });
    expect(deadlinesHref(readDeadlineSearch({ done: true, state: 'met' }))).toBe(
      '/deadlines?state=met&done=true',
    );
  });
});
