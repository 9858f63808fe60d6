import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { OpenNoticesQuery } from '@rinnalla/web-graphql';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { sampleClock } from '../testing/sample-clock.js';
import { OwnNotices } from './own-notices.js';

type Notice = OpenNoticesQuery['openNotices'][number];

const notice = (id: string, about: Partial<Notice> = {}): Notice => {
  const { history: _history, ...clock } = sampleClock({ state: 'breached' });
  return {
    __typename: 'Notice',
    id,
    kind: 'clock_breached',
    at: '2027-01-12T14:15:00.001Z',
    seenAt: null,
    overAt: null,
    caseId: 'case-1',
    caseNumber: 'T-1',
    contactId: null,
    clientNames: ['Asiakas Testi'],
    version: 1,
    clock,
    ...about,
  };
};

describe('what one is told', () => {
  let server: FakeServer;
  let notices: Notice[];

  beforeEach(() => {
    notices = [notice('n-1'), notice('n-2', { kind: 'lawful_pair_missing', clock: null, caseId: 'case-2' })];
    server = new FakeServer()
      .answer('OpenNotices', () => ({ __typename: 'Query', openNotices: notices }))
      .answer('SeeNotices', ({ input }) => {
        const { ids } = input as { ids: string[] };
        notices = notices.filter(({ id }) => !ids.includes(id));
        return { __typename: 'Mutation', seeNotices: { __typename: 'NoticesSeen', ids } };
      });
  });

  it('leads to the clock, or to the team where nobody is what the law asks for', async () => {
    openDesk(<OwnNotices />, { server });
    expect(await screen.findByRole('heading', { name: 'Ilmoitukset sinulle: 2' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Kiireettömän päätöksen toimeenpano' })).toHaveAttribute(
      'href',
      '/cases/case-1/clocks',
    );
    expect(screen.getByRole('link', { name: /puuttuu lain vaatima/ })).toHaveAttribute(
      'href',
      '/cases/case-2/team',
    );
  });

  it('leads to the assessment of the case that a contact was joined to', async () => {
    notices = [notice('n-1', { kind: 'contact_joined', clock: null })];
    openDesk(<OwnNotices />, { server });
    expect(await screen.findByRole('link', { name: 'Asiaan liitettiin uusi yhteydenotto' })).toHaveAttribute(
      'href',
      '/cases/case-1/assessment',
    );
  });

  it('leads to the contact while no case came of it, by the name the contact was given', async () => {
    notices = [notice('n-3', { caseId: null, caseNumber: null, contactId: 'contact-1', clientNames: [] })];
    openDesk(<OwnNotices />, { server });
    const link = await screen.findByRole('link', { name: 'Kiireettömän päätöksen toimeenpano' });
    expect(link).toHaveAttribute('href', '/intake/contact-1');
    expect(screen.getByText('yhteydenotto')).toBeVisible();
  });

  it('is seen one by one or all at once, and then is there no more', async () => {
    const user = userEvent.setup();
    openDesk(<OwnNotices />, { server });
    const [first] = await screen.findAllByRole('listitem');
    await user.click(within(first as HTMLElement).getByRole('button', { name: /^Nähty/ }));
    expect(await screen.findByRole('heading', { name: 'Ilmoitukset sinulle: 1' })).toBeVisible();
    expect(server.sentOf('SeeNotices')[0]?.variables['input']).toMatchObject({ ids: ['n-1'] });
    await user.click(screen.getByRole('button', { name: /^Nähty/ }));
    await waitFor(() => expect(screen.queryByRole('heading')).not.toBeInTheDocument());
  });

  it('comes and goes by itself', async () => {
    const desk = openDesk(<OwnNotices />, { server });
    await screen.findByRole('heading', { name: 'Ilmoitukset sinulle: 2' });
    notices = [...notices, notice('n-3')];
    act(() => void desk.line.happen('user:aino', { refKind: 'notice', refId: 'n-3', mutationId: 'm-1' }));
    expect(await screen.findByRole('heading', { name: 'Ilmoitukset sinulle: 3' })).toBeVisible();
  });
});
