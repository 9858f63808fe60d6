import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, GraphqlFault, openDesk, settled } from '@rinnalla/web-testing';
import type { CaseRecordOnPage, RecordEntry } from '../data/record-types.js';
import { caseRecord, entry, masked } from '../testing/sample-record.js';
import { CaseRecord } from './case-record.js';

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

describe('the record of a case', () => {
  let server: FakeServer;
  let record: Partial<CaseRecordOnPage>;
  const onConfirm = jest.fn();

  beforeEach(() => {
    onConfirm.mockClear();
    record = {};
    server = new FakeServer().answer('CaseRecord', () => caseRecord(record));
  });
  afterEach(() => void jest.useRealTimers());

  const open = (isHidden = false) =>
    openDesk(<CaseRecord caseId="case-1" isHidden={isHidden} onConfirm={onConfirm} />, { server });
  const list = () => screen.findByRole('list', { name: 'Kirjaukset, uusin ensin' });
  const changed = (about: Partial<RecordEntry>) => ({
    __typename: 'RecordEntryChanged',
    entry: entry(about),
  });

  it('shows each entry with its register, kind and author, and under which mode it is open', async () => {
    record = {
      entries: [
        entry(),
        entry({
          id: 'entry-2',
          register: 'health',
          entryKind: 'patient_entry',
          speciality: 'psychiatry',
          body: 'Unilääke aloitettu.',
          openUnder: 'M1',
          viewerCanCorrect: false,
        }),
      ],
    };
    open();
    const entries = within(await list()).getAllByRole('listitem');
    expect(entries).toHaveLength(2);
    const [journal, patient] = entries.map((element) => within(element));
    expect(journal!.getByText('Sosiaalihuolto')).toBeVisible();
    expect(journal!.getByText('Asiakaskertomus')).toBeVisible();
    expect(journal!.getByText('Aino Testinen, Sosiaalityöntekijä, Yksikkö A')).toBeVisible();
    expect(journal!.queryByText(/Millä perusteella näet tämän/)).toBeNull();
    expect(patient!.getByText('Erityisesti suojattu: Psykiatria')).toBeVisible();
    expect(patient!.getByText(/Yhteinen palvelu \(Asiakastietolaki 46 § ja 53 §\)/)).toBeVisible();
    expect(patient!.queryByRole('button')).toBeNull();
  });

  it('is filtered by register', async () => {
    record = { entries: [entry(), entry({ id: 'entry-2', register: 'health', body: 'Verenpaine.' })] };
    open();
    await list();
    await userEvent.click(screen.getByRole('radio', { name: 'Terveydenhuolto' }));
    expect(screen.queryByText('Kotikäynti.')).toBeNull();
    expect(screen.getByText('Verenpaine.')).toBeVisible();
  });

  it('tells what is kept back in one calm row each, with the section and the lawful way on', async () => {
    record = {
      entries: [],
      viewerMayWrite: [],
      masked: [
        masked(),
        masked({
          register: 'health',
          reason: 'confirmation',
          sections: ['703/2023 26 §', '457/2024 26 §'],
          remedy: 'confirm',
          entries: 1,
        }),
        masked({
          register: 'health',
          reason: 'denial',
          sections: ['703/2023 58 §'],
          remedy: 'none',
          entries: 3,
        }),
      ],
    };
    open();
    const rows = within(await screen.findByRole('region', { name: 'Kirjaukset, jotka eivät näy sinulle' }));
    expect(rows.getByText('Sosiaalihuolto: 2 kirjausta ei näy sinulle')).toBeVisible();
    expect(rows.getByText('Asiakastietolaki 9 §, 10 §')).toBeVisible();
    expect(rows.getByText('Terveydenhuolto: 1 kirjaus ei näy sinulle')).toBeVisible();
    expect(rows.getByText('Asiakastietolaki 26 §; Käyttöoikeusasetus 26 §')).toBeVisible();
    expect(rows.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Näytä lisää',
      'Vahvista tarve',
    ]);
    expect(screen.queryByText('Ei vielä kirjauksia')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Lisää kirjaus' })).toBeNull();
    await userEvent.click(rows.getByRole('button', { name: 'Vahvista tarve' }));
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });

  it('shows more for one press on a purpose, and drops it by itself when the time is over', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const user = userEvent.setup({
      advanceTimers: (ms) => {
        jest.advanceTimersByTime(ms);
      },
    });
    record = { entries: [], masked: [masked()] };
    server.answer('StatePurpose', () => {
      record = {
        entries: [entry({ openUnder: 'M1', viewerCanCorrect: false })],
        purpose: { __typename: 'StatedPurpose', purpose: 'treatment', validUntil: inHours(8) },
      };
      return {
        __typename: 'Mutation',
        statePurpose: { __typename: 'PurposeStated', case: { __typename: 'Case', id: 'case-1' } },
      };
    });
    open();
    await user.click(await screen.findByRole('button', { name: 'Näytä lisää' }));
    await user.click(await screen.findByRole('button', { name: 'Hoito' }));
    expect(await screen.findByText('Kotikäynti.')).toBeVisible();
    expect(server.sentOf('StatePurpose')[0]?.variables).toMatchObject({
      input: { caseId: 'case-1', subject: 'records', purpose: 'treatment' },
    });
    expect(screen.getByText(/Käyttötarkoitus: Hoito/)).toBeVisible();

    server.answer('CaseRecord', () => {
      throw new GraphqlFault({ code: 'INTERNAL' });
    });
    act(() => jest.advanceTimersByTime(8 * 3_600_000 + 1_000));
    await waitFor(() => expect(screen.queryByText('Kotikäynti.')).toBeNull());
    await settled();
  });

  it('adds an entry with the keyboard, and keeps what is half-written', async () => {
    server.answer('AddRecordEntry', ({ input }) => ({
      __typename: 'Mutation',
      addRecordEntry: changed({
        id: 'entry-9',
        body: (input as { body: string }).body,
        occurredOn: '2026-03-03',
      }),
    }));
    const desk = open();
    await list();
    await userEvent.click(screen.getByRole('button', { name: 'Lisää kirjaus' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Kirjaus' }), 'Puhelu.');
    await waitFor(() => expect(desk.container.querySelector('form')).not.toBeNull());
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await within(await list()).findByText('Puhelu.')).toBeVisible();
    expect(server.sentOf('AddRecordEntry')[0]?.variables).toMatchObject({
      input: {
        caseId: 'case-1',
        clientId: 'marko',
        kind: 'journal_entry',
        speciality: null,
        body: 'Puhelu.',
      },
    });
    const bodies = within(await list())
      .getAllByRole('listitem')
      .map((element) => element.textContent);
    expect(bodies[0]).toContain('Puhelu.');
  });

  it('explains a refusal with its section', async () => {
    server.answer('AddRecordEntry', () => ({
      __typename: 'Mutation',
      addRecordEntry: { __typename: 'EntryNotAllowed', obstacle: 'case_ended', sections: ['1301/2014 34 §'] },
    }));
    open();
    await list();
    await userEvent.click(screen.getByRole('button', { name: 'Lisää kirjaus' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Kirjaus' }), 'x');
    await userEvent.click(screen.getByRole('button', { name: 'Lisää' }));
    expect(
      await screen.findByText(
        'Asia on päättynyt. Siihen ei voi enää lisätä kirjauksia. (Sosiaalihuoltolaki 34 §)',
      ),
    ).toBeVisible();
  });

  it('withdraws a wrong entry, which stays struck through with the reason', async () => {
    server.answer('WithdrawRecordEntry', () => ({
      __typename: 'Mutation',
      withdrawRecordEntry: changed({
        withdrawnAt: '2026-03-03T08:00:00.000Z',
        withdrawnReason: 'Väärä asiakas',
        version: 2,
        viewerCanCorrect: false,
      }),
    }));
    open();
    await list();
    await userEvent.click(screen.getByRole('button', { name: 'Kirjauksen toiminnot: 2.3.2026' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Mitätöi kirjaus' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox', { name: 'Syy' }), 'Väärä asiakas');
    await userEvent.click(dialog.getByRole('button', { name: 'Mitätöi kirjaus' }));
    expect(await screen.findByText('Syy: Väärä asiakas')).toBeVisible();
    expect(screen.getByText('Kotikäynti.').tagName).toBe('DEL');
  });

  it('takes in a colleague’s entry, and reads anew when one left the reader’s sight', async () => {
    const desk = open();
    await list();
    server.answer('Records', () => ({
      __typename: 'Query',
      records: [entry({ id: 'entry-2', body: 'Uusi merkintä.', occurredOn: '2026-03-05' })],
    }));
    act(() => {
      desk.line.happen('case:case-1', { refKind: 'record_entry', refId: 'entry-2', caseId: 'case-1' });
    });
    expect(await screen.findByText('Uusi merkintä.')).toBeVisible();

    record = { entries: [], masked: [masked({ entries: 2 })] };
    server.answer('Records', () => ({
      __typename: 'Query',
      records: [{ __typename: 'GoneRecord', kind: 'record_entry', id: 'entry-1' }],
    }));
    act(() => {
      desk.line.happen('case:case-1', { refKind: 'record_entry', refId: 'entry-1', caseId: 'case-1' });
    });
    expect(await screen.findByText('Sosiaalihuolto: 2 kirjausta ei näy sinulle')).toBeVisible();
    expect(screen.queryByText('Uusi merkintä.')).toBeNull();
  });

  it('says the same of a record that is not there and of one that may not be seen, and offers to try again after a fault', async () => {
    server.answer('CaseRecord', () => {
      throw new GraphqlFault({ code: 'NOT_FOUND' });
    });
    const desk = open();
    expect(await screen.findByText('Kirjauksia ei näytetä')).toBeVisible();
    desk.unmount();
    server.answer('CaseRecord', () => {
      throw new GraphqlFault({ code: 'INTERNAL' });
    });
    open();
    expect(await screen.findByRole('button', { name: 'Yritä uudelleen' })).toBeVisible();
  });
});
