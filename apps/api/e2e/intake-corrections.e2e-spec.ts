import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { buildIntake, type IntakeScene, type Result, type SeenContact } from './intake-scene.js';

/** Monday of an ordinary week. */
const MONDAY = '2027-01-11T10:00:00+02:00';
const SAID = '2027-01-11T08:00:00+02:00';
const FRIDAY = '2027-01-08T15:30:00+02:00';
const REASON = 'Kirje oli jäänyt postilokeroon.';

interface Clock {
  readonly id: string;
  readonly dueDay: string | null;
  readonly startedAt: Date;
  readonly told: string | null;
  readonly isOpen: boolean;
  readonly isDropped: boolean;
  readonly changes: string[];
}

describe('correcting when a contact arrived', () => {
  let scene: IntakeScene;
  beforeAll(async () => {
    scene = await buildIntake(MONDAY);
  });
  beforeEach(() => scene.comeIn(MONDAY, 'worker', 'neighbour', 'counsellor', 'stranger', 'lead'));
  afterAll(() => scene.leave());

  const reported = (patch: Record<string, unknown> = {}) => ({
    channel: 'child_protection_report',
    purpose: 'child_protection_report',
    madeBy: 'other_person',
    birthDate: '2019-05-05',
    receivedAt: SAID,
    ...patch,
  });
  const correct = async (contactId: string, receivedAt: string, patch: Record<string, unknown> = {}) => {
    const { version } = (await scene.see('worker', contactId)) as SeenContact;
    const input = { contactId, version, receivedAt, reason: REASON, ...patch };
    return scene.move('worker', 'correctContactArrival', input);
  };
  const clocks = async (contactId: string): Promise<Record<string, Clock>> => {
    const { rows } = await scene.owner.query<Clock & { ruleId: string }>(
      `SELECT k.id, k.rule_id AS "ruleId", k.due_day::text AS "dueDay", k.started_at AS "startedAt", k.told, k.closed_at IS NULL AS "isOpen",
         k.not_applicable_at IS NOT NULL AS "isDropped",
         ARRAY(SELECT c.change FROM clock_change c WHERE c.clock_id = k.id ORDER BY c.recorded_at, c.at) AS changes
       FROM clock k WHERE k.contact_id = $1 ORDER BY k.id`,
      [contactId],
    );
    return Object.fromEntries(rows.map(({ ruleId, ...clock }) => [ruleId, clock]));
  };
  const events = async (contactId: string): Promise<string[]> => {
    const { rows } = await scene.owner.query<{ type: string }>(
      `SELECT type FROM domain_event WHERE ref_id = $1 AND stream = $2 ORDER BY seq`,
      [contactId, `intake:${scene.server.town.unitA}`],
    );
    return rows.map(({ type }) => type);
  };

  it('counts every clock from then, tells the queue, and keeps what was told in the history of both', async () => {
    const id = await scene.recorded(reported());
    expect((await clocks(id))['R3-START']).toMatchObject({ dueDay: '2027-01-20' });
    expect(await correct(id, FRIDAY)).toMatchObject({
      __typename: 'ContactChanged',
      contact: { version: 2, steps: [{ move: 'correct_arrival', note: REASON, toStatus: 'received' }, {}] },
    });
    // From Friday the 8th: the seventh weekday is Tuesday the 19th, and three months end on 8 April.
    const startedAt = new Date(FRIDAY);
    expect(await clocks(id)).toMatchObject({
      'R0-URGENT': { dueDay: null, startedAt },
      'R3-START': { dueDay: '2027-01-19', startedAt, changes: ['started', 'start_corrected'] },
      'R3-DONE': { dueDay: '2027-04-08', startedAt },
    });
    const { rows } = await scene.owner.query(
      `SELECT h.from_day::text AS "fromDay", h.to_day::text AS "toDay", h.from_start AS "fromStart", h.to_start AS "toStart", h.reason,
         s.from_received AS "fromReceived", s.to_received AS "toReceived", s."by"
       FROM clock_change h JOIN clock k ON k.id = h.clock_id JOIN contact_step s ON s.contact_id = k.contact_id AND s.move = 'correct_arrival'
       WHERE k.contact_id = $1 AND k.rule_id = 'R3-START' AND h.change = 'start_corrected'`,
      [id],
    );
    const [from, to] = [new Date(SAID), startedAt];
    expect(rows).toEqual([
      {
        ...{ fromDay: '2027-01-20', toDay: '2027-01-19', fromStart: from, toStart: to, reason: REASON },
        ...{ fromReceived: from, toReceived: to, by: scene.server.town.people.worker },
      },
    ]);
    expect(await events(id)).toEqual(['contact.recorded', 'contact.arrivalCorrected']);
  });

  it('tells the queue at once what has come too late, and takes back what was told too early', async () => {
    const id = await scene.recorded(reported());
    // From 28 December the seventh weekday was 8 January, over New Year's Day and Epiphany.
    await correct(id, '2026-12-28T09:00:00+02:00');
    expect((await clocks(id))['R3-START']).toMatchObject({ dueDay: '2027-01-08', told: 'breached' });
    expect((await events(id)).filter((type) => type.startsWith('contact.clock_'))).toEqual([
      'contact.clock_due_soon',
      'contact.clock_due_today',
      'contact.clock_breached',
    ]);
    await correct(id, '2027-01-07T09:00:00+02:00');
    expect((await clocks(id))['R3-START']).toMatchObject({ dueDay: '2027-01-18', told: null });
  });

  it('is done by anyone of the queue, also of one that a colleague has taken and judged', async () => {
    const { contactId } = await scene.triaged(reported());
    expect(await correct(contactId, FRIDAY)).toMatchObject({ __typename: 'ContactChanged' });
    expect((await clocks(contactId))['R0-URGENT']).toMatchObject({
      isOpen: false,
      startedAt: new Date(FRIDAY),
      changes: expect.arrayContaining(['met', 'start_corrected']),
    });
    const opened = await scene.move('neighbour', 'openAssessment', {
      ...{ contactId, version: 4, workspaceId: scene.server.town.workspaceA },
      ...{ serviceFunction: 'child_welfare', topic: 'Ilmoitus', birthDate: null },
    });
    const { rows } = await scene.owner.query(
      `SELECT a.pending_since AS pending, (SELECT min(e.at) FROM start_event e WHERE e.case_id = a.case_id) AS event
       FROM assessment a WHERE a.case_id = $1`,
      [opened['caseId']],
    );
    expect(rows).toEqual([{ pending: new Date(FRIDAY), event: new Date(FRIDAY) }]);
  });

  it('drops a clock that no law asked for then, and takes it up again when the law did after all', async () => {
    const id = await scene.recorded({ isDisabledPerson: true, receivedAt: SAID });
    // The rule of disabled persons is of 1 January 2025 (675/2023).
    await correct(id, '2024-12-31T09:00:00+02:00');
    expect((await clocks(id))['R1-VAMMAIS']).toMatchObject({ isDropped: true, dueDay: null, isOpen: false });
    await correct(id, '2025-01-02T09:00:00+02:00');
    expect((await clocks(id))['R1-VAMMAIS']).toMatchObject({
      ...{ isDropped: false, dueDay: '2025-01-14', isOpen: true, told: 'breached' },
      changes: expect.arrayContaining(['start_corrected', 'not_applicable', 'breached']),
    });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['of a time to come', { receivedAt: '2027-01-11T11:00:00+02:00' }, 'BAD_INPUT input.receivedAt'],
    ['before 1900', { receivedAt: '1899-12-31T12:00:00Z' }, 'BAD_INPUT input.receivedAt'],
    ['of the time that stands', { receivedAt: SAID }, 'BAD_INPUT input.receivedAt'],
    ['of no time', { receivedAt: '2027-02-30T10:00:00Z' }, 'BAD_INPUT input.receivedAt'],
    ['without a reason', { reason: '  ' }, 'BAD_INPUT input.reason'],
    ['of one that has changed meanwhile', { version: 9 }, 'StaleVersion'],
  ])('is refused %s, and nothing is half-saved', async (_what, patch, refusal) => {
    const contactId = await scene.recorded(reported());
    const input = { contactId, version: 1, receivedAt: FRIDAY, reason: REASON, ...patch };
    expect(await scene.refusal('worker', 'correctContactArrival', input)).toBe(refusal);
    expect((await clocks(contactId))['R3-START']).toMatchObject({ startedAt: new Date(SAID) });
    expect(await events(contactId)).toEqual(['contact.recorded']);
  });

  it('is refused of a time after it was written down, and of one that was dealt with, which keeps its own', async () => {
    const { contactId, version } = await scene.triaged(reported());
    scene.server.clock.advance({ seconds: 60 });
    const late = new Date(scene.server.clock.now().getTime() - 30_000).toISOString();
    expect(await correct(contactId, late)).toMatchObject({
      __typename: 'ArrivalAfterRecorded',
      section: '703/2023 22 §',
    });
    await scene.move('neighbour', 'moveContact', { contactId, version, move: 'guide', note: 'Ohjattu.' });
    expect(await correct(contactId, FRIDAY)).toEqual({
      ...{ __typename: 'ContactMoveNotAllowed', status: 'guided', allowed: [] },
    });
  });

  it('is its queue’s alone: not another’s, nor those it is offered to, who hear of it', async () => {
    const contactId = await scene.recorded(reported());
    const input = { contactId, version: 1, receivedAt: FRIDAY, reason: REASON };
    for (const who of ['stranger', 'counsellor', 'lead', 'nurse'] as const) {
      expect(await scene.refusal(who, 'correctContactArrival', input)).toBe('NOT_FOUND');
    }
    const { unitB } = scene.server.town;
    const { version } = (await scene.move('neighbour', 'takeContact', { contactId, version: 1 }))[
      'contact'
    ] as SeenContact;
    const offer = { contactId, version, toUnitId: unitB, toEmergencyDuty: false, doneSoFar: 'Soitettu.' };
    await scene.move('neighbour', 'offerHandover', offer);
    const isCorrectable = async (who: 'worker' | 'stranger') => {
      const { data } = await scene.people[who].ask<{ contact: Result }>(
        'query ($id: ID!) { contact(id: $id) { isArrivalCorrectable } }',
        { id: contactId },
      );
      return data?.contact['isArrivalCorrectable'];
    };
    expect([await isCorrectable('worker'), await isCorrectable('stranger')]).toEqual([true, false]);
    expect(await scene.refusal('stranger', 'correctContactArrival', { ...input, version: version + 1 })).toBe(
      'NOT_FOUND',
    );
    await correct(contactId, FRIDAY);
    const { rows } = await scene.owner.query<{ stream: string }>(
      `SELECT stream FROM domain_event WHERE ref_id = $1 AND type = 'contact.arrivalCorrected' ORDER BY stream`,
      [contactId],
    );
    const { unitA } = scene.server.town;
    expect(rows.map(({ stream }) => stream)).toEqual([`intake:${unitA}`, `intake:${unitB}`].toSorted());
  });
});
