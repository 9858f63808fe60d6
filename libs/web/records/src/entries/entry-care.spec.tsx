import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import type { CaseRecordOnPage } from '../data/record-types.js';
import { CaseRecord } from '../page/case-record.js';
import { caseRecord, entry } from '../testing/sample-record.js';

describe('what a patient entry tells of time limits of care', () => {
  let server: FakeServer;
  let record: Partial<CaseRecordOnPage>;

  beforeEach(() => {
    record = {
      viewerMayWrite: ['patient_entry'],
      viewerMayTell: ['non_urgent_visit_needed', 'non_urgent_visit_made'],
      entries: [],
    };
    server = new FakeServer()
      .answer('CaseRecord', () => caseRecord(record))
      .answer('AddRecordEntry', () => ({
        __typename: 'Mutation',
        addRecordEntry: {
          __typename: 'RecordEntryChanged',
          entry: entry({
            register: 'health',
            entryKind: 'patient_entry',
            careEvent: 'non_urgent_visit_needed',
            body: 'Käynti tarpeen.',
          }),
        },
      }));
  });

  const openForm = async () => {
    openDesk(<CaseRecord caseId="case-1" isHidden={false} onConfirm={() => undefined} />, { server });
    await userEvent.click(await screen.findByRole('button', { name: 'Lisää kirjaus' }));
  };

  it('is chosen with the entry, explained, and stands on it', async () => {
    await openForm();
    await userEvent.type(screen.getByRole('textbox', { name: 'Kirjaus' }), 'Käynti tarpeen.');
    const care = screen.getByRole('button', { name: /Hoidon määräaika/ });
    expect(care).toHaveAccessibleName(/Kirjaus ei koske määräaikaa/);
    await userEvent.click(care);
    await userEvent.click(screen.getByRole('option', { name: 'Kiireettömän käynnin tarve arvioitu' }));
    expect(screen.getByText(/Aloittaa määräajan kirjauksen päivästä/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Lisää' }));
    const list = within(await screen.findByRole('list', { name: 'Kirjaukset, uusin ensin' }));
    const line = within(await list.findByRole('listitem'));
    expect(line.getByText('Kiireettömän käynnin tarve arvioitu')).toBeVisible();
    expect(server.sentOf('AddRecordEntry')[0]?.variables).toMatchObject({
      input: { kind: 'patient_entry', careEvent: 'non_urgent_visit_needed' },
    });
  });

  it('is not asked of the client journal, whose writers keep no such limits', async () => {
    record = { viewerMayWrite: ['journal_entry'], viewerMayTell: [] };
    await openForm();
    expect(screen.getByRole('textbox', { name: 'Kirjaus' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Hoidon määräaika/ })).toBeNull();
  });

  it('explains a day after the care was given', async () => {
    record = {
      ...record,
      entries: [
        entry({ register: 'health', entryKind: 'patient_entry', careEvent: 'non_urgent_visit_needed' }),
      ],
    };
    server.answer('CorrectRecordEntry', () => ({
      __typename: 'Mutation',
      correctRecordEntry: { __typename: 'StartAfterMet', metOn: '2026-03-01' },
    }));
    openDesk(<CaseRecord caseId="case-1" isHidden={false} onConfirm={() => undefined} />, { server });
    await userEvent.click(await screen.findByRole('button', { name: /Kirjauksen toiminnot/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Korjaa kirjaus' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Korjauksen syy' }), 'Väärä päivä');
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByText(/Hoito annettiin jo 1.3.2026/)).toBeVisible();
  });
});
