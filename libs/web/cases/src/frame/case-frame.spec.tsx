import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useDraft } from '@rinnalla/web-session';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import type { CaseOnPage } from '../data/case-types.js';
import { caseClient, sampleCase, teamMember } from '../testing/sample-case.js';
import { CaseFrame } from './case-frame.js';

function Writer() {
  const { keep } = useDraft('plan:plan-1:1:client');
  return <textarea aria-label="Tilanne" onChange={({ target }) => keep({ text: target.value })} />;
}

describe('the frame of a case', () => {
  let server: FakeServer;
  let found: CaseOnPage;

  beforeEach(() => {
    sessionStorage.clear();
    found = sampleCase();
    server = new FakeServer()
      .answer('CaseFrame', () => ({ __typename: 'Query', case: found }))
      .answer('Records', () => ({ __typename: 'Query', records: [found] }))
      .answer('SeeCase', () => ({
        __typename: 'Mutation',
        seeCase: { __typename: 'CaseSeen', caseId: 'case-1' },
      }));
  });
  afterEach(() => void jest.useRealTimers());

  const frame = (writing: string | null = null) => (
    <CaseFrame
      caseId="case-1"
      tabs={[
        { id: 'plan', href: '/plan' },
        { id: 'team', href: '/team' },
      ]}
      current="plan"
      printHref="/print"
      nearestDue="Huomenna"
      contacts={({ isHidden }) => <p>{isHidden ? 'Piilossa' : 'Kotikatu 1'}</p>}
      writing={writing}
    >
      {({ seenAt }) => (
        <>
          <p>{`Nähty: ${seenAt ?? 'ei'}`}</p>
          <Writer />
        </>
      )}
    </CaseFrame>
  );
  const open = () => openDesk(frame(), { server });
  const bar = () => screen.findByRole('region', { name: 'Asiakas ja asia' });

  it('tells whose case it is, where it stands and who answers for it', async () => {
    open();
    const words = within(await bar());
    expect(words.getByRole('heading', { level: 1, name: 'Marko Kettula' })).toBeVisible();
    expect(words.getByText('s. 1979')).toBeVisible();
    expect(words.getByText('Suunnittelussa')).toBeVisible();
    expect(words.getByText('Aino Testinen')).toBeVisible();
    expect(words.getByText('Huomenna')).toBeVisible();
    expect(words.queryByText('Turvakielto')).toBeNull();
    expect(screen.getByRole('link', { name: 'Tiimi, 2 henkilöä' })).toBeVisible();
  });

  it('names the subject first, leaves a guardian out, and marks non-disclosure', async () => {
    found = sampleCase({
      clients: [
        caseClient('Sisar', { role: 'sibling', isNonDisclosed: true }),
        caseClient('Huoltaja', { role: 'guardian' }),
        caseClient('Lapsi'),
      ],
    });
    open();
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Lapsi Kettula, Sisar Kettula' }),
    ).toBeVisible();
    expect(screen.getByText('Turvakielto')).toBeVisible();
  });

  it('hides who the client is with one key, and shows it again', async () => {
    open();
    await bar();
    await userEvent.keyboard('{F9}');
    expect(screen.getByRole('heading', { level: 1, name: 'Asiakas' })).toBeVisible();
    expect(screen.queryByText('s. 1979')).toBeNull();
    expect(screen.getByRole('button', { name: 'Suojattu näkymä' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Suojattu näkymä' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Marko Kettula' })).toBeVisible();
  });

  it('shows where the clients are reached only when asked', async () => {
    open();
    await bar();
    expect(screen.queryByText('Kotikatu 1')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Yhteystiedot' }));
    expect(screen.getByText('Kotikatu 1')).toBeVisible();
  });

  it('tells colleagues that one looks, and where one writes; and shows who else is there', async () => {
    const desk = open();
    await bar();
    expect(desk.line.looked).toEqual({ caseId: 'case-1', writing: null });
    desk.rerender(frame('6:client'));
    await waitFor(() => expect(desk.line.looked).toEqual({ caseId: 'case-1', writing: '6:client' }));
    act(() =>
      desk.line.presence({
        caseId: 'case-1',
        viewers: [
          { professionalId: 'aino', name: 'Aino Testinen', profession: 'social_worker', writing: null },
          {
            professionalId: 'kaisa',
            name: 'Kaisa Testinen',
            profession: 'social_counsellor',
            writing: '2:client',
          },
        ],
      }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Paikalla nyt: Kaisa Testinen' }));
    expect(await screen.findByText('Kirjoittaa suunnitelman kohtaa 2')).toBeVisible();
  });

  it('moves by itself when a colleague moves the case or changes the team', async () => {
    const desk = open();
    await bar();
    found = sampleCase({
      version: 4,
      caseStatus: 'service',
      team: [teamMember('aino'), teamMember('kaisa', { relation: 'named_worker' })],
    });
    act(() => {
      desk.line.happen('case:case-1', { refKind: 'team_member', refId: 'member-kaisa', caseId: 'case-1' });
    });
    expect(await within(await bar()).findByText('Palvelussa')).toBeVisible();
    expect(within(await bar()).getByText('Kaisa Testinen')).toBeVisible();
  });

  it('holds to when one last looked while this very look is being noted', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    found = sampleCase({ seenAt: '2026-03-01T08:00:00.000Z' });
    const desk = open();
    await bar();
    expect(server.sentOf('SeeCase')).toEqual([]);
    act(() => jest.advanceTimersByTime(9_000));
    await waitFor(() => expect(server.sentOf('SeeCase')).toHaveLength(1));
    found = sampleCase({ seenAt: '2026-03-02T08:00:00.000Z', version: 4 });
    act(() => {
      desk.line.happen('case:case-1', { refKind: 'case', refId: 'case-1', caseId: 'case-1' });
    });
    await waitFor(() => expect(server.sentOf('Records')).toHaveLength(1));
    expect(screen.getByText('Nähty: 2026-03-01T08:00:00.000Z')).toBeVisible();
    desk.unmount();
    await waitFor(() => expect(server.sentOf('SeeCase')).toHaveLength(2));
  });

  it('says the same of a case that is not there and of one that may not be seen', async () => {
    server.answer('CaseFrame', () => {
      throw new GraphqlFault({ code: 'NOT_FOUND' });
    });
    open();
    expect(await screen.findByText('Asiaa ei ole, tai sinulla ei ole siihen oikeutta.')).toBeVisible();
  });

  it('gives the author their unsent words when the right to the case ends while they type', async () => {
    const user = userEvent.setup();
    const desk = open();
    await user.type(await screen.findByRole('textbox', { name: 'Tilanne' }), 'Asunto vaihtuu');
    server.answer('CaseFrame', () => {
      throw new GraphqlFault({ code: 'NOT_FOUND' });
    });
    act(() => desk.line.revoke(['case:case-1']));
    expect(await screen.findByText(/^Oikeutesi asiaan on päättynyt/)).toBeVisible();
    const unsent = await screen.findByRole('region', { name: 'Lähettämättömät tekstisi' });
    expect(within(unsent).getByRole('textbox', { name: /^Asia T-/ })).toHaveValue('Asunto vaihtuu');
    expect(within(unsent).getByRole('button', { name: /^Kopioi: Asia T-/ })).toBeVisible();
  });
});
