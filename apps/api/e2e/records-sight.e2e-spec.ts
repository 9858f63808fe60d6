import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rinnalla/api-core';
import { PURPOSE_HOURS } from '@rinnalla/contracts';
import { RecordsDesk } from './records-desk.js';

/** Which entries are whose to see, by work task, service function, mode, permission, denial, purpose and confirmation. */
describe('who sees which entry of a record', () => {
  let desk: RecordsDesk;
  beforeAll(async () => {
    desk = await RecordsDesk.open();
  });
  afterAll(() => desk.close());

  const fill = async (at: { caseId: string; clientId: string }) => {
    await desk.put(at, { kind: 'journal_entry', body: 'journal' });
    await desk.put(at, { kind: 'therapy_entry', body: 'therapy', by: 'counsellor' });
    await desk.put(at, { kind: 'mediation_record', body: 'mediation' });
    await desk.put(at, { kind: 'shelter_record', body: 'shelter' });
    await desk.put(at, { kind: 'patient_entry', body: 'patient', by: 'nurse' });
    await desk.put(at, { kind: 'patient_entry', body: 'psychiatry', by: 'nurse', speciality: 'psychiatry' });
  };
  const summary = async (person: Parameters<RecordsDesk['record']>[0], caseId: string) =>
    (await desk.record(person, caseId)).masked.map(
      ({ register, reason, entries, remedy }) => `${register} ${reason} ${String(entries)} ${remedy}`,
    );

  it('gives each work task its own kinds, and row-level security alone the same', async () => {
    const at = await desk.prepare();
    await fill(at);
    // 12 § 1 mom. and 19 §: wide responsibility reads the journal; patient data only under a mode, which the lead has none of.
    expect(await desk.bodies('lead', at.caseId)).toEqual({ api: ['journal'], rls: ['journal'] });
    // 13 §: arranging likewise.
    expect(await desk.bodies('worker', at.caseId)).toEqual({ api: ['journal'], rls: ['journal'] });
    // 15 §: delivering reads the journal and the therapy entries of its own service.
    expect(await desk.bodies('counsellor', at.caseId)).toEqual({
      api: ['journal', 'therapy'],
      rls: ['journal', 'therapy'],
    });
    // 5 §: her own register at once; the journal across only for a stated purpose; the protected one only confirmed.
    expect(await desk.bodies('nurse', at.caseId)).toEqual({ api: ['patient'], rls: ['patient'] });
    // Nothing of it is there for those outside.
    expect(await desk.rlsBodies('neighbour', at.caseId)).toEqual([]);
    expect(await desk.rlsBodies('manager', at.caseId)).toEqual([]);
    expect(await desk.rlsBodies('admin', at.caseId)).toEqual([]);
    expect(await desk.rlsBodies('dpo', at.caseId)).toEqual([]);
  });

  it('tells how many are kept back and why, and of mediation, shelter and therapy not even that', async () => {
    const at = await desk.prepare();
    await fill(at);
    expect(await summary('worker', at.caseId)).toEqual(['health purpose 2 state_purpose']);
    expect(await summary('nurse', at.caseId)).toEqual([
      'social purpose 1 state_purpose',
      'health confirmation 1 confirm',
    ]);
    const [masked] = (await desk.record('nurse', at.caseId)).masked;
    expect(masked?.sections).toEqual(['703/2023 9 §', '703/2023 10 §']);
  });

  it('opens the journal to the nurse for a stated purpose, for a working day and no longer', async () => {
    const at = await desk.prepare();
    await fill(at);
    expect(await desk.statePurpose('nurse', at.caseId)).toMatchObject({
      __typename: 'PurposeStated',
      case: { record: { purpose: { purpose: 'treatment' } } },
    });
    expect(await desk.bodies('nurse', at.caseId)).toEqual({
      api: ['journal', 'patient'],
      rls: ['journal', 'patient'],
    });
    expect(await desk.bodies('worker', at.caseId)).toEqual({ api: ['journal'], rls: ['journal'] });
    const { usage, disclosed } = await desk.logged('CaseRecord', at.clientId);
    expect(
      usage.filter((row) => row.fieldClasses.includes('C5')).map((row) => [row.purpose, row.basis]),
    ).toContainEqual(['treatment', 'relation:team_member/M1']);
    expect(disclosed).toContainEqual(
      expect.objectContaining({ purpose: 'treatment', mode: 'M1', register: 'social' }),
    );

    desk.server.clock.advance({ hours: PURPOSE_HOURS, seconds: 1 });
    desk.signInAnew();
    expect(await desk.bodies('nurse', at.caseId)).toEqual({ api: ['patient'], rls: ['patient'] });
  });

  it('opens specially protected entries to those of the service, and to one who has confirmed the need', async () => {
    const at = await desk.prepare();
    await fill(at);
    const seesIt = async () => {
      const { api, rls } = await desk.bodies('nurse', at.caseId);
      return [api.includes('psychiatry'), rls.includes('psychiatry')];
    };
    expect(await seesIt()).toEqual([false, false]);
    await desk.sql(
      `INSERT INTO override (id, professional_id, client_id, case_id, ground, reason, started_at, expires_at)
       VALUES ($1, $2, $3, $4, 'confirmation_26', 'x', $5, $5::timestamptz + interval '4 hours')`,
      [
        newId(desk.server.clock.now()),
        desk.town.people.nurse,
        at.clientId,
        at.caseId,
        desk.server.clock.now(),
      ],
    );
    expect(await seesIt()).toEqual([true, true]);
    await desk.sql('UPDATE override SET ended_at = $1', [desk.server.clock.now()]);
    expect(await seesIt()).toEqual([false, false]);
    await desk.sql(`UPDATE work_task SET specialities = '{psychiatry}' WHERE professional_id = $1`, [
      desk.town.people.nurse,
    ]);
    expect(await seesIt()).toEqual([true, true]);
    await desk.sql(`UPDATE work_task SET specialities = '{}' WHERE professional_id = $1`, [
      desk.town.people.nurse,
    ]);
  });

  it('follows the client’s permission to its service functions, and a denial over it', async () => {
    const permissionId = newId(desk.server.clock.now());
    const at = await desk.prepare('M2', { permissionId });
    await desk.sql(
      `INSERT INTO disclosure_permission (id, client_id, data_register, recipients, service_functions, patient_data, giver, giver_name,
         means, given_on, created_at, created_by)
       VALUES ($1, $2, 'social', '{public_health_care}', '{working_age}', '{}', 'client', 'T', 'paper', '2026-01-02', $3, $4)`,
      [permissionId, at.clientId, desk.server.clock.now(), desk.town.people.worker],
    );
    await desk.put(at, { kind: 'journal_entry', body: 'permitted' });
    await desk.put(at, { kind: 'journal_entry', body: 'beyond', serviceFunction: 'older_people' });
    await desk.statePurpose('nurse', at.caseId);
    expect(await desk.bodies('nurse', at.caseId)).toEqual({ api: ['permitted'], rls: ['permitted'] });
    expect(await summary('nurse', at.caseId)).toEqual(['social permission_scope 1 ask_permission']);
    const entry = (await desk.record('nurse', at.caseId)).entries[0];
    expect(entry?.openUnder).toBe('M2');

    await desk.sql(
      `INSERT INTO denial (id, client_id, register, target, record_id, giver, giver_name, means, given_on, created_at, created_by)
       VALUES ($1, $2, 'social', 'document', $3, 'client', 'T', 'paper', '2026-01-03', $4, $5)`,
      [
        newId(desk.server.clock.now()),
        at.clientId,
        entry?.id,
        desk.server.clock.now(),
        desk.town.people.worker,
      ],
    );
    expect(await desk.bodies('nurse', at.caseId)).toEqual({ api: [], rls: [] });
    expect(await summary('nurse', at.caseId)).toEqual([
      'social denial 1 none',
      'social permission_scope 1 ask_permission',
    ]);
    expect((await desk.bodies('worker', at.caseId)).api).toEqual(['beyond', 'permitted']);
  });

  it('opens health data to the social authority under its own right, logged as a disclosure of the health register', async () => {
    const at = await desk.prepare();
    await desk.put(at, { kind: 'patient_entry', body: 'patient', by: 'nurse' });
    await desk.sql(
      `INSERT INTO override (id, professional_id, client_id, case_id, ground, reason, started_at, expires_at)
       VALUES ($1, $2, $3, $4, 'social_authority_need', 'x', $5, $5::timestamptz + interval '4 hours')`,
      [
        newId(desk.server.clock.now()),
        desk.town.people.worker,
        at.clientId,
        at.caseId,
        desk.server.clock.now(),
      ],
    );
    expect(await summary('worker', at.caseId)).toEqual(['health purpose 1 state_purpose']);
    await desk.statePurpose('worker', at.caseId, 'assessment_of_need');
    const [entry] = (await desk.record('worker', at.caseId)).entries;
    expect(entry).toMatchObject({ body: 'patient', openUnder: 'M4', viewerCanCorrect: false });
    const { disclosed } = await desk.logged('CaseRecord', at.clientId);
    expect(disclosed).toContainEqual({
      purpose: 'assessment_of_need',
      mode: 'M4',
      register: 'health',
      ground: 'relation:named_worker/M4',
    });
  });

  it('shows what was disclosed by name, also to one who has no part in the case', async () => {
    const at = await desk.prepare();
    const id = await desk.put(at, { kind: 'journal_entry', body: 'named' });
    await desk.put(at, { kind: 'journal_entry', body: 'not named' });
    await desk.sql(
      `INSERT INTO disclosure (id, client_id, case_id, disclosed_by, recipient_id, record_ids, ground, reason, at)
       VALUES ($1, $2, $3, $4, $5, ARRAY[$6::uuid], 'endangered', 'x', $7)`,
      [
        newId(desk.server.clock.now()),
        at.clientId,
        at.caseId,
        desk.town.people.worker,
        desk.town.people.colleagueNurse,
        id,
        desk.server.clock.now(),
      ],
    );
    const recipient = await desk.as('colleagueNurse');
    const shown = await recipient.ask(
      'query Disclosed { entriesDisclosedToMe { body openUnder client { familyName } viewerCanCorrect } }',
    );
    expect(shown.data).toEqual({
      entriesDisclosedToMe: [
        {
          body: 'named',
          openUnder: 'M5',
          client: { familyName: expect.stringMatching(/^Asiakas/) },
          viewerCanCorrect: false,
        },
      ],
    });
    expect((await desk.logged('Disclosed', at.clientId)).disclosed).toHaveLength(1);
    const nobody = await (await desk.as('stranger')).ask('{ entriesDisclosedToMe { body } }');
    expect(nobody.data).toEqual({ entriesDisclosedToMe: [] });
    await desk.sql('UPDATE disclosure SET ended_at = $1', [desk.server.clock.now()]);
    const after = await recipient.ask('{ entriesDisclosedToMe { body } }');
    expect(after.data).toEqual({ entriesDisclosedToMe: [] });
  });

  it('keeps the wording before a correction as the entry itself is kept', async () => {
    const at = await desk.prepare();
    const id = await desk.put(at, { kind: 'journal_entry', body: 'canary-original' });
    await desk.change('worker', 'correctRecordEntry', {
      id,
      version: 1,
      reason: 'Väärä päivä',
      occurredOn: '2026-01-14',
      body: 'uusi',
    });
    const corrections = `SELECT original FROM correction WHERE record_id = $1`;
    expect(await desk.underRls('worker', corrections, [id])).toHaveLength(1);
    expect(await desk.underRls('nurse', corrections, [id])).toEqual([]);
  });
});
