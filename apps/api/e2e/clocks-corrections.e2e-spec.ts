import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TownPerson } from '../src/testing/build-town.js';
import { CLOCK, HISTORY, type SeenClock } from './clocks-scene.js';
import { buildIntake, type IntakeScene, type Result } from './intake-scene.js';

/** Monday of an ordinary week. */
const MONDAY = '2027-01-11T10:00:00+02:00';
const REASON = 'Ilmoitus oli saapunut postissa aiemmin.';
const FIELDS = `... on ClockChanged { clock { ${CLOCK} startedAt ${HISTORY} } } ... on StaleVersion { currentVersion }
  ... on StartKeptElsewhere { keptBy } ... on StartAfterMet { metOn }`;

interface Notice {
  readonly recipient: string;
  readonly kind: string;
  readonly over: boolean;
}

describe('correcting the day that clocks count from', () => {
  let scene: IntakeScene;
  let caseId: string;
  beforeAll(async () => {
    scene = await buildIntake(MONDAY);
  });
  beforeEach(async () => {
    await scene.comeIn(MONDAY, 'worker', 'neighbour', 'lead', 'counsellor');
    caseId = await opened();
  });
  afterAll(() => scene.leave());

  /** The case of a child, of a report that is said to have come this morning. */
  async function opened(patch: Record<string, unknown> = {}): Promise<string> {
    const { contactId, version } = await scene.triaged({
      channel: 'child_protection_report',
      purpose: 'child_protection_report',
      madeBy: 'other_person',
      birthDate: '2019-05-05',
      receivedAt: '2027-01-11T08:00:00+02:00',
      ...patch,
    });
    const answer = await scene.move('neighbour', 'openAssessment', {
      contactId,
      version,
      workspaceId: scene.server.town.workspaceA,
      serviceFunction: patch['purpose'] ? 'families_with_children' : 'child_welfare',
      topic: 'Ilmoitus',
      birthDate: null,
      isSamePerson: false,
    });
    return answer['caseId'] as string;
  }
  const clocks = async (): Promise<Record<string, SeenClock>> => {
    const { data } = await scene.people.neighbour.ask<{ case: { clocks: SeenClock[] } }>(
      `query ($id: ID!) { case(id: $id) { clocks { ${CLOCK} startedAt isStartCorrectable ${HISTORY} } } }`,
      { id: caseId },
    );
    return Object.fromEntries((data?.case.clocks ?? []).map((clock) => [String(clock['ruleId']), clock]));
  };
  const clock = async (ruleId: string): Promise<SeenClock> => {
    const found = (await clocks())[ruleId];
    if (!found) throw new Error(`No ${ruleId}`);
    return found;
  };
  const correct = async (startedOn: string, ruleId = 'R3-START', patch: Record<string, unknown> = {}) => {
    scene.server.clock.advance({ seconds: 1 });
    const { id, version } = await clock(ruleId);
    return scene.people.neighbour.change<Result>(
      'correctClockStart',
      'CorrectClockStartInput',
      { id, version, startedOn, reason: REASON, ...patch },
      FIELDS,
    );
  };
  const refusal = async (patch: Record<string, unknown>, who: TownPerson = 'neighbour') => {
    const { id, version } = await clock('R3-START');
    const answer = await scene.people[who].ask<Record<string, Result>>(
      'mutation ($input: CorrectClockStartInput!) { correctClockStart(input: $input) { __typename } }',
      {
        input: { mutationId: randomUUID(), id, version, startedOn: '2027-01-08', reason: REASON, ...patch },
      },
    );
    const { code, field } = answer.errors[0]?.extensions ?? {};
    return [code ?? answer.data?.['correctClockStart']?.__typename, field].filter(Boolean).join(' ');
  };
  const notices = async (): Promise<Notice[]> => {
    const { rows } = await scene.owner.query<Notice>(
      `SELECT n.recipient_id AS recipient, n.kind, n.over_at IS NOT NULL AS over FROM notice n JOIN clock k ON k.id = n.clock_id
       WHERE k.case_id = $1 AND k.rule_id = 'R3-START' ORDER BY n.at, n.recipient_id`,
      [caseId],
    );
    return rows;
  };
  const startAssessment = async (startedOn: string) => {
    const { rows } = await scene.owner.query<{ id: string; version: number }>(
      'SELECT id, version FROM assessment WHERE case_id = $1',
      [caseId],
    );
    const [{ id: assessmentId, version } = { id: '', version: 0 }] = rows;
    const answer = await scene.people.lead.change<Result>(
      'startAssessment',
      'StartAssessmentInput',
      { assessmentId, version, startedOn },
      '',
    );
    expect(answer.__typename).toBe('AssessmentChanged');
  };

  it('reckons every clock of the event anew by its own rule, with the open assessment, and keeps what was told', async () => {
    const before = await clocks();
    expect(before['R3-START']).toMatchObject({ dueOn: '2027-01-20', isStartCorrectable: true });
    const answer = await correct('2027-01-08');
    // From Friday the 8th: the seventh weekday is Tuesday the 19th, and three months end on 8 April.
    expect(answer).toMatchObject({
      __typename: 'ClockChanged',
      clock: {
        startedAt: '2027-01-08T06:00:00.000Z',
        firstDueOn: '2027-01-19',
        dueOn: '2027-01-19',
        dueAt: '2027-01-19T14:15:00.000Z',
        state: 'running',
      },
    });
    const after = await clocks();
    expect(after['R3-DONE']).toMatchObject({ dueOn: '2027-04-08', ruleId: 'R3-DONE' });
    expect(after['R0-URGENT']).toMatchObject({ dueOn: null, startedAt: '2027-01-08T06:00:00.000Z' });
    const { rows } = await scene.owner.query(
      `SELECT h.from_day::text AS "fromDay", h.to_day::text AS "toDay", h.from_start AS "fromStart", h.to_start AS "toStart", h.reason,
         h."by" FROM clock_change h JOIN clock k ON k.id = h.clock_id
       WHERE k.case_id = $1 AND k.rule_id = 'R3-START' AND h.change = 'start_corrected'`,
      [caseId],
    );
    expect(rows).toEqual([
      {
        fromDay: '2027-01-20',
        toDay: '2027-01-19',
        fromStart: new Date('2027-01-11T06:00:00.000Z'),
        toStart: new Date('2027-01-08T06:00:00.000Z'),
        reason: REASON,
        by: scene.server.town.people.neighbour,
      },
    ]);
    const assessments = await scene.owner.query<{ at: Date }>(
      'SELECT pending_since AS at FROM assessment WHERE case_id = $1',
      [caseId],
    );
    expect(assessments.rows).toEqual([{ at: new Date('2027-01-08T06:00:00.000Z') }]);
    const versions = await scene.owner.query<{ same: boolean }>(
      `SELECT bool_and(rule_version = 1) AS same FROM clock WHERE case_id = $1`,
      [caseId],
    );
    expect(versions.rows).toEqual([{ same: true }]);
  });

  it('tells at once what it has become too late, and takes back what was told too early', async () => {
    const { neighbour, lead } = scene.server.town.people;
    // From 28 December the seventh weekday was 8 January, over New Year's Day and Epiphany.
    expect(await correct('2026-12-28')).toMatchObject({ clock: { dueOn: '2027-01-08', state: 'breached' } });
    expect((await notices()).filter(({ over }) => !over)).toEqual(
      expect.arrayContaining([
        { recipient: neighbour, kind: 'clock_breached', over: false },
        { recipient: lead, kind: 'clock_breached', over: false },
      ]),
    );
    expect(await correct('2027-01-07')).toMatchObject({ clock: { dueOn: '2027-01-18', state: 'running' } });
    expect((await notices()).every(({ over }) => over)).toBe(true);
    const { rows } = await scene.owner.query<{ type: string }>(
      `SELECT type FROM domain_event e JOIN clock k ON k.id = e.ref_id WHERE e.stream = 'case:' || k.case_id AND k.case_id = $1
         AND k.rule_id = 'R3-START' AND type <> 'clock.adopted' ORDER BY seq`,
      [caseId],
    );
    expect(rows.map(({ type }) => type)).toEqual([
      'clock.startCorrected',
      'clock.due_soon',
      'clock.due_today',
      'clock.breached',
      'clock.startCorrected',
    ]);
    const next = await scene.owner.query<{ told: string | null; at: Date }>(
      `SELECT told, next_turn_at AS at FROM clock WHERE case_id = $1 AND rule_id = 'R3-START'`,
      [caseId],
    );
    // Two weekdays before Monday the 18th it turns again.
    expect(next.rows).toEqual([{ told: null, at: new Date('2027-01-13T22:00:00.000Z') }]);
  });

  it('leaves what was met met, in time or late as the right day says', async () => {
    await startAssessment('2027-01-11');
    expect(await clock('R3-START')).toMatchObject({ state: 'met' });
    // Christmas Eve is counted, the holy days are not (150/1930 5 §).
    const late = await correct('2026-12-21');
    expect(late).toMatchObject({ clock: { state: 'met_late', dueOn: '2026-12-31' } });
    const history = (late['clock'] as { history: { change: string }[] }).history;
    expect(history.map(({ change }) => change)).toEqual(
      expect.arrayContaining(['met', 'start_corrected', 'met_late']),
    );
    expect(await correct('2027-01-07')).toMatchObject({ clock: { state: 'met', dueOn: '2027-01-18' } });
    const open = await scene.owner.query<{ open: boolean }>(
      `SELECT closed_at IS NULL OR next_turn_at IS NOT NULL AS open FROM clock WHERE case_id = $1 AND rule_id = 'R3-START'`,
      [caseId],
    );
    expect(open.rows).toEqual([{ open: false }]);
  });

  it('starts what the facts call for from the right day: a child of that day has a number (SHL 36 § 3 mom.)', async () => {
    caseId = await opened({
      channel: 'phone',
      purpose: 'report_of_need',
      birthDate: '2009-01-09',
    });
    const { rows } = await scene.owner.query<{ id: string }>(
      'SELECT client_id AS id FROM case_client WHERE case_id = $1',
      [caseId],
    );
    await scene.owner.query(
      `INSERT INTO special_support (id, client_id, valid_from, deciding_document, created_at, created_by)
       VALUES ($1, $2, '2026-01-01', 'Palvelutarpeen arviointi', now(), $3)`,
      [randomUUID(), rows[0]?.id, scene.server.town.people.neighbour],
    );
    expect(Object.keys(await clocks())).not.toContain('R2-START');
    await startAssessment('2027-01-11');
    await correct('2027-01-08', 'R4-START');
    expect(await clocks()).toMatchObject({
      'R2-START': { dueOn: '2027-01-19', startedAt: '2027-01-08T06:00:00.000Z', state: 'met' },
      'R2-DONE': { dueOn: '2027-04-08' },
    });
  });

  it('is refused of a day to come, before 1900, without a reason, the day that stands, or after the act was done', async () => {
    expect(await refusal({ startedOn: '2027-01-12' })).toBe('BAD_INPUT input.startedOn');
    expect(await refusal({ startedOn: '1899-12-31' })).toBe('BAD_INPUT input.startedOn');
    expect(await refusal({ startedOn: '2027-02-30' })).toBe('BAD_INPUT input.startedOn');
    expect(await refusal({ startedOn: '2027-01-11' })).toBe('BAD_INPUT input.startedOn');
    expect(await refusal({ reason: '  ' })).toBe('BAD_INPUT input.reason');
    expect(await refusal({ version: 9 })).toBe('StaleVersion');
    await correct('2026-12-28');
    await startAssessment('2027-01-04');
    expect(await correct('2027-01-05')).toEqual({ __typename: 'StartAfterMet', metOn: '2027-01-04' });
    expect(await clock('R3-DONE')).toMatchObject({ startedAt: '2026-12-28T06:00:00.000Z' });
  });

  it('is for those who answer for the client, and a decision’s day is corrected on the decision', async () => {
    expect(await refusal({}, 'counsellor')).toBe('NOT_FOUND');
    expect(await refusal({}, 'stranger')).toBe('NOT_FOUND');
    expect(await refusal({}, 'nurse')).toBe('NOT_FOUND');
    await scene.people.neighbour.change(
      'addTeamMember',
      'TeamInput',
      { caseId, professionalId: scene.server.town.people.counsellor },
      '',
    );
    expect(await refusal({}, 'counsellor')).toBe('NOT_ALLOWED');
    const { rows } = await scene.owner.query<{ id: string }>(
      'SELECT client_id AS id FROM case_client WHERE case_id = $1',
      [caseId],
    );
    await scene.people.lead.change(
      'prepareDecision',
      'PrepareDecisionInput',
      { caseId, clientId: rows[0]?.id, service: 'family_work', topic: 'Perhetyö', isUrgent: false },
      '',
    );
    expect(await clock('R5-EXEC')).toMatchObject({ isStartCorrectable: false });
    expect(await correct('2027-01-08', 'R5-EXEC')).toEqual({
      __typename: 'StartKeptElsewhere',
      keptBy: 'decision',
    });
  });
});
