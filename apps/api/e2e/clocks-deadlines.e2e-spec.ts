import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TownPerson } from '../src/testing/build-town.js';
import { countedStatements } from '../src/testing/counted-statements.js';
import {
  buildClocks,
  CLOCK,
  type ClocksScene,
  decisionPending,
  pending,
  type SeenClock,
} from './clocks-scene.js';

const NOW = '2026-11-24T10:00:00+02:00';

interface Page {
  readonly isCountsOnly: boolean;
  readonly rows: readonly SeenClock[];
  readonly next: string | null;
  readonly counts: readonly { readonly state: string; readonly basis: string; readonly count: number }[];
}

const PAGE = `query ($unitId: ID!, $first: Int, $after: String, $filter: DeadlineFilter) {
  deadlines(unitId: $unitId, first: $first, after: $after, filter: $filter) {
    isCountsOnly next rows { ${CLOCK} answeredBy { id unit { id } } } counts { state basis count isMore } } }`;

describe('a unit’s deadlines', () => {
  let scene: ClocksScene;
  const ids: Record<string, string> = {};
  const page = async (who: TownPerson, asked: Record<string, unknown> = {}): Promise<Page | string> => {
    const answer = await scene.people[who].ask<{ deadlines: Page }>(PAGE, {
      unitId: scene.server.town.unitA,
      ...asked,
    });
    return answer.data?.deadlines ?? String(answer.errors[0]?.extensions['code']);
  };
  const rows = async (who: TownPerson, asked: Record<string, unknown> = {}) => {
    const seen = await page(who, asked);
    if (typeof seen === 'string') throw new Error(seen);
    return seen.rows.map(({ ruleId, state, dueOn }) => `${String(ruleId)} ${state} ${String(dueOn)}`);
  };

  beforeAll(async () => {
    scene = await buildClocks(NOW);
    const { town } = scene.server;
    ids['late'] = await scene.add({ ruleId: 'R5-EXEC', event: decisionPending('2026-07-01T09:00:00+03:00') });
    ids['today'] = await scene.add({
      ruleId: 'R5-EXEC',
      event: decisionPending('2026-08-24T09:00:00+03:00'),
    });
    ids['soon'] = await scene.add({ ruleId: 'R5-EXEC', event: decisionPending('2026-09-01T09:00:00+03:00') });
    ids['running'] = await scene.add({
      ruleId: 'R2-DONE',
      event: pending('2026-10-01T09:00:00+03:00'),
      specialSupport: true,
      birthDate: '2015-02-02',
    });
    ids['target'] = await scene.add({
      ruleId: 'R4-TARGET-DONE',
      event: pending('2026-10-01T09:00:00+03:00'),
    });
    ids['undated'] = await scene.add({
      ruleId: 'R0-URGENT',
      event: { kind: 'learned', id: randomUUID(), at: new Date('2026-11-20T09:00:00+02:00') },
    });
    ids['appeal'] = await scene.add({
      ruleId: 'R9-APPEAL',
      event: { kind: 'decision_notified', id: randomUUID(), at: new Date('2026-10-01T09:00:00+03:00') },
    });
    ids['elsewhere'] = await scene.add({
      ruleId: 'R5-EXEC',
      event: decisionPending('2026-09-01T09:00:00+03:00'),
      caseId: town.caseB,
      clientId: town.clientB,
      workspaceId: town.workspaceB,
      unitId: town.unitB,
    });
  });
  afterAll(() => scene.leave());

  it('stand the earliest due first, those without a day last, each in its state', async () => {
    const all = [
      'R5-EXEC breached 2026-10-01',
      'R5-EXEC due_today 2026-11-24',
      'R5-EXEC due_soon 2026-12-01',
      'R4-TARGET-DONE running 2026-12-30',
      'R2-DONE running 2027-01-04',
      'R0-URGENT running null',
    ];
    expect(await rows('lead')).toEqual(all);
    // The named worker's and the team member's own case.
    expect(await rows('worker')).toEqual(all);
    expect(await rows('counsellor')).toEqual(all);
  });

  it('stand without the client’s own time that is over, on which nobody here can act; it comes by its name', async () => {
    const states = (await page('lead')) as Page;
    expect(states.rows.map(({ state }) => state)).not.toContain('passed');
    expect(await rows('lead', { filter: { states: ['passed'] } })).toEqual(['R9-APPEAL passed 2026-11-02']);
    expect(await rows('lead', { filter: { states: ['breached', 'passed'] } })).toEqual([
      'R5-EXEC breached 2026-10-01',
      'R9-APPEAL passed 2026-11-02',
    ]);
  });

  it('name who answers for each: the case’s named worker, and nobody here for the client’s own time', async () => {
    const { people, unitA } = scene.server.town;
    const whole = (await page('counsellor')) as Page;
    expect(new Set(whole.rows.map(({ answeredBy }) => JSON.stringify(answeredBy)))).toEqual(
      new Set([JSON.stringify({ id: people.worker, unit: { id: unitA } })]),
    );
    const own = (await page('lead', { filter: { states: ['passed'] } })) as Page;
    expect(own.rows.map(({ binds, answeredBy }) => [binds, answeredBy])).toEqual([['client', null]]);
  });

  it('put the one that presses most on the board, law before target', async () => {
    const answer = await scene.people.lead.ask<{ board: { rows: unknown[] } }>(
      'query ($id: ID!) { board(workspaceId: $id) { rows { nextClock { kind basis dueOn state } } } }',
      { id: scene.server.town.workspaceA },
    );
    expect(answer.data?.board.rows).toEqual([
      {
        nextClock: {
          kind: 'decision_executed',
          basis: 'statutory',
          dueOn: '2026-10-01',
          state: 'breached',
        },
      },
    ]);
  });

  it('come page by page, none twice and none left out', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const one = (await page('lead', { first: 2, after })) as Page;
      seen.push(...one.rows.map(({ id }) => id));
      after = one.next;
      if (after === null) break;
    }
    const whole = (await page('lead')) as Page;
    expect(seen).toEqual(whole.rows.map(({ id }) => id));
    expect(await page('lead', { after: 'x' })).toBe('BAD_INPUT');
  });

  it('are filtered by state, basis and act', async () => {
    expect(await rows('lead', { filter: { states: ['breached', 'due_today'] } })).toEqual([
      'R5-EXEC breached 2026-10-01',
      'R5-EXEC due_today 2026-11-24',
    ]);
    expect(await rows('lead', { filter: { basis: 'county_target' } })).toEqual([
      'R4-TARGET-DONE running 2026-12-30',
    ]);
    expect(await rows('lead', { filter: { kind: 'urgency_assessed' } })).toEqual(['R0-URGENT running null']);
  });

  it('are counted by state, law and target apart; the unit’s manager gets the numbers and never a row', async () => {
    const counts = [
      { state: 'breached', basis: 'statutory', count: 1 },
      { state: 'due_soon', basis: 'statutory', count: 1 },
      { state: 'due_today', basis: 'statutory', count: 1 },
      { state: 'passed', basis: 'statutory', count: 1 },
      { state: 'running', basis: 'statutory', count: 2 },
      { state: 'running', basis: 'county_target', count: 1 },
    ].map((one) => ({ ...one, isMore: false }));
    expect(((await page('lead')) as Page).counts).toEqual(counts);
    expect(await page('manager')).toEqual({ isCountsOnly: true, rows: [], next: null, counts });
    expect(await page('manager', { unitId: scene.server.town.unitB })).toBe('NOT_FOUND');
  });

  it('are of the cases one may see: nothing of another unit, of a colleague’s case, or of one that is masked', async () => {
    expect(await page('stranger')).toBe('NOT_FOUND');
    expect(await page('nurse')).toBe('NOT_FOUND');
    expect(await page('neighbour')).toMatchObject({ rows: [], counts: [] });
    expect(await scene.see('stranger', ids['late'] ?? '')).toBe('NOT_FOUND');
    expect(await rows('stranger', { unitId: scene.server.town.unitB })).toEqual([
      'R5-EXEC due_soon 2026-12-01',
    ]);
    // A nurse of the unit, let into the team: the client denies it, and the clocks are gone with the case.
    const { server, owner } = scene;
    const { town } = server;
    await owner.query(
      `INSERT INTO work_task (id, professional_id, workspace_id, task, valid_from) VALUES ($1, $2, $3, 'care_wide', $4)`,
      [randomUUID(), town.people.colleagueNurse, town.workspaceA, server.clock.now()],
    );
    await scene.letIn('colleagueNurse');
    expect(await rows('colleagueNurse')).toHaveLength(6);
    await owner.query(
      `INSERT INTO denial (id, client_id, register, target, giver, giver_name, means, given_on, created_at, created_by)
       VALUES ($1, $2, 'social', 'controller', 'client', 'Testi', 'paper', '2026-11-01', $3, $4)`,
      [randomUUID(), town.clientA, server.clock.now(), town.people.worker],
    );
    expect(await page('colleagueNurse')).toMatchObject({ rows: [], counts: [] });
    expect(await scene.see('colleagueNurse', ids['late'] ?? '')).toBe('NOT_FOUND');
  });

  it('take as many statements for three clocks as for forty', async () => {
    const { count: before } = await countedStatements(() => page('lead'));
    for (let more = 0; more < 34; more += 1) {
      await scene.add({ ruleId: 'R5-EXEC', event: decisionPending('2026-10-05T09:00:00+03:00') });
    }
    expect((await rows('lead')).length).toBe(40);
    expect((await countedStatements(() => page('lead'))).count).toBe(before);
    expect(before).toBeLessThanOrEqual(4);
  });

  it('list what was done of late, the latest first', async () => {
    await scene.change('worker', 'markClockNotApplicable', {
      id: ids['target'],
      version: 1,
      reason: 'Tavoite ei koske tätä asiaa.',
    });
    await scene.change('lead', 'markClockNotApplicable', {
      id: ids['soon'],
      version: 1,
      reason: 'Asiakas perui hakemuksensa.',
    });
    const filter = { isClosed: true };
    expect(await rows('lead', { filter })).toEqual([
      'R5-EXEC not_applicable 2026-12-01',
      'R4-TARGET-DONE not_applicable 2026-12-30',
    ]);
    const first = (await page('lead', { filter, first: 1 })) as Page;
    expect(await rows('lead', { filter, first: 1, after: first.next })).toEqual([
      'R4-TARGET-DONE not_applicable 2026-12-30',
    ]);
  });
});
