import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import { DiscloseDialog } from '../give/disclose-dialog.js';
import { AnswerRequestDialog } from './answer-request-dialog.js';

const WHY = 'Lapsen turvallisuus edellyttää tietoja heti.';
const CLIENTS = [{ id: 'client-1', name: 'Testi Kettula' }];
const ASKER = {
  __typename: 'Professional' as const,
  id: 'person-2',
  name: 'Niilo Testinen',
  profession: 'nurse' as const,
  unit: { __typename: 'Unit' as const, id: 'unit-1', nameFi: 'Neuvola', nameSv: 'Rådgivning' },
};
const REQUEST = {
  __typename: 'DisclosureRequest' as const,
  id: 'request-1',
  caseId: 'case-1',
  what: 'Viime viikon kirjaukset turvallisuuden arviointiin.',
  askedAt: '2026-11-20T10:00:00.000Z',
  status: 'asked' as const,
  answer: null,
  answeredAt: null,
  isMine: false,
  version: 3,
  askedBy: ASKER,
  answeredBy: null,
};
const entry = (patch: object) => ({
  __typename: 'RecordEntry',
  id: 'entry-1',
  register: 'social',
  kind: 'journal_entry',
  occurredOn: '2026-11-19',
  body: 'Kotikäynti tehtiin.',
  openUnder: 'M8',
  withdrawnAt: null,
  client: { __typename: 'Client', id: 'client-1', givenNames: 'Testi', familyName: 'Kettula' },
  ...patch,
});
const entriesOf = (entries: readonly object[]) => ({
  __typename: 'Query',
  case: { __typename: 'Case', id: 'case-1', record: { __typename: 'CaseRecord', id: 'case-1', entries } },
});

describe('answering a request for a disclosure (703/2023 56 §)', () => {
  let server: FakeServer;
  const onClose = jest.fn();
  beforeEach(() => {
    onClose.mockClear();
    localStorage.clear();
    server = new FakeServer().answer('DisclosableEntries', () =>
      entriesOf([
        entry({}),
        entry({ id: 'entry-2', body: 'Potilaskertomus.', register: 'health' }),
        entry({ id: 'entry-3', body: 'Peruttu merkintä.', withdrawnAt: '2026-11-19T10:00:00.000Z' }),
      ]),
    );
  });
  const answerWith = (result: object) =>
    server.answer('AnswerDisclosureRequest', () => ({
      __typename: 'Mutation',
      answerDisclosureRequest: result,
    }));
  const open = () =>
    openDesk(<AnswerRequestDialog request={REQUEST} clients={CLIENTS} onClose={onClose} />, { server });
  const sent = () =>
    server.sentOf('AnswerDisclosureRequest').map(({ variables }) => (variables as { input: object }).input);
  const refuseWith = async (reason: string) => {
    await userEvent.click(screen.getByRole('radio', { name: 'En luovuta' }));
    await userEvent.type(screen.getByRole('textbox', { name: /Perustelu/ }), reason);
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna vastaus' }));
  };

  it('refuses with a reason, and names no entry', async () => {
    answerWith({ __typename: 'DisclosureRequestAnswered', request: null });
    open();
    expect(screen.getByText(REQUEST.what)).toBeVisible();
    await refuseWith(WHY);
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent()).toEqual([
      expect.objectContaining({ id: 'request-1', version: 3, reason: WHY, given: null }),
    ]);
  });

  it('sends nothing without a choice and a reason in words', async () => {
    open();
    await userEvent.type(screen.getByRole('textbox', { name: /Perustelu/ }), 'kiire');
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna vastaus' }));
    expect(await screen.findByText('Kerro syy sanoin, vähintään 20 merkkiä.')).toBeVisible();
    expect(sent()).toEqual([]);
  });

  it('offers what the holder may give alone, none of it beforehand, and wants it chosen', async () => {
    open();
    await userEvent.click(screen.getByRole('radio', { name: 'Luovutan merkintöjä' }));
    expect(await screen.findByRole('checkbox')).not.toBeChecked();
    expect(screen.getByText('Kotikäynti tehtiin.')).toBeVisible();
    expect(screen.queryByText('Potilaskertomus.')).not.toBeInTheDocument();
    expect(screen.queryByText('Peruttu merkintä.')).not.toBeInTheDocument();
    await userEvent.type(screen.getByRole('textbox', { name: /Perustelu/ }), WHY);
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna vastaus' }));
    expect(sent()).toEqual([]);
  });

  it.each([
    [{ __typename: 'StaleVersion', currentVersion: 4 }, 'Pyyntöön on jo vastattu.'],
    [
      { __typename: 'NotYoursToDisclose', sections: ['703/2023 56 §'], recordIds: [] },
      'Voit luovuttaa vain oman rekisterisi sosiaalihuollon tietoja. Säännös: Asiakastietolaki 56 §',
    ],
  ])('says in words why it is not taken (%j), and keeps what was written', async (result, words) => {
    answerWith(result);
    open();
    await refuseWith(WHY);
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getByRole('textbox', { name: /Perustelu/ })).toHaveValue(WHY);
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('disclosing entries (703/2023 56 §)', () => {
  beforeEach(() => localStorage.clear());
  const open = (server: FakeServer) =>
    openDesk(<DiscloseDialog caseId="case-1" clients={CLIENTS} onClose={() => undefined} />, { server });

  it('says that there is nothing to give', async () => {
    open(new FakeServer().answer('DisclosableEntries', () => entriesOf([])));
    expect(
      await screen.findByText('Tässä asiassa ei ole merkintöjä, jotka sinä voisit luovuttaa.'),
    ).toBeVisible();
  });

  it('says that the entries could not be read, and offers to try again', async () => {
    open(
      new FakeServer().answer('DisclosableEntries', () => {
        throw new GraphqlFault({ code: 'INTERNAL', errorId: 'e-1' });
      }),
    );
    expect(await screen.findByRole('button', { name: 'Yritä uudelleen' })).toBeVisible();
  });

  it('sends nothing until entries, a receiver, a ground and a reason are given', async () => {
    const server = new FakeServer().answer('DisclosableEntries', () => entriesOf([entry({})]));
    open(server);
    await userEvent.click(await screen.findByRole('checkbox'));
    await userEvent.type(screen.getByRole('textbox', { name: /Miksi tiedot luovutetaan/ }), WHY);
    await userEvent.click(screen.getByRole('button', { name: 'Luovuta' }));
    expect(server.sentOf('DiscloseRecords')).toEqual([]);
    expect(screen.getByRole('checkbox')).toBeChecked();
  });
});
