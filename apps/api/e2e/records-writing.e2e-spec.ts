import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LiveEvent } from '@rinnalla/contracts';
import { until } from '@rinnalla/api-testing';
import type { TownPerson } from '../src/testing/build-town.js';
import { TestPerson } from '../src/testing/test-person.js';
import { RECORD_MUTATIONS, type RecordMutation, RecordsDesk } from './records-desk.js';

const NOWHERE = '0190a0a0-0000-7000-8000-00000000dead';
const LONG_LINE = 'a'.repeat(501);
const LONG_TEXT = 'a'.repeat(20_001);

const LIFTED = 'Asiakas kertoi, tarkistettu väestötietojärjestelmästä';

describe('writing to a record', () => {
  let desk: RecordsDesk;
  let at: { caseId: string; clientId: string };
  let entryId: string;
  beforeAll(async () => {
    desk = await RecordsDesk.open();
    at = await desk.prepare();
    entryId = await desk.put(at, { kind: 'journal_entry', body: 'Kotikäynti.' });
  });
  afterAll(() => desk.close());

  const valid = (name: RecordMutation): Record<string, unknown> =>
    ({
      addRecordEntry: { ...at, kind: 'journal_entry', occurredOn: '2026-01-20', body: 'Puhelu asiakkaalle.' },
      correctRecordEntry: {
        id: entryId,
        version: 1,
        reason: 'Väärä päivä',
        occurredOn: '2026-01-14',
        body: 'Oikein.',
      },
      withdrawRecordEntry: { id: entryId, version: 1, reason: 'Väärä asiakas' },
      statePurpose: { caseId: at.caseId, subject: 'records', purpose: 'treatment' },
      saveClientContact: {
        ...at,
        version: 0,
        street: 'Koekatu 1',
        postalCode: '00100',
        municipality: 'Helsinki',
      },
      recordNonDisclosure: { ...at, validFrom: '2026-01-02', toldBy: 'Väestötietojärjestelmä' },
      liftNonDisclosure: { ...at, nonDisclosureId: NOWHERE, reason: LIFTED },
    })[name];
  const footprint = () =>
    desk.sql(
      `SELECT (SELECT json_agg(e.*) FROM record_entry e WHERE case_id = $1) AS entries, (SELECT count(*) FROM correction) AS corrections,
         (SELECT count(*) FROM purpose_statement) AS purposes, (SELECT count(*) FROM client_contact) AS contacts,
         (SELECT count(*) FROM non_disclosure) AS protections`,
      [at.caseId],
    );

  describe.each(RECORD_MUTATIONS)('%s', (name) => {
    it('asks to sign in, and is not there for those outside the case', async () => {
      const before = await footprint();
      expect(await desk.refusal(TestPerson.stranger(desk.server), name, valid(name))).toBe('NOT_SIGNED_IN');
      for (const outsider of ['neighbour', 'manager', 'stranger', 'colleagueNurse', 'dpo'] as const) {
        const answer = await desk.refusal(await desk.as(outsider), name, valid(name));
        expect(`${outsider} ${answer}`).toBe(`${outsider} NOT_FOUND`);
      }
      const nowhere = { ...valid(name), ...(name.includes('Entry') ? { id: NOWHERE } : {}), caseId: NOWHERE };
      const { caseId: _caseId, ...byId } = nowhere;
      const asked = 'id' in valid(name) ? byId : { ...valid(name), caseId: NOWHERE };
      expect(await desk.refusal(await desk.as('worker'), name, asked)).toBe('NOT_FOUND');
      expect(await footprint()).toEqual(before);
    });
  });

  it.each<[RecordMutation, Record<string, unknown>, string]>([
    ['addRecordEntry', { caseId: 'none' }, 'input.caseId format'],
    ['addRecordEntry', { clientId: NOWHERE }, 'input.clientId notOnTheList'],
    ['addRecordEntry', { occurredOn: '2999-01-01' }, 'input.occurredOn range'],
    ['addRecordEntry', { occurredOn: '2099-01-01' }, 'input.occurredOn range'],
    ['addRecordEntry', { occurredOn: '2026-02-30' }, 'input.occurredOn format'],
    ['addRecordEntry', { body: '  ' }, 'input.body required'],
    ['addRecordEntry', { body: LONG_TEXT }, 'input.body tooLong'],
    ['addRecordEntry', { speciality: 'psychiatry' }, 'input.speciality notOnTheList'],
    ['addRecordEntry', { mutationId: 'none' }, 'input.mutationId format'],
    ['correctRecordEntry', { reason: '' }, 'input.reason required'],
    ['correctRecordEntry', { reason: '.' }, 'input.reason required'],
    ['withdrawRecordEntry', { reason: '- x -' }, 'input.reason required'],
    ['correctRecordEntry', { version: 0 }, 'input.version range'],
    ['correctRecordEntry', { occurredOn: '2099-01-01' }, 'input.occurredOn range'],
    ['withdrawRecordEntry', { reason: LONG_LINE }, 'input.reason tooLong'],
    ['withdrawRecordEntry', { id: 'none' }, 'input.id format'],
    ['statePurpose', { purpose: 'contacting_client' }, 'input.purpose notOnTheList'],
    [
      'statePurpose',
      { subject: 'protected_contact', purpose: 'treatment', reason: LIFTED },
      'input.purpose notOnTheList',
    ],
    [
      'statePurpose',
      { subject: 'protected_contact', purpose: 'contacting_client', reason: '.' },
      'input.reason short',
    ],
    ['statePurpose', { subject: 'protected_contact', purpose: 'contacting_client' }, 'input.reason required'],
    [
      'statePurpose',
      { subject: 'protected_contact', purpose: 'contacting_client', reason: '  ' },
      'input.reason required',
    ],
    ['saveClientContact', { postalCode: '1234' }, 'input.postalCode format'],
    ['saveClientContact', { phone: 'soita' }, 'input.phone format'],
    ['saveClientContact', { clientId: NOWHERE }, 'input.clientId notOnTheList'],
    ['saveClientContact', { version: -1 }, 'input.version range'],
    ['recordNonDisclosure', { toldBy: ' ' }, 'input.toldBy required'],
    ['recordNonDisclosure', { toldBy: LONG_LINE }, 'input.toldBy tooLong'],
    ['recordNonDisclosure', { validFrom: '1.1.2026' }, 'input.validFrom format'],
    ['recordNonDisclosure', { validUntil: '2026-02-30' }, 'input.validUntil format'],
    ['recordNonDisclosure', { clientId: NOWHERE }, 'input.clientId notOnTheList'],
    ['liftNonDisclosure', { reason: '' }, 'input.reason required'],
    ['liftNonDisclosure', { reason: '.' }, 'input.reason short'],
    ['liftNonDisclosure', { reason: 'Päättyi.' }, 'input.reason short'],
    ['liftNonDisclosure', { reason: LONG_LINE }, 'input.reason tooLong'],
    ['liftNonDisclosure', { clientId: NOWHERE }, 'input.clientId notOnTheList'],
  ])('%s with %j is refused by the name of the field', async (name, wrong, answer) => {
    const before = await footprint();
    expect(await desk.refusal(await desk.as('worker'), name, { ...valid(name), ...wrong })).toBe(
      `BAD_INPUT ${answer}`,
    );
    expect(await footprint()).toEqual(before);
  });

  it.each([
    ['addRecordEntry', { kind: 'decision' }],
    ['addRecordEntry', { speciality: 'cardiology' }],
    ['statePurpose', { purpose: 'curiosity' }],
    ['statePurpose', { subject: 'everything' }],
  ] as const)('%s with %j, which no list knows, is refused', async (name, wrong) => {
    expect(await desk.refusal(await desk.as('worker'), name, { ...valid(name), ...wrong })).toMatch(
      /^BAD_(INPUT|REQUEST)/,
    );
  });

  it.each<[TownPerson, string, string | null, string, string[]]>([
    ['worker', 'patient_entry', null, 'other_register', ['703/2023 46 §', '703/2023 47 §']],
    ['nurse', 'journal_entry', null, 'other_register', ['703/2023 46 §', '703/2023 47 §']],
    ['worker', 'therapy_entry', null, 'work_task', ['457/2024 9 §']],
    ['lead', 'shelter_record', null, 'work_task', ['457/2024 9 §']],
    ['nurse', 'patient_entry', 'psychiatry', 'confirmation', ['703/2023 26 §', '457/2024 26 §']],
  ])('refuses %s a %s (%s): %s', async (person, kind, speciality, obstacle, sections) => {
    const before = await footprint();
    const result = await desk.change(person, 'addRecordEntry', {
      ...valid('addRecordEntry'),
      kind,
      speciality,
    });
    expect(result).toEqual({ __typename: 'EntryNotAllowed', kind, obstacle, sections });
    expect(await footprint()).toEqual(before);
  });

  it('takes no new entry on an ended case, but lets a wrong one be mended', async () => {
    const ended = await desk.prepare();
    const id = await desk.put(ended, { kind: 'journal_entry', body: 'Väärin.' });
    await desk.sql(`UPDATE "case" SET status = 'ended' WHERE id = $1`, [ended.caseId]);
    expect(
      await desk.change('worker', 'addRecordEntry', { ...valid('addRecordEntry'), ...ended }),
    ).toMatchObject({ __typename: 'EntryNotAllowed', obstacle: 'case_ended', sections: ['1301/2014 34 §'] });
    expect((await desk.record('worker', ended.caseId)).viewerMayWrite).toEqual([]);
    expect(
      await desk.change('worker', 'correctRecordEntry', { ...valid('correctRecordEntry'), id }),
    ).toMatchObject({ __typename: 'RecordEntryChanged', entry: { body: 'Oikein.', version: 2 } });
  });

  it('is offered by the same rule', async () => {
    expect((await desk.record('worker', at.caseId)).viewerMayWrite).toEqual(['journal_entry']);
    expect((await desk.record('counsellor', at.caseId)).viewerMayWrite).toEqual([
      'journal_entry',
      'therapy_entry',
    ]);
    expect(await desk.record('nurse', at.caseId)).toMatchObject({
      viewerMayWrite: ['patient_entry'],
      viewerMayWriteOf: [],
    });
  });

  it('keeps how an entry stood when it is corrected and withdrawn, and refuses a stale hand', async () => {
    const made = await desk.change('nurse', 'addRecordEntry', {
      ...valid('addRecordEntry'),
      kind: 'patient_entry',
    });
    const entry = made['entry'] as { id: string };
    expect(made).toMatchObject({
      entry: {
        register: 'health',
        serviceFunction: 'working_age',
        openUnder: 'M8',
        createdBy: { profession: 'nurse' },
      },
    });
    const correction = {
      id: entry.id,
      version: 1,
      reason: 'Väärä annos',
      occurredOn: '2026-01-19',
      body: 'Annos 5 mg.',
    };
    expect(await desk.change('nurse', 'correctRecordEntry', correction)).toMatchObject({
      entry: {
        version: 2,
        body: 'Annos 5 mg.',
        corrections: [
          {
            kind: 'corrected',
            reason: 'Väärä annos',
            original: JSON.stringify({ occurredOn: '2026-01-20', body: 'Puhelu asiakkaalle.' }),
          },
        ],
      },
    });
    expect(await desk.change('nurse', 'correctRecordEntry', { ...correction, body: 'x' })).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: 2,
      currentText: 'Annos 5 mg.',
    });
    const withdrawal = { id: entry.id, version: 2, reason: 'Väärä asiakas' };
    expect(await desk.change('nurse', 'withdrawRecordEntry', withdrawal)).toMatchObject({
      entry: { body: 'Annos 5 mg.', withdrawnReason: 'Väärä asiakas', viewerCanCorrect: false },
    });
    expect(await desk.change('nurse', 'withdrawRecordEntry', { ...withdrawal, version: 3 })).toMatchObject({
      __typename: 'EntryAlreadyWithdrawn',
    });
  });

  it('leaves the other register’s entries to be mended by it', async () => {
    await desk.statePurpose('nurse', at.caseId);
    expect(
      await desk.change('nurse', 'correctRecordEntry', { ...valid('correctRecordEntry'), id: entryId }),
    ).toMatchObject({ __typename: 'EntryNotAllowed', obstacle: 'other_register' });
    const unseen = await desk.put(at, { kind: 'shelter_record', body: 'x' });
    expect(
      await desk.refusal(await desk.as('worker'), 'withdrawRecordEntry', {
        id: unseen,
        version: 1,
        reason: 'Väärä asiakas',
      }),
    ).toBe('NOT_FOUND');
  });

  it('is refused by the database too, with the engine out of the way', async () => {
    const insert = (person: TownPerson, register: string, kind: string, day = '2026-01-20') =>
      desk.underRls(
        person,
        `INSERT INTO record_entry (id, case_id, client_id, register, service_function, kind, occurred_on, body, author_profession,
           created_at, created_by)
         SELECT gen_random_uuid(), $1, $2, $3, 'working_age', $4, $5, 'x', p.profession, app.now(), p.id FROM professional p
         WHERE p.id = app.current_user_id()`,
        [at.caseId, at.clientId, register, kind, day],
      );
    await expect(insert('worker', 'social', 'journal_entry')).resolves.toEqual([]);
    await expect(insert('worker', 'social', 'journal_entry', '2099-01-01')).rejects.toThrow(
      'row-level security',
    );
    await expect(insert('worker', 'health', 'patient_entry')).rejects.toThrow('row-level security');
    await expect(insert('worker', 'social', 'shelter_record')).rejects.toThrow('row-level security');
    await expect(insert('nurse', 'social', 'journal_entry')).rejects.toThrow('row-level security');
    await expect(
      desk.underRls(
        'nurse',
        `INSERT INTO purpose_statement (id, professional_id, case_id, subject, purpose, stated_at, valid_until)
         VALUES (gen_random_uuid(), app.current_user_id(), $1, 'records', 'treatment', app.now(), app.now() + interval '9 hours')`,
        [at.caseId],
      ),
    ).rejects.toThrow('row-level security');
  });

  it('is told live by ids: read again by those who may, gone for the rest, and not even told of where nothing may be said', async () => {
    const heard = new Map<TownPerson, LiveEvent[]>();
    for (const person of ['lead', 'nurse', 'counsellor'] as const) {
      const events: LiveEvent[] = [];
      heard.set(person, events);
      const socket = await (await desk.as(person)).connect();
      socket.on('event', (event) => {
        if (!('hidden' in event)) events.push(event);
      });
      await new Promise((resolve) =>
        socket.emit('watch', [`case:${at.caseId}`, `user:${desk.town.people[person]}`], resolve),
      );
    }
    const refOf = async (person: TownPerson, kind: string) => {
      const made = await desk.change(person, 'addRecordEntry', { ...valid('addRecordEntry'), kind });
      return (made['entry'] as { id: string }).id;
    };
    const reread = async (person: TownPerson, id: string) =>
      (
        await (
          await desk.as(person)
        ).ask<{ records: { __typename: string }[] }>(
          'query ($id: ID!) { records(refs: [{ kind: record_entry, id: $id }]) { __typename ... on RecordEntry { id body } } }',
          { id },
        )
      ).data?.records[0]?.__typename;
    const knows = (person: TownPerson, id: string) =>
      heard.get(person)?.some((event) => event.refId === id) ?? false;

    const health = await refOf('nurse', 'patient_entry');
    await until(() => knows('lead', health) && knows('nurse', health));
    expect(await reread('nurse', health)).toBe('RecordEntry');
    expect(await reread('lead', health)).toBe('GoneRecord');
    expect(JSON.stringify([...heard.values()])).not.toContain('Puhelu asiakkaalle');

    const therapy = await refOf('counsellor', 'therapy_entry');
    const journal = await refOf('counsellor', 'journal_entry');
    await until(() => [...heard.keys()].every((person) => knows(person, journal)));
    expect([...heard.keys()].filter((person) => knows(person, therapy))).toEqual(['counsellor']);
    expect(await reread('counsellor', therapy)).toBe('RecordEntry');
  });
});
