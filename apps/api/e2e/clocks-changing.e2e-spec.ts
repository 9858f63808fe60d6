import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildClocks, type ClocksScene, decisionPending, pending, type SeenClock } from './clocks-scene.js';

/** A Monday; a decision pending since then is carried out by 2027-01-12 (SHL 45 § 2 mom.). */
const PENDING = '2026-10-12T09:00:00+03:00';
const NOW = '2026-11-23T10:00:00+02:00';
const EXECUTE_BY = '1301/2014 45 § 2 mom.';

describe('changing a clock', () => {
  let scene: ClocksScene;
  let decision: string;
  beforeAll(async () => {
    scene = await buildClocks(NOW);
    decision = await scene.add({ ruleId: 'R5-EXEC', event: decisionPending(PENDING) });
  });
  afterAll(() => scene.leave());
  const extend = (patch: Record<string, unknown> = {}) => ({
    id: decision,
    version: 1,
    newDay: '2027-02-01',
    reason: 'Asiantuntijan lausunto puuttuu vielä.',
    ...patch,
  });

  it('is refused with the section of law where it gives no leave, no reason is told, or no limit ends on the day', async () => {
    const assessment = await scene.add({
      ruleId: 'R2-DONE',
      event: pending(PENDING),
      specialSupport: true,
      birthDate: '2015-02-02',
    });
    expect(await scene.change('worker', 'extendClock', extend({ id: assessment }))).toEqual({
      __typename: 'ClockNotExtendable',
      section: '1301/2014 36 § 3 mom.',
    });
    expect(await scene.change('worker', 'extendClock', extend({ reason: '.' }))).toEqual({
      __typename: 'ExtensionReasonMissing',
      section: EXECUTE_BY,
    });
    expect(await scene.change('worker', 'extendClock', extend({ newDay: '2027-01-12' }))).toEqual({
      __typename: 'ExtensionNotAfterDue',
      dueDay: '2027-01-12',
      section: EXECUTE_BY,
    });
    expect(await scene.change('worker', 'extendClock', extend({ newDay: '2027-03-26' }))).toEqual({
      __typename: 'ClosedDay',
      nextDay: '2027-03-30',
      section: '150/1930 5 §',
    });
    expect(await scene.refusal('worker', 'extendClock', extend({ newDay: '2027-02-30' }))).toBe(
      'BAD_INPUT input.newDay',
    );
    expect(await scene.change('worker', 'extendClock', extend({ version: 7 }))).toEqual({
      __typename: 'StaleVersion',
      currentVersion: 1,
    });
    expect(await scene.see('worker', decision)).toMatchObject({ dueOn: '2027-01-12', version: 1 });
  });

  it('is for those who answer for the client: not for a member of the team, health care, or anyone outside', async () => {
    for (const [who, answer] of [
      ['counsellor', 'NOT_ALLOWED'],
      ['nurse', 'NOT_FOUND'],
      ['stranger', 'NOT_FOUND'],
      ['neighbour', 'NOT_FOUND'],
      ['manager', 'NOT_FOUND'],
    ] as const) {
      expect([who, await scene.refusal(who, 'extendClock', extend())]).toEqual([who, answer]);
      expect([
        who,
        await scene.refusal(who, 'markClockNotApplicable', {
          id: decision,
          version: 1,
          reason: 'Asia yhdistetty toiseen asiaan.',
        }),
      ]).toEqual([who, answer]);
    }
    await scene.letIn('nurse');
    expect(await scene.see('nurse', decision)).toMatchObject({ id: decision, dueOn: '2027-01-12' });
    expect(await scene.refusal('nurse', 'extendClock', extend())).toBe('NOT_ALLOWED');
  });

  it('moves the date to the closing time of the new day, across daylight saving, and keeps the first on record', async () => {
    const moved = await scene.change('worker', 'extendClock', extend({ newDay: '2027-03-30' }));
    expect(moved).toMatchObject({
      __typename: 'ClockChanged',
      clock: {
        firstDueOn: '2027-01-12',
        dueOn: '2027-03-30',
        // Summer time began on the 28th: 16.15 is an hour earlier by UTC.
        dueAt: '2027-03-30T13:15:00.000Z',
        state: 'extended',
        isExtendable: true,
        version: 2,
        history: [
          {
            change: 'extended',
            by: { id: scene.server.town.people.worker },
            reason: 'Asiantuntijan lausunto puuttuu vielä.',
            fromDay: '2027-01-12',
            toDay: '2027-03-30',
          },
        ],
      },
    });
  });

  it('lets it turn again by the new date, and ends what people were told of the old one', async () => {
    const other = await scene.add({ ruleId: 'R5-EXEC', event: decisionPending('2026-08-24T09:00:00+03:00') });
    await scene.passTo('2026-11-24T15:00:00+02:00');
    await scene.turn();
    await scene.turn();
    const { people } = scene.server.town;
    const notices = async () => {
      const { rows } = await scene.owner.query<{ kind: string; over: boolean }>(
        'SELECT kind, over_at IS NOT NULL AS over FROM notice WHERE clock_id = $1 AND recipient_id = $2 ORDER BY at',
        [other, people.worker],
      );
      return rows;
    };
    expect(await notices()).toEqual([
      { kind: 'clock_due_soon', over: true },
      { kind: 'clock_due_today', over: false },
    ]);
    const { version } = (await scene.see('worker', other)) as SeenClock;
    const moved = await scene.change(
      'lead',
      'extendClock',
      extend({ id: other, version, newDay: '2026-11-30' }),
    );
    expect(moved).toMatchObject({ clock: { state: 'due_soon', dueOn: '2026-11-30' } });
    expect(await scene.turn()).toBe(0);
    expect((await notices()).every(({ over }) => over)).toBe(true);
    await scene.passTo('2026-11-30T17:00:00+02:00');
    await scene.turn();
    expect(await scene.see('worker', other)).toMatchObject({ state: 'breached' });
    expect(await notices()).toContainEqual({ kind: 'clock_breached', over: false });
  });

  it('leaves a day gone by to nobody', async () => {
    const late = await scene.add({ ruleId: 'R5-EXEC', event: decisionPending('2026-06-01T09:00:00+03:00') });
    expect(await scene.refusal('worker', 'extendClock', extend({ id: late, newDay: '2026-10-01' }))).toBe(
      'BAD_INPUT input.newDay',
    );
  });

  it('says with a reason that one does not apply, and then leaves it alone', async () => {
    const target = await scene.add({ ruleId: 'R4-TARGET-DONE', event: pending(PENDING) });
    const input = { id: target, version: 1, reason: 'Asia yhdistetty toiseen asiaan.' };
    for (const reason of [' ', '.']) {
      expect(await scene.refusal('worker', 'markClockNotApplicable', { ...input, reason })).toBe(
        'BAD_INPUT input.reason',
      );
    }
    expect(await scene.change('worker', 'markClockNotApplicable', { ...input, version: 4 })).toMatchObject({
      __typename: 'StaleVersion',
    });
    expect(await scene.change('worker', 'markClockNotApplicable', input)).toMatchObject({
      __typename: 'ClockChanged',
      clock: { state: 'not_applicable', basis: 'county_target', isExtendable: false, version: 2 },
    });
    const again = { ...input, version: 2 };
    expect(await scene.change('worker', 'markClockNotApplicable', again)).toEqual({
      __typename: 'ClockAlreadyClosed',
      state: 'not_applicable',
    });
    expect(await scene.refusal('worker', 'extendClock', extend({ id: target }))).toBe('ClockAlreadyClosed');
    const { rows } = await scene.owner.query<{ reason: string; by: string }>(
      `SELECT reason, "by" FROM clock_change WHERE clock_id = $1 AND change = 'not_applicable'`,
      [target],
    );
    expect(rows).toEqual([{ reason: input.reason, by: scene.server.town.people.worker }]);
  });
});
