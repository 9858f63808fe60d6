import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CareClock, CareScene } from './care-clocks-scene.js';

/** A Monday, in the years of the rules (1326/2010 51 a and 53 § as in force). */
const MONDAY = '2027-03-01T10:00:00+02:00';
const YOUNG = '2005-06-15';
const GROWN = '1980-02-03';

describe('time limits of care', () => {
  let scene: CareScene;
  beforeAll(async () => {
    scene = await CareScene.open(MONDAY);
  });
  afterAll(() => scene.close());

  const days = async (caseId: string) =>
    ((await scene.clocks('nurse', caseId)) as CareClock[]).map(
      ({ ruleId, dueOn }) => `${ruleId} ${String(dueOn)}`,
    );
  const history = ({ history: lines }: CareClock) =>
    (lines as { change: string }[]).map(({ change }) => change);

  it.each([
    ['non_urgent_visit_needed', YOUNG, ['R14-NONURGENT-UNDER23 2027-03-15']],
    ['non_urgent_visit_needed', GROWN, ['R14-NONURGENT 2027-06-01']],
    ['psychosocial_treatment_needed', YOUNG, ['R13-PSYKOTH 2027-03-30']],
    // 53 § sets its 28 days for those under 23 only.
    ['psychosocial_treatment_needed', GROWN, []],
  ])('start with an entry of %s of a patient born on %s', async (event, bornOn, expected) => {
    const at = await scene.patient(bornOn);
    await scene.tell('nurse', at, event, '2027-03-01');
    expect(await days(at.caseId)).toEqual(expected);
  });

  it('are there for whoever may read the entry, and for nobody else, in the code and in the database', async () => {
    const at = await scene.patient(YOUNG);
    await scene.tell('nurse', at, 'psychosocial_treatment_needed', '2027-03-01');
    for (const who of ['nurse', 'colleagueNurse'] as const) {
      expect(await scene.clocks(who, at.caseId)).toHaveLength(1);
      expect(await scene.underRls(who, at.caseId)).toBe(1);
    }
    for (const who of ['lead', 'worker', 'counsellor'] as const) {
      expect(await scene.clocks(who, at.caseId)).toEqual([]);
    }
    for (const who of [
      'lead',
      'worker',
      'counsellor',
      'neighbour',
      'manager',
      'admin',
      'dpo',
      'stranger',
    ] as const) {
      expect(`${who} ${String(await scene.underRls(who, at.caseId))}`).toBe(`${who} 0`);
    }
    const { id } = await scene.clock(at.caseId);
    expect(await scene.streams(id)).toEqual(['colleagueNurse', 'nurse']);
    // Who reads patient data of the joint service for a stated purpose reads the entry: its clock is the health staff's to keep.
    await scene.desk.statePurpose('worker', at.caseId, 'planning_services');
    expect((await scene.desk.bodies('worker', at.caseId)).api).toHaveLength(1);
    expect([await scene.clocks('worker', at.caseId), await scene.underRls('worker', at.caseId)]).toEqual([
      [],
      0,
    ]);
    const { usage } = await scene.desk.logged('CaseClocks', at.clientId);
    expect(usage).toContainEqual(
      expect.objectContaining({ register: 'health', fieldClasses: ['C0', 'C1', 'C3', 'C6'] }),
    );
  });

  it('are logged as health data wherever they are told of: on the board, in My day, as a notice', async () => {
    const at = await scene.patient(YOUNG);
    await scene.tell('nurse', at, 'psychosocial_treatment_needed', '2027-03-01');
    const { id } = await scene.clock(at.caseId);
    await scene.desk.sql(
      `INSERT INTO notice (id, recipient_id, kind, at, case_id, clock_id, version) VALUES (gen_random_uuid(), $1, 'clock_due_soon', $2, $3, $4, 1)`,
      [scene.desk.town.people.nurse, scene.desk.server.clock.now(), at.caseId, id],
    );
    await scene.desk.sql(
      `INSERT INTO work_task (id, professional_id, workspace_id, task, service_functions, valid_from)
       SELECT gen_random_uuid(), professional_id, $2, task, service_functions, valid_from FROM work_task WHERE professional_id = $1 LIMIT 1`,
      [scene.desk.town.people.nurse, scene.desk.town.workspaceA],
    );
    const nurse = await scene.desk.as('nurse');
    for (const [operation, text] of [
      ['CareDay', 'query CareDay { myDay { myCases { id nextClock { kind } } } }'],
      ['CareNotices', 'query CareNotices { openNotices { id } }'],
      [
        'CareBoard',
        `query CareBoard { board(workspaceId: "${scene.desk.town.workspaceA}") { rows { id nextClock { kind } } } }`,
      ],
    ] as const) {
      const { errors } = await nurse.ask(text);
      expect([operation, errors ?? []]).toEqual([operation, []]);
      const rows = await scene.desk.sql(
        `SELECT register, field_classes FROM usage_log WHERE operation = $1 AND $2 = ANY (record_ids)`,
        [operation, id],
      );
      expect([operation, rows]).toEqual([
        operation,
        [{ register: 'health', field_classes: expect.arrayContaining(['C3', 'C6']) }],
      ]);
    }
  });

  it('are of a specially protected entry for those of its service alone', async () => {
    const at = await scene.patient(YOUNG);
    await scene.desk.sql(`UPDATE work_task SET specialities = '{psychiatry}' WHERE professional_id = $1`, [
      scene.desk.town.people.nurse,
    ]);
    await scene.desk.change('nurse', 'addRecordEntry', {
      ...{
        ...at,
        kind: 'patient_entry',
        speciality: 'psychiatry',
        careEvent: 'psychosocial_treatment_needed',
      },
      ...{ occurredOn: '2027-03-01', body: 'Hoidon tarve arvioitu' },
    });
    expect(await days(at.caseId)).toEqual(['R13-PSYKOTH 2027-03-30']);
    expect(await scene.clocks('colleagueNurse', at.caseId)).toEqual([]);
    expect(await scene.underRls('colleagueNurse', at.caseId)).toBe(0);
    await scene.desk.sql(`UPDATE work_task SET specialities = '{}' WHERE professional_id = $1`, [
      scene.desk.town.people.nurse,
    ]);
    expect(await scene.clocks('nurse', at.caseId)).toEqual([]);
  });

  it('end when the care is told of, in time or late, and not for a need assessed only after it', async () => {
    const at = await scene.patient(GROWN);
    await scene.tell('nurse', at, 'non_urgent_visit_needed', '2027-02-10');
    await scene.tell('colleagueNurse', at, 'non_urgent_visit_needed', '2027-03-01');
    await scene.tell('colleagueNurse', at, 'non_urgent_visit_made', '2027-02-19');
    const clocks = (await scene.clocks('nurse', at.caseId)) as CareClock[];
    expect(clocks.map(({ state, dueOn }) => `${state} ${String(dueOn)}`)).toEqual([
      'running 2027-06-01',
      'met 2027-05-10',
    ]);
    expect(history(clocks[1]!)).toEqual(['started', 'met']);
  });

  it('follow the entries that tell of them when these are corrected or withdrawn', async () => {
    const at = await scene.patient(YOUNG);
    const needed = await scene.tell('nurse', at, 'non_urgent_visit_needed', '2027-03-01');
    const mend = (id: string, version: number, occurredOn: string) =>
      scene.desk.change('nurse', 'correctRecordEntry', {
        id,
        version,
        occurredOn,
        body: 'Oikein',
        reason: 'Väärä päivä',
      });
    await mend(needed, 1, '2027-02-19');
    expect(await days(at.caseId)).toEqual(['R14-NONURGENT-UNDER23 2027-03-05']);

    const made = await scene.tell('nurse', at, 'non_urgent_visit_made', '2027-02-28');
    expect((await scene.clock(at.caseId)).state).toBe('met');
    expect(await mend(needed, 2, '2027-03-01')).toEqual({ __typename: 'StartAfterMet', metOn: '2027-02-28' });
    await mend(made, 1, '2027-02-26');
    expect(await scene.clock(at.caseId)).toMatchObject({ state: 'met', metAt: '2027-02-26T10:00:00.000Z' });

    await scene.desk.change('nurse', 'withdrawRecordEntry', {
      id: made,
      version: 2,
      reason: 'Toisen potilaan käynti',
    });
    const running = await scene.clock(at.caseId);
    expect(running.metAt).toBeNull();
    expect(history(running).at(-1)).toBe('revived');
    await scene.desk.change('nurse', 'withdrawRecordEntry', {
      id: needed,
      version: 2,
      reason: 'Väärä potilas',
    });
    expect((await scene.clock(at.caseId)).state).toBe('not_applicable');
  });

  it('are dropped by health staff of the case with a reason, and by nobody of social welfare', async () => {
    const at = await scene.patient(GROWN);
    await scene.tell('nurse', at, 'non_urgent_visit_needed', '2027-03-01');
    const clock = await scene.clock(at.caseId);
    expect([clock['isStartCorrectable'], clock['isExtendable']]).toEqual([false, false]);
    for (const who of ['worker', 'lead', 'counsellor', 'neighbour'] as const) {
      expect(`${who} ${await scene.drop(who, clock)}`).toBe(`${who} NOT_FOUND`);
    }
    expect(await scene.drop('colleagueNurse', clock)).toBe('ClockChanged');
    expect((await scene.clock(at.caseId)).state).toBe('not_applicable');
  });

  it('turn up the ladder of those who may read them: who assessed the need, then the health staff of the team', async () => {
    const at = await scene.patient(YOUNG);
    await scene.tell('nurse', at, 'non_urgent_visit_needed', '2027-03-01');
    const { id } = await scene.clock(at.caseId);
    const told = async () => ({
      nurse: await scene.notices('nurse', id),
      colleagueNurse: await scene.notices('colleagueNurse', id),
      social: (
        await Promise.all((['worker', 'lead', 'counsellor'] as const).map((who) => scene.notices(who, id)))
      ).flat(),
    });
    await scene.passTo('2027-03-10T09:00:00+02:00');
    expect(await told()).toEqual({ nurse: ['clock_due_soon'], colleagueNurse: [], social: [] });
    await scene.passTo('2027-03-15T09:00:00+02:00');
    expect(await told()).toEqual({
      nurse: ['clock_due_today'],
      colleagueNurse: ['clock_due_today'],
      social: [],
    });
    await scene.passTo('2027-03-16T09:00:00+02:00');
    expect(await told()).toEqual({
      nurse: ['clock_breached'],
      colleagueNurse: ['clock_breached'],
      social: [],
    });
    expect(await scene.streams(id)).toEqual(['colleagueNurse', 'nurse']);
    await scene.passTo('2027-03-16T10:00:00+02:00');
    await scene.tell('colleagueNurse', at, 'non_urgent_visit_made', '2027-03-16');
    expect((await scene.clock(at.caseId)).state).toBe('met_late');
    expect(await told()).toEqual({ nurse: [], colleagueNurse: [], social: [] });
  });

  it('outlive the client relationship of social welfare, to whose end they are nothing', async () => {
    const at = await scene.patient(GROWN);
    await scene.tell('nurse', at, 'non_urgent_visit_needed', '2027-03-10');
    const open = await scene.desk.underRls(
      'worker',
      'SELECT kind FROM app.open_on_cases(ARRAY[$1]::uuid[])',
      [at.caseId],
    );
    expect(open.map(({ kind }) => kind)).not.toContain('running_clock');
    await scene.desk.sql(`UPDATE "case" SET status = 'ended' WHERE id = $1`, [at.caseId]);
    expect(await scene.desk.record('nurse', at.caseId)).toMatchObject({
      viewerMayWrite: ['patient_entry'],
      viewerMayTell: ['non_urgent_visit_made', 'psychosocial_treatment_begun'],
    });
    expect((await scene.desk.record('counsellor', at.caseId)).viewerMayWrite).toEqual([]);
    const more = { ...at, kind: 'patient_entry', occurredOn: '2027-03-11', body: 'Uusi tarve' };
    for (const careEvent of [null, 'non_urgent_visit_needed']) {
      expect(await scene.desk.change('nurse', 'addRecordEntry', { ...more, careEvent })).toMatchObject({
        obstacle: 'case_ended',
      });
    }
    await scene.tell('nurse', at, 'non_urgent_visit_made', '2027-03-12');
    expect((await scene.clock(at.caseId)).state).toBe('met');
    expect(await scene.desk.record('nurse', at.caseId)).toMatchObject({
      viewerMayWrite: [],
      viewerMayTell: [],
    });
  });

  it('are told of by the patient record alone', async () => {
    const at = await scene.patient(GROWN);
    const journal = { ...at, kind: 'journal_entry', occurredOn: '2027-03-01', body: 'Soitto' };
    const worker = await scene.desk.as('worker');
    expect(
      await scene.desk.refusal(worker, 'addRecordEntry', {
        ...journal,
        careEvent: 'non_urgent_visit_needed',
      }),
    ).toBe('BAD_INPUT input.careEvent notOnTheList');
    await expect(
      scene.desk.sql(
        `UPDATE record_entry SET care_event = 'non_urgent_visit_made' WHERE kind = 'journal_entry'`,
      ),
    ).resolves.toEqual([]);
    await scene.desk.put(at, { kind: 'journal_entry', body: 'Kotikäynti' });
    await expect(
      scene.desk.sql(
        `UPDATE record_entry SET care_event = 'non_urgent_visit_made' WHERE kind = 'journal_entry'`,
      ),
    ).rejects.toThrow('record_entry__care_of_patients');
  });
});
