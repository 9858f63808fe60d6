import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, calendarDay } from '@rinnalla/domain';
import type { TownPerson } from '../src/testing/build-town.js';
import type { Prepared } from './plan-mutations.js';
import { PlansDesk, type Result } from './plans-desk.js';
import { type Line, ResponsibilitiesScene } from './responsibilities-scene.js';

describe('responsibilities', () => {
  let desk: PlansDesk;
  let scene: ResponsibilitiesScene;
  let plan: Prepared;
  beforeAll(async () => {
    desk = await PlansDesk.open('2027-03-01T10:00:00+02:00');
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    scene = await ResponsibilitiesScene.prepare(desk);
    ({ plan } = scene);
  });

  const lineOf = (result: Result) => result['responsibility'] as Line;
  const propose = (person: TownPerson, ownerId: string, more: Record<string, unknown> = {}) =>
    desk.change(person, 'proposeResponsibility', { planId: plan.planId, what: 'Soittaa', ownerId, ...more });

  it('are proposed to a colleague of the case, who alone may accept them', async () => {
    const proposed = await propose('worker', plan.colleagueId, { goalId: plan.goalId, dueOn: '2030-05-01' });
    expect(proposed).toMatchObject({
      __typename: 'ResponsibilityChanged',
      responsibility: {
        goalId: plan.goalId,
        what: 'Soittaa',
        dueOn: '2030-05-01',
        status: 'proposed',
        owner: { id: plan.colleagueId },
        isOverdue: false,
        viewerMoves: [],
        version: 1,
      },
    });
    const { id } = lineOf(proposed);
    expect(await desk.events(id, 'responsibility.proposed')).toEqual({
      streams: desk.streams(plan.caseId, 'worker', 'counsellor'),
      last: { change: 'created', refKind: 'responsibility', version: 1 },
    });
    expect((await desk.usage('proposeResponsibility', plan.clientId)).at(-1)).toMatchObject({
      purpose: 'case_work',
      basis: 'relation:named_worker',
      field_classes: ['C2'],
    });
    expect((await scene.seenBy('counsellor'))?.viewerMoves).toEqual(['accept', 'decline']);
    expect((await scene.seenBy('worker'))?.viewerMoves).toEqual([]);
    expect((await scene.seenBy('lead'))?.viewerMoves).toEqual([]);
  });

  it('carry the lead’s proposal to the lead’s own stream too', async () => {
    const { id } = lineOf(await propose('lead', plan.colleagueId));
    expect((await desk.events(id, 'responsibility.proposed')).streams).toEqual(
      desk.streams(plan.caseId, 'worker', 'counsellor', 'lead'),
    );
  });

  it('are accepted at once when one proposes to oneself', async () => {
    expect(await propose('counsellor', plan.colleagueId)).toMatchObject({
      responsibility: { status: 'accepted', viewerMoves: ['start', 'hand_over'] },
    });
  });

  it.each(['neighbour', 'nurse', 'lead', 'stranger'] as const)(
    'are not proposed to one who does not work on the case: %s',
    async (outsider) => {
      const ownerId = desk.town.people[outsider];
      expect(await propose('worker', ownerId)).toEqual({ __typename: 'NotInTeam', professionalId: ownerId });
    },
  );

  it('go from proposed over accepted and in progress to done, told and logged at each step', async () => {
    const steps = [
      ['acceptResponsibility', 'accepted', ['start', 'hand_over']],
      ['startResponsibility', 'in_progress', ['complete', 'hand_over']],
      ['completeResponsibility', 'done', []],
    ] as const;
    for (const [place, [name, status, viewerMoves]] of steps.entries()) {
      desk.server.clock.advance({ minutes: 1 });
      const moved = await scene.move('counsellor', name, place + 1);
      expect(moved).toMatchObject({
        __typename: 'ResponsibilityChanged',
        planId: plan.planId,
        responsibility: { status, viewerMoves, version: place + 2 },
      });
      expect((await desk.usage(name, plan.clientId)).at(-1)?.record_ids).toContain(plan.responsibilityId);
    }
    for (const [type, version] of [
      ['accepted', 2],
      ['started', 3],
      ['completed', 4],
    ] as const) {
      expect(await desk.events(plan.responsibilityId, `responsibility.${type}`)).toEqual({
        streams: desk.streams(plan.caseId, 'worker', 'counsellor'),
        last: { change: 'changed', refKind: 'responsibility', version },
      });
    }
  });

  it('are declined with a reason', async () => {
    expect(await scene.move('counsellor', 'declineResponsibility', 1, { reason: 'En ehdi' })).toMatchObject({
      responsibility: { status: 'declined', declineReason: 'En ehdi', handOverReason: null, viewerMoves: [] },
      plan: { completeness: 2 },
    });
    expect(await desk.events(plan.responsibilityId, 'responsibility.declined')).toMatchObject({
      last: { version: 2 },
    });
    expect(await desk.usage('declineResponsibility', plan.clientId)).not.toHaveLength(0);
  });

  it.each([
    ['worker', 'acceptResponsibility', {}],
    ['lead', 'acceptResponsibility', {}],
    ['worker', 'declineResponsibility', { reason: 'Puolesta' }],
    ['counsellor', 'startResponsibility', {}],
    ['counsellor', 'completeResponsibility', {}],
  ] as const)(
    'do not let the %s do %s while proposed, and say what may be done',
    async (person, name, more) => {
      expect(await scene.move(person, name, 1, more)).toEqual({
        __typename: 'ResponsibilityMoveNotAllowed',
        status: 'proposed',
        allowed: person === 'counsellor' ? ['accept', 'decline'] : [],
      });
    },
  );

  it.each([
    ['acceptResponsibility', {}],
    ['declineResponsibility', { reason: 'Ei' }],
    ['startResponsibility', {}],
    ['completeResponsibility', {}],
  ] as const)('refuse a stale %s', async (name, more) => {
    await scene.move('counsellor', 'acceptResponsibility', 1);
    expect(await scene.move('counsellor', name, 1, more)).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: 2,
      changedBy: plan.colleagueId,
    });
  });

  it('are corrected in what and when, the original kept', async () => {
    const fix = { reason: 'Väärä päivä', what: 'Hakea asumistukea Kelasta', dueOn: '2030-03-01' };
    expect(await scene.move('counsellor', 'correctResponsibility', 1, fix)).toMatchObject({
      responsibility: {
        what: 'Hakea asumistukea Kelasta',
        dueOn: '2030-03-01',
        status: 'proposed',
        version: 2,
      },
    });
    const [kept] = await desk.sql<{ original: string; by: string }>(
      'SELECT original, by FROM correction WHERE record_id = $1',
      [plan.responsibilityId],
    );
    expect(kept?.by).toBe(plan.colleagueId);
    expect(JSON.parse(kept?.original ?? '')).toMatchObject({
      what: 'Hakea asumistukea',
      dueOn: '2030-02-01',
    });
    expect(await desk.events(plan.responsibilityId, 'responsibility.corrected')).toEqual({
      streams: desk.streams(plan.caseId, 'worker', 'counsellor'),
      last: { change: 'changed', refKind: 'responsibility', version: 2 },
    });
    expect(await scene.move('worker', 'correctResponsibility', 1, fix)).toMatchObject({
      __typename: 'StaleVersion',
    });
    expect(await desk.usage('correctResponsibility', plan.clientId)).not.toHaveLength(0);
  });

  it('do not move once withdrawn', async () => {
    await desk.change('worker', 'withdrawLine', {
      kind: 'responsibility',
      id: plan.responsibilityId,
      version: 1,
      reason: 'Virhe',
    });
    expect(await scene.move('counsellor', 'acceptResponsibility', 2)).toMatchObject({
      __typename: 'LineAlreadyWithdrawn',
    });
    expect(await scene.seenBy('counsellor')).toMatchObject({ viewerMoves: [], isOverdue: false });
  });

  it('become overdue by the clock alone, on the Finnish day after the due day, and never once done', async () => {
    const dueOn = addDays(calendarDay(desk.server.clock.now()), 1);
    await scene.move('worker', 'correctResponsibility', 1, { reason: 'Päivä', what: 'Hakea', dueOn });
    expect(await scene.seenBy('counsellor')).toMatchObject({ isOverdue: false, version: 2 });
    desk.moveClockTo(`${dueOn}T20:30:00Z`);
    expect((await scene.seenBy('counsellor'))?.isOverdue).toBe(false);
    // 22.30 UTC is past midnight in Finland all year round.
    desk.moveClockTo(`${dueOn}T22:30:00Z`);
    expect(await scene.seenBy('counsellor')).toMatchObject({ isOverdue: true, version: 2 });
    await scene.move('counsellor', 'acceptResponsibility', 2);
    desk.moveClockTo(`${addDays(dueOn, 2)}T10:00:00Z`);
    expect((await scene.seenBy('lead'))?.isOverdue).toBe(true);
    await scene.move('counsellor', 'startResponsibility', 3);
    await scene.move('counsellor', 'completeResponsibility', 4);
    expect((await scene.seenBy('lead'))?.isOverdue).toBe(false);
  });
});
