import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CLOCK_RULES, clockState, DEFAULT_COUNTY_PARAMETERS } from '@rinnalla/domain';
import type { TownPerson } from '../src/testing/build-town.js';
import { buildClocks, type ClocksScene, decisionPending, pending, type SeenClock } from './clocks-scene.js';

interface SeenNotice {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
}

describe('what people are told of clocks', () => {
  let scene: ClocksScene;
  let clockId: string;
  const notices = async (who: TownPerson) => {
    const answer = await scene.people[who].ask<{ openNotices: SeenNotice[] }>(
      `{ openNotices { id kind seenAt overAt caseId caseNumber clientNames version clock { id state dueOn basis } } }`,
    );
    return answer.data?.openNotices ?? [];
  };
  const seen = async (who: TownPerson) => (await notices(who)).map(({ kind }) => kind);

  beforeAll(async () => {
    scene = await buildClocks('2026-11-23T10:00:00+02:00');
    clockId = await scene.add({ ruleId: 'R5-EXEC', event: decisionPending('2026-08-24T09:00:00+03:00') });
    await scene.turn();
  });
  afterAll(() => scene.leave());

  it('names the case, the client and the clock, and goes up the ladder as the date comes and passes', async () => {
    expect(await notices('worker')).toEqual([
      {
        id: expect.any(String),
        kind: 'clock_due_soon',
        seenAt: null,
        overAt: null,
        caseId: scene.server.town.caseA,
        caseNumber: expect.any(String),
        clientNames: [expect.any(String)],
        version: 1,
        clock: { id: clockId, state: 'due_soon', dueOn: '2026-11-24', basis: 'statutory' },
      },
    ]);
    expect(await seen('lead')).toEqual([]);
    const counted = await scene.people.worker.ask('{ openNoticeCount }');
    expect(counted.data).toEqual({ openNoticeCount: 1 });
    await scene.passTo('2026-11-25T08:00:00+02:00');
    await scene.turn();
    await scene.turn();
    for (const who of ['worker', 'lead'] as const) expect(await seen(who)).toEqual(['clock_breached']);
    // Who answers for nothing is told nothing; nor is whoever is told numbers only.
    for (const who of ['counsellor', 'neighbour', 'manager', 'stranger', 'nurse'] as const) {
      expect([who, await seen(who)]).toEqual([who, []]);
    }
  });

  it('is seen by its own reader alone, and stays with the others', async () => {
    const [mine] = await notices('worker');
    const input = { ids: [mine?.id ?? ''] };
    expect(await scene.refusal('lead', 'seeNotices', input)).toBe('NOT_FOUND');
    expect(await scene.refusal('stranger', 'seeNotices', input)).toBe('NOT_FOUND');
    expect(await scene.refusal('worker', 'seeNotices', { ids: [] })).toBe('BAD_INPUT input.ids');
    expect(await scene.change('worker', 'seeNotices', input)).toEqual({
      __typename: 'NoticesSeen',
      ...input,
    });
    expect(await seen('worker')).toEqual([]);
    expect(await seen('lead')).toEqual(['clock_breached']);
    // Once more changes nothing.
    expect(await scene.change('worker', 'seeNotices', input)).toEqual({
      __typename: 'NoticesSeen',
      ...input,
    });
    const { rows } = await scene.owner.query<{ version: number }>(
      'SELECT version FROM notice WHERE id = $1',
      [mine?.id],
    );
    expect(rows).toEqual([{ version: 2 }]);
  });

  it('is over when the clock is met or dropped', async () => {
    const { version } = (await scene.see('lead', clockId)) as SeenClock;
    await scene.change('lead', 'markClockNotApplicable', {
      id: clockId,
      version,
      reason: 'Asiakas perui hakemuksensa.',
    });
    expect(await seen('lead')).toEqual([]);
  });

  it('goes to the lead from the first turn while the case has no named worker', async () => {
    const { caseId, clientId } = await scene.server.town.addCase();
    await scene.owner.query(`UPDATE relation SET kind = 'team_member' WHERE case_id = $1`, [caseId]);
    const { workspaceA: workspaceId, unitA: unitId } = scene.server.town;
    await scene.add({
      ruleId: 'R5-EXEC',
      event: decisionPending('2026-08-26T09:00:00+03:00'),
      ...{ caseId, clientId, workspaceId, unitId },
    });
    await scene.turn();
    expect(await seen('lead')).toEqual(['clock_due_soon']);
    expect(await seen('worker')).toEqual([]);
    await scene.owner.query('UPDATE notice SET over_at = at WHERE case_id = $1', [caseId]);
  });

  it('says of each stored clock what the rules of the domain say of it', async () => {
    const clocks = [
      await scene.add({ ruleId: 'R5-EXEC', event: decisionPending('2026-09-14T09:00:00+03:00') }),
      await scene.add({
        ruleId: 'R2-START',
        event: pending('2026-11-23T09:00:00+02:00'),
        specialSupport: true,
        birthDate: '2015-02-02',
      }),
      await scene.add({ ruleId: 'R4-TARGET-DONE', event: pending('2026-09-14T09:00:00+03:00') }),
    ];
    const { server } = scene;
    const states: string[] = [];
    for (const at of [
      '2026-11-26T23:59:59+02:00',
      '2026-11-30T00:00:00+02:00',
      '2026-12-01T23:59:59+02:00',
      '2026-12-02T00:00:00+02:00',
      '2026-12-02T16:15:00+02:00',
      '2026-12-02T16:15:01+02:00',
      '2026-12-07T00:00:00+02:00',
      '2026-12-13T00:00:00+02:00',
      '2026-12-14T00:00:00+02:00',
      '2026-12-14T16:15:00+02:00',
      '2026-12-14T16:15:00.001+02:00',
    ]) {
      await scene.passTo(at);
      for (const id of clocks) {
        const clock = (await scene.see('lead', id)) as SeenClock;
        const limit = CLOCK_RULES.find((rule) => rule.id === clock['ruleId'])?.limit;
        const counted =
          limit?.kind === 'counted' ? limit.limit : DEFAULT_COUNTY_PARAMETERS.targets.assessment_completed;
        const due = { day: String(clock['dueOn']), at: new Date(String(clock['dueAt'])) };
        const instance = { due, limit: counted, extendedTo: null, metAt: null, notApplicableAt: null };
        const expected = clockState(
          {
            ...instance,
            ruleId: 'R5-EXEC',
            ruleVersion: 1,
            basis: 'statutory',
            kind: 'decision_executed',
            eventId: '',
            startedAt: due.at,
          },
          server.clock.now(),
          DEFAULT_COUNTY_PARAMETERS,
        );
        expect([at, clock['ruleId'], clock.state]).toEqual([at, clock['ruleId'], expected]);
        states.push(clock.state);
      }
    }
    expect(new Set(states)).toEqual(new Set(['running', 'due_soon', 'due_today', 'breached']));
  });
});
