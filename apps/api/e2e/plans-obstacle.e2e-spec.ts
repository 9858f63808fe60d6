import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TownPerson } from '../src/testing/build-town.js';
import type { Prepared } from './plan-mutations.js';
import type { PlansDesk } from './plans-desk.js';
import { ofChildWelfare, openSigning, sign, SIGNED_AT, WHOLE, wholePlan } from './plans-signing-scene.js';

const OBSTACLE = 'Asiakas on tehohoidossa eikä häntä voi kuulla. Paluusta ei ole tietoa.';
const HINDERED = { agreedOn: null, obstacle: OBSTACLE };
const PRINT = `query ($caseId: ID!, $signingId: ID!) { printSignedPlan(caseId: $caseId, signingId: $signingId) {
  signing { number agreedOn obstacle dissent } } }`;

describe('signing a plan that an evident obstacle kept from being gone through with the client (SHL 39 §)', () => {
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
    desk.sql<{ number: number; agreed_on: string | null; obstacle: string | null }>(
      'SELECT number, agreed_on::text, obstacle FROM plan_signing WHERE plan_id = $1 ORDER BY number',
      [plan.planId],
    );
  const refusal = async (patch: Record<string, unknown>, who: TownPerson = 'worker') =>
    desk.refusal(await desk.as(who), 'signPlan', { planId: plan.planId, version: WHOLE, ...patch });

  it('keeps the obstacle in words in the place of the day, with a guardian’s view where there is one; logged and told', async () => {
    const result = await sign(desk, plan, { ...HINDERED, dissent: 'Äiti toivoo kotihoitoa.' });
    const signing = {
      number: 1,
      agreedOn: null,
      obstacle: OBSTACLE,
      dissent: 'Äiti toivoo kotihoitoa.',
      signedBy: { id: plan.workerId },
    };
    expect(result).toMatchObject({ __typename: 'PlanSigned', signing, plan: { signings: [signing] } });
    expect((await desk.usage('signPlan', plan.clientId)).at(-1)).toMatchObject({
      purpose: 'case_work',
      by: plan.workerId,
    });
    expect((await desk.events(plan.planId, 'plan.signed')).streams).toEqual(desk.streams(plan.caseId));
  });

  it('takes the words without the blanks around them', async () => {
    await sign(desk, plan, { agreedOn: null, obstacle: `  ${OBSTACLE}\n` });
    expect(await kept()).toEqual([{ number: 1, agreed_on: null, obstacle: OBSTACLE }]);
  });

  it('is read and printed as it was signed by those who see the plan, and is nobody else’s', async () => {
    const { id: signingId } = (await sign(desk, plan, HINDERED))['signing'] as { id: string };
    const print = async (who: TownPerson) => {
      const answer = await (await desk.as(who)).ask(PRINT, { caseId: plan.caseId, signingId });
      return answer.data?.['printSignedPlan'] ?? answer.errors[0]?.extensions['code'];
    };
    expect(await print('counsellor')).toEqual({ signing: { number: 1, ...HINDERED, dissent: null } });
    for (const outsider of ['neighbour', 'nurse', 'manager'] as const) {
      expect(await print(outsider)).toBe('NOT_FOUND');
    }
  });

  it('signs nothing with neither the day nor the obstacle, nor with both', async () => {
    expect(await refusal({})).toBe('BAD_INPUT input.agreedOn required');
    expect(await refusal({ agreedOn: null, obstacle: null })).toBe('BAD_INPUT input.agreedOn required');
    expect(await refusal({ agreedOn: '2031-06-16', obstacle: OBSTACLE })).toBe(
      'BAD_INPUT input.obstacle notOnTheList',
    );
    expect(await refusal({ obstacle: '' })).toBe('BAD_INPUT input.obstacle required');
    expect(await kept()).toEqual([]);
  });

  it('is for those who may sign, of the plan that they saw, once', async () => {
    expect(await refusal(HINDERED, 'counsellor')).toBe('NOT_ALLOWED');
    expect(await refusal(HINDERED, 'neighbour')).toBe('NOT_FOUND');
    expect(await sign(desk, plan, { ...HINDERED, version: WHOLE - 1 })).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: WHOLE,
    });
    const mutationId = randomUUID();
    const first = await sign(desk, plan, { ...HINDERED, mutationId });
    expect(await sign(desk, plan, { ...HINDERED, mutationId })).toEqual(first);
    expect(await kept()).toHaveLength(1);
  });

  it('leaves the day on which the client was last heard as the earliest for the next version', async () => {
    await sign(desk, plan, { agreedOn: '2031-06-16' });
    await sign(desk, plan, HINDERED);
    expect(await refusal({ agreedOn: '2031-06-15' })).toBe('BAD_INPUT input.agreedOn range');
    expect(await sign(desk, plan, { agreedOn: '2031-06-16' })).toMatchObject({ signing: { number: 3 } });
    expect((await kept()).map(({ agreed_on }) => agreed_on)).toEqual(['2031-06-16', null, '2031-06-16']);
  });

  it('is the yearly review of a child-welfare plan all the same (LSL 30 §)', async () => {
    plan = await wholePlan(desk, ofChildWelfare);
    await sign(desk, plan);
    desk.moveClockTo('2032-06-10T10:00:00+03:00');
    expect((await sign(desk, plan, HINDERED)).__typename).toBe('PlanSigned');
    expect(
      await desk.sql(
        `SELECT met_at IS NOT NULL AS met, due_day::text AS due FROM clock WHERE case_id = $1 ORDER BY due_day`,
        [plan.caseId],
      ),
    ).toEqual([
      { met: true, due: '2032-06-17' },
      { met: false, due: '2033-06-10' },
    ]);
  });

  it('holds in the database too: one of the two, in words, for ever', async () => {
    const { id } = (await sign(desk, plan, HINDERED))['signing'] as { id: string };
    const insert = (agreedOn: string | null, obstacle: string | null) =>
      desk.sql(
        `INSERT INTO plan_signing (id, plan_id, case_id, number, agreed_on, obstacle, signed_at, signed_by, profession, content_version, content)
         VALUES ($1, $2, $3, 2, $4, $5, '2031-06-17 12:00+03', $6, 'social_worker', 1, '{}')`,
        [randomUUID(), plan.planId, plan.caseId, agreedOn, obstacle, plan.workerId],
      );
    await expect(insert(null, null)).rejects.toThrow('plan_signing__agreed_or_obstacle');
    await expect(insert('2031-06-16', OBSTACLE)).rejects.toThrow('plan_signing__agreed_or_obstacle');
    await expect(insert(null, '')).rejects.toThrow('plan_signing__obstacle');
    await expect(
      desk.sql('UPDATE plan_signing SET obstacle = NULL, agreed_on = $2 WHERE id = $1', [id, '2031-06-16']),
    ).rejects.toThrow(/append-only|never/u);
  });
});
