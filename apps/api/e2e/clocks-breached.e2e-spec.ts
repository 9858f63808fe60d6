import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildClocks, type ClocksScene, decisionPending, type SeenClock } from './clocks-scene.js';

const NOW = '2026-11-23T10:00:00+02:00';
const REASON = 'Asiantuntijan lausunto puuttuu vielä.';
/** Three months from 2026-07-01 (SHL 45 § 2 mom.). */
const LATE = { since: '2026-07-01T09:00:00+03:00', due: '2026-10-01' };

describe('a clock that was breached', () => {
  let scene: ClocksScene;
  beforeAll(async () => {
    scene = await buildClocks(NOW);
  });
  afterAll(() => scene.leave());

  const late = () => scene.add({ ruleId: 'R5-EXEC', event: decisionPending(LATE.since) });
  const extend = (id: string, version: number, newDay: string) =>
    scene.change('worker', 'extendClock', { id, version, newDay, reason: REASON });
  const see = async (id: string) => {
    const answer = await scene.people.lead.ask<{ clock: SeenClock & { breachedOn: string | null } }>(
      'query ($id: ID!) { clock(id: $id) { state breachedOn dueOn version } }',
      { id },
    );
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.clock;
  };
  /** As whoever works in the unit and whoever manages it are told. */
  const breachesCounted = async () => {
    const { lead, manager } = scene.people;
    const told = await Promise.all(
      [lead, manager].map(async (person) => {
        const answer = await person.ask<{ deadlines: { counts: { state: string; count: number }[] } }>(
          'query ($unitId: ID!) { deadlines(unitId: $unitId, first: 1) { counts { state basis count } } }',
          { unitId: scene.server.town.unitA },
        );
        if (!answer.data) throw new Error(JSON.stringify(answer.errors));
        return answer.data.deadlines.counts.find(({ state }) => state === 'breached')?.count ?? 0;
      }),
    );
    expect(told[1]).toBe(told[0]);
    return told[0] ?? 0;
  };

  it('stays breached when more time is given afterwards, in its state and in the counts, and is met late', async () => {
    const before = await breachesCounted();
    const id = await late();
    expect(await breachesCounted()).toBe(before + 1);
    await extend(id, 1, '2026-12-15');
    const extended = await see(id);
    expect(extended).toMatchObject({ state: 'breached', breachedOn: LATE.due, dueOn: '2026-12-15' });
    expect(await breachesCounted()).toBe(before + 1);
    // Again, in time this time: of the first breach it says the same.
    await extend(id, extended.version, '2027-01-12');
    expect(await see(id)).toMatchObject({ state: 'breached', breachedOn: LATE.due, dueOn: '2027-01-12' });
    await scene.owner.query('UPDATE clock SET met_at = $2, closed_at = $2 WHERE id = $1', [
      id,
      scene.server.clock.now(),
    ]);
    expect(await see(id)).toMatchObject({ state: 'met_late', breachedOn: LATE.due });
  });

  it('says so still when it is found not to apply', async () => {
    const id = await late();
    const drop = { id, version: 1, reason: REASON };
    expect((await scene.change('worker', 'markClockNotApplicable', drop)).__typename).toBe('ClockChanged');
    expect(await see(id)).toMatchObject({ state: 'not_applicable', breachedOn: LATE.due });
  });

  it('is not what one is called that is extended, or dropped, in time', async () => {
    const [one, other] = [
      await scene.add({ ruleId: 'R5-EXEC', event: decisionPending('2026-10-12T09:00:00+03:00') }),
      await scene.add({ ruleId: 'R5-EXEC', event: decisionPending('2026-10-13T09:00:00+03:00') }),
    ];
    await extend(one, 1, '2027-02-01');
    await scene.change('worker', 'markClockNotApplicable', { id: other, version: 1, reason: REASON });
    expect(await see(one)).toMatchObject({ state: 'extended', breachedOn: null });
    expect(await see(other)).toMatchObject({ state: 'not_applicable', breachedOn: null });
  });
});
