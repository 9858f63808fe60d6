import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Prepared } from './plan-mutations.js';
import type { PlansDesk, Result } from './plans-desk.js';
import {
  makePair,
  needOf,
  ofChildWelfare,
  openSigning,
  sign,
  SIGNED_AT,
  WHOLE,
  wholePlan,
} from './plans-signing-scene.js';

interface Signing {
  readonly id: string;
  readonly number: number;
}
const signingOf = (result: Result) => result['signing'] as Signing;

describe('signing a client plan (SHL 39 §)', () => {
  let desk: PlansDesk;
  let plan: Prepared;
  beforeAll(async () => {
    desk = await openSigning();
  });
  beforeEach(async () => {
    desk.moveClockTo(SIGNED_AT);
    plan = await wholePlan(desk);
  });
  afterAll(() => desk.close());

  const kept = () =>
    desk.sql<{ number: number; content: { texts: { body: string }[] } }>(
      'SELECT number, content FROM plan_signing WHERE plan_id = $1 ORDER BY number',
      [plan.planId],
    );
  const write = (body: string, version: number) =>
    desk.change('counsellor', 'savePlanText', {
      ...{ planId: plan.planId, item: 1, voice: 'client', body, version },
    });

  it('keeps it as it stands, with the day, the dissent and who signed as what; logged, and told to the case', async () => {
    const at = desk.server.clock.now();
    const result = await sign(desk, plan, { dissent: 'Haluaisin asua äidin luona.' });
    const signing = {
      id: expect.any(String),
      planId: plan.planId,
      number: 1,
      agreedOn: '2031-06-16',
      obstacle: null,
      dissent: 'Haluaisin asua äidin luona.',
      signedAt: at.toISOString(),
      signedBy: { id: plan.workerId },
      profession: 'social_worker',
    };
    expect(result).toMatchObject({
      __typename: 'PlanSigned',
      signing,
      plan: { id: plan.planId, isChangedSinceSigning: false, signings: [signing] },
    });
    const uses = await desk.usage('signPlan', plan.clientId);
    expect(uses.at(-1)).toMatchObject({
      purpose: 'case_work',
      basis: 'relation:named_worker',
      by: plan.workerId,
    });
    expect(uses.flatMap(({ record_ids }) => record_ids)).toContain(plan.planId);
    expect(await desk.events(plan.planId, 'plan.signed')).toEqual({
      streams: desk.streams(plan.caseId),
      last: { change: 'changed', refKind: 'plan', version: 2 },
    });
    const [{ content } = { content: null }] = await kept();
    expect(content).toMatchObject({
      texts: [{ item: 1, voice: 'client', body: needOf(plan, 'client') }, { voice: 'professional' }],
      goals: [{ lineId: plan.goalId, title: 'Oma koti' }],
      plannedServices: [{ lineId: plan.serviceId, service: 'social_work', startsOn: '2030-01-07' }],
      responsibilities: [{ what: 'Hakea asumistukea', owner: plan.colleagueId, status: 'proposed' }],
    });
  });

  it('is begun again by every change of what was agreed, and by none of how it is carried out', async () => {
    await sign(desk, plan);
    const changed = async () => {
      const { data } = await (
        await desk.as('counsellor')
      ).ask<{ case: { plans: { isChangedSinceSigning: boolean }[] } }>(
        'query ($id: ID!) { case(id: $id) { plans { isChangedSinceSigning } } }',
        { id: plan.caseId },
      );
      return data?.case.plans[0]?.isChangedSinceSigning;
    };
    await desk.change('counsellor', 'acceptResponsibility', { id: plan.responsibilityId, version: 1 });
    await desk.change('worker', 'rateGoal', { id: plan.goalId, version: 1, attainment: 1 });
    expect(await changed()).toBe(false);
    const goal = { id: plan.goalId, version: 2, reason: 'Tarkennus', title: 'Oma koti Kokkolassa' };
    await desk.change('worker', 'correctGoal', { ...goal, description: '' });
    expect(await changed()).toBe(true);
  });

  it('numbers its versions without a gap, and leaves each as it was', async () => {
    await sign(desk, plan);
    await write('Toisin sanoin.', 1);
    expect(await sign(desk, plan, { version: WHOLE + 1 })).toMatchObject({ signing: { number: 2 } });
    expect((await kept()).map(({ number, content }) => [number, content.texts[0]?.body])).toEqual([
      [1, needOf(plan, 'client')],
      [2, 'Toisin sanoin.'],
    ]);
  });

  it('refuses what the screen never showed, and says who changed it and when', async () => {
    desk.server.clock.advance({ minutes: 5 });
    const changedAt = desk.server.clock.now().toISOString();
    await write('Lisäsin tämän.', 1);
    const stale = {
      __typename: 'StaleVersion',
      currentVersion: WHOLE + 1,
      currentText: null,
      changedBy: plan.colleagueId,
      changedAt,
    };
    for (const version of [0, WHOLE, WHOLE + 2]) expect(await sign(desk, plan, { version })).toEqual(stale);
    expect(await kept()).toEqual([]);
  });

  it('answers a repeated mutationId with the same, and signs once', async () => {
    const mutationId = randomUUID();
    const first = await sign(desk, plan, { mutationId });
    expect(await sign(desk, plan, { mutationId })).toEqual(first);
    expect(await kept()).toHaveLength(1);
  });

  it('lets two who sign at once both through, one after the other, by the same number never', async () => {
    const results = await Promise.all([sign(desk, plan), sign(desk, plan, {}, 'lead'), sign(desk, plan)]);
    expect(results.map((result) => signingOf(result).number).sort()).toEqual([1, 2, 3]);
  });

  it('never leaves out what was written while it was signed', async () => {
    const [result, saved] = await Promise.all([sign(desk, plan), write('Samaan aikaan.', 1)]);
    expect(saved.__typename).toBe('PlanTextSaved');
    const [first] = await kept();
    if (result.__typename === 'StaleVersion') expect(first).toBeUndefined();
    else expect(first?.content.texts[0]?.body).toBe(needOf(plan, 'client'));
  });

  it('names every item of the law that is neither answered nor marked', async () => {
    const draft = await desk.prepare();
    const result = await desk.change('worker', 'signPlan', {
      ...{ planId: draft.planId, version: 3, agreedOn: draft.today },
    });
    expect(result).toMatchObject({ __typename: 'PlanIncomplete' });
    const missing = result['missing'] as { number: number; key: string; law: string }[];
    expect(missing.map(({ number }) => number)).toEqual([1, 2, 4, 5, 7, 9, 10, 11]);
    expect(missing[0]).toEqual({ number: 1, key: 'need_for_support', law: '1301/2014 39 § 2 mom. 1 kohta' });
  });

  it('takes a day from the one on which the case became pending to today, and none before the last version', async () => {
    const worker = await desk.as('worker');
    const day = (agreedOn: string) =>
      desk.refusal(worker, 'signPlan', { planId: plan.planId, version: WHOLE, agreedOn });
    expect(await day('2031-05-04')).toBe('BAD_INPUT input.agreedOn range');
    expect(await day('2031-06-18')).toBe('BAD_INPUT input.agreedOn range');
    expect(await day('1899-12-31')).toBe('BAD_INPUT input.agreedOn range');
    expect(await day('eilen')).toBe('BAD_INPUT input.agreedOn format');
    expect(await sign(desk, plan, { agreedOn: '2031-05-05' })).toMatchObject({ signing: { number: 1 } });
    expect(await sign(desk, plan, { agreedOn: '2031-06-17' })).toMatchObject({ signing: { number: 2 } });
    expect(await day('2031-06-16')).toBe('BAD_INPUT input.agreedOn range');
  });

  it('keeps no dissent that says nothing, and refuses one that is too long', async () => {
    expect(await sign(desk, plan, { dissent: '  \n' })).toMatchObject({ signing: { dissent: null } });
    const long = { planId: plan.planId, version: WHOLE, agreedOn: '2031-06-16', dissent: 'x'.repeat(20_001) };
    expect(await desk.refusal(await desk.as('worker'), 'signPlan', long)).toBe(
      'BAD_INPUT input.dissent tooLong',
    );
  });

  it('is for those who answer for the client: named worker, work pair, wide responsibility', async () => {
    const input = { planId: plan.planId, version: WHOLE, agreedOn: '2031-06-16' };
    const refused = async (who: 'counsellor' | 'neighbour' | 'nurse') =>
      desk.refusal(await desk.as(who), 'signPlan', input);
    expect(await refused('counsellor')).toBe('NOT_ALLOWED');
    expect(await refused('neighbour')).toBe('NOT_FOUND');
    expect(await refused('nurse')).toBe('NOT_FOUND');
    await makePair(desk, plan, 'counsellor');
    for (const who of ['counsellor', 'lead'] as const) {
      expect((await sign(desk, plan, {}, who)).__typename).toBe('PlanSigned');
    }
  });

  describe('is refused, with the section,', () => {
    const refused = (why: string, law: string) => ({ __typename: 'PlanSignerRefused', why, law });
    afterEach(async () => {
      await desk.sql(
        'UPDATE professional SET licence_valid_until = NULL, licence_restricted_since = NULL WHERE id = ANY ($1)',
        [[plan.workerId]],
      );
    });

    it('to a licence that ended, and to one that is restricted', async () => {
      const licence = (set: string) =>
        desk.sql(`UPDATE professional SET ${set} WHERE id = $1`, [plan.workerId]);
      await licence(`licence_valid_until = '2031-06-16'`);
      expect(await sign(desk, plan)).toEqual(refused('licence_expired', '817/2015 3 §'));
      await licence(`licence_valid_until = NULL, licence_restricted_since = '2031-06-17'`);
      expect(await sign(desk, plan)).toEqual(refused('licence_restricted', '817/2015 3 §'));
    });

    it('of child welfare to anyone but a social worker (LSL 13 b, 30 §)', async () => {
      plan = await wholePlan(desk, ofChildWelfare);
      await makePair(desk, plan, 'counsellor');
      expect(await sign(desk, plan, {}, 'counsellor')).toEqual(
        refused('social_worker', '417/2007 13 b, 30 §'),
      );
      expect((await sign(desk, plan)).__typename).toBe('PlanSigned');
    });

    it('to health care, whose own plan it is not', async () => {
      await makePair(desk, plan, 'nurse');
      await desk.sql(`UPDATE relation SET legal_mode = 'M1' WHERE case_id = $1 AND professional_id = $2`, [
        plan.caseId,
        desk.town.people.nurse,
      ]);
      expect(await sign(desk, plan, {}, 'nurse')).toEqual(refused('other_register', '703/2023 46–47 §'));
    });

    it('while special support lacks the lawful pair (SHL 42 § 3 mom.)', async () => {
      await desk.sql(
        `INSERT INTO case_alarm (id, case_id, kind, since) VALUES ($1, $2, 'lawful_pair_missing', $3)`,
        [randomUUID(), plan.caseId, desk.server.clock.now()],
      );
      expect(await sign(desk, plan)).toEqual(refused('lawful_pair_missing', '1301/2014 42 § 3 mom.'));
    });

    it('of a client relationship that has ended (SHL 34 §)', async () => {
      await desk.sql(`UPDATE "case" SET status = 'ended' WHERE id = $1`, [plan.caseId]);
      expect(await sign(desk, plan, {}, 'lead')).toEqual(refused('case_ended', '1301/2014 34 §'));
    });

    it('and said so beforehand to whom it concerns', async () => {
      const { data } = await (
        await desk.as('worker')
      ).ask(
        'query ($id: ID!) { case(id: $id) { viewerCan { signPlan } plans { signingProblem { why law } } } }',
        { id: plan.caseId },
      );
      expect(data).toEqual({ case: { viewerCan: { signPlan: true }, plans: [{ signingProblem: null }] } });
    });
  });
});
