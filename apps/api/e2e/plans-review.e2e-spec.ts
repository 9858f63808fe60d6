import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { turnClocks } from '@rinnalla/api-clocks';
import { Pool } from 'pg';
import type { Prepared } from './plan-mutations.js';
import type { PlansDesk } from './plans-desk.js';
import { ofChildWelfare, openSigning, sign, wholePlan } from './plans-signing-scene.js';

const CLOCK = 'id ruleId kind startEvent dueOn state metAt version section';

interface SeenClock {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

describe('the yearly review of a child-welfare plan (LSL 30 §)', () => {
  let desk: PlansDesk;
  let jobs: Pool;
  let plan: Prepared;
  beforeAll(async () => {
    desk = await openSigning();
    jobs = new Pool({ connectionString: desk.server.database.jobsUrl });
    plan = await wholePlan(desk, ofChildWelfare);
  });
  afterAll(async () => {
    await jobs.end();
    await desk.close();
  });

  const passTo = async (at: string) => {
    desk.moveClockTo(at);
    await turnClocks(
      {
        query: async <Row>(sql: string, params: readonly unknown[]) =>
          (await jobs.query(sql, [...params])).rows as Row[],
      },
      desk.server.clock.now(),
    );
  };
  const clocksOf = async ({ caseId } = plan): Promise<readonly SeenClock[]> => {
    const { data } = await (
      await desk.as('worker')
    ).ask<{ case: { clocks: SeenClock[] } }>(`query ($id: ID!) { case(id: $id) { clocks { ${CLOCK} } } }`, {
      id: caseId,
    });
    return data?.case.clocks ?? [];
  };
  const changes = () =>
    desk
      .sql<{ change: string }>(
        `SELECT h.change FROM clock_change h JOIN clock k ON k.id = h.clock_id WHERE k.case_id = $1 ORDER BY k.started_at, h.at`,
        [plan.caseId],
      )
      .then((rows) => rows.map(({ change }) => change));

  it('is not counted while the plan is a draft, nor of a plan that is not of child welfare', async () => {
    expect(await clocksOf()).toEqual([]);
    const adult = await wholePlan(desk);
    expect((await sign(desk, adult)).__typename).toBe('PlanSigned');
    expect(await clocksOf(adult)).toEqual([]);
    expect(await desk.sql(`SELECT kind, detail FROM start_event WHERE case_id = $1`, [adult.caseId])).toEqual(
      [{ kind: 'plan_signed', detail: { plan: 'other' } }],
    );
  });

  it('falls due twelve months from the signature, and counts from it', async () => {
    const signed = await sign(desk, plan);
    expect(await clocksOf()).toMatchObject([
      {
        ruleId: 'R7-LSPLAN',
        kind: 'plan_reviewed',
        startEvent: 'plan_signed',
        dueOn: '2032-06-17',
        state: 'running',
        section: '417/2007 30 §',
      },
    ]);
    const [{ event_id: eventId } = { event_id: '' }] = await desk.sql<{ event_id: string }>(
      'SELECT event_id FROM clock WHERE case_id = $1',
      [plan.caseId],
    );
    expect(eventId).toBe((signed['signing'] as { id: string }).id);
  });

  it('cannot be moved to another day: it is when it was signed', async () => {
    const [clock] = await clocksOf();
    const result = await (
      await desk.as('worker')
    ).change(
      'correctClockStart',
      'CorrectClockStartInput',
      { id: clock?.id, version: clock?.version, startedOn: '2031-06-01', reason: 'Väärä päivä kirjattu' },
      '... on StartKeptElsewhere { keptBy }',
    );
    expect(result).toEqual({ __typename: 'StartKeptElsewhere', keptBy: 'signed_plan' });
  });

  it('is due soon two weeks before, on the board, My day and the page of deadlines too; then breached', async () => {
    await passTo('2032-06-02T12:00:00+03:00');
    expect((await clocksOf())[0]?.state).toBe('running');
    await passTo('2032-06-03T12:00:00+03:00');
    const seen = await (
      await desk.as('worker')
    ).ask<{
      case: { clocks: SeenClock[] };
      board: { rows: { id: string; nextClock: unknown }[] };
    }>(
      `query ($caseId: ID!, $unitId: ID!, $workspaceId: ID!) { case(id: $caseId) { clocks { ${CLOCK} } }
         deadlines(unitId: $unitId) { rows { ruleId state dueOn } } openNotices { kind clock { ruleId } }
         board(workspaceId: $workspaceId) { rows { id nextClock { kind state dueOn } } } }`,
      { caseId: plan.caseId, unitId: desk.town.unitA, workspaceId: desk.town.workspaceA },
    );
    const due = { ruleId: 'R7-LSPLAN', state: 'due_soon', dueOn: '2032-06-17' };
    expect(seen.data).toMatchObject({
      case: { clocks: [due] },
      deadlines: { rows: [due] },
      openNotices: [{ kind: 'clock_due_soon', clock: { ruleId: 'R7-LSPLAN' } }],
    });
    expect(seen.data?.board.rows.find(({ id }) => id === plan.caseId)?.nextClock).toEqual({
      ...{ kind: 'plan_reviewed', state: 'due_soon', dueOn: '2032-06-17' },
    });
    await passTo('2032-06-18T08:00:00+03:00');
    expect((await clocksOf())[0]?.state).toBe('breached');
    expect(await changes()).toEqual(['started', 'due_soon', 'due_today', 'breached']);
  });

  it('is met late by the next signing, from which the next one runs', async () => {
    desk.moveClockTo('2032-06-21T10:00:00+03:00');
    expect((await sign(desk, plan, { agreedOn: '2032-06-21' })).__typename).toBe('PlanSigned');
    expect(await clocksOf()).toMatchObject([
      { state: 'running', dueOn: '2033-06-21', metAt: null },
      { state: 'met_late', dueOn: '2032-06-17', metAt: '2032-06-21T07:00:00.000Z' },
    ]);
    expect(await changes()).toEqual(['started', 'due_soon', 'due_today', 'breached', 'met_late', 'started']);
  });

  it('is met in time by a review before the day', async () => {
    desk.moveClockTo('2033-02-01T10:00:00+02:00');
    expect((await sign(desk, plan, { agreedOn: '2033-01-31' })).__typename).toBe('PlanSigned');
    expect((await clocksOf()).map(({ state }) => state).sort()).toEqual(['met', 'met_late', 'running']);
  });

  it('never stands in the way of the end of the client relationship, and ends with it', async () => {
    await desk.sql(`UPDATE responsibility SET status = 'done' WHERE case_id = $1`, [plan.caseId]);
    const worker = await desk.as('worker');
    await worker.change(
      'proposeEnding',
      'ProposeEndingInput',
      { caseId: plan.caseId, reason: 'need_met', closingRecord: 'Tavoitteet saavutettiin, perhe pärjää.' },
      '',
    );
    const { data } = await worker.ask<{ case: { ending: { id: string; version: number; checks: unknown } } }>(
      'query ($id: ID!) { case(id: $id) { ending { id version checks { kind } } } }',
      { id: plan.caseId },
    );
    expect(data?.case.ending.checks).toEqual([]);
    const { id, version } = data?.case.ending ?? {};
    const ended = await worker.change('endCase', 'EndingInHandInput', { id, version }, '');
    expect(ended).toMatchObject({ __typename: 'CaseEnded' });
    expect(
      await desk.sql(
        `SELECT not_applicable_at IS NOT NULL AS dropped FROM clock WHERE case_id = $1 AND met_at IS NULL`,
        [plan.caseId],
      ),
    ).toEqual([{ dropped: true }]);
  });
});
