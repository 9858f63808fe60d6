import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Prepared } from './plan-mutations.js';
import type { PlansDesk } from './plans-desk.js';
import { needOf, openSigning, sign, wholePlan } from './plans-signing-scene.js';

const WITHDRAWAL = 'withdrawal { at by { id } reason }';
const PRINT = `query ($caseId: ID!, $signingId: ID!) { printSignedPlan(caseId: $caseId, signingId: $signingId) {
  texts { body ${WITHDRAWAL} } goals { title ${WITHDRAWAL} } plannedServices { service ${WITHDRAWAL} }
  responsibilities { what ${WITHDRAWAL} } } }`;

interface Part {
  readonly withdrawal: unknown;
}
type Parts = Readonly<Record<'texts' | 'goals' | 'plannedServices' | 'responsibilities', readonly Part[]>>;

describe('what was withdrawn as wrong after a plan was signed (703/2023 22 §)', () => {
  let desk: PlansDesk;
  let plan: Prepared;
  let signingId: string;
  beforeAll(async () => {
    desk = await openSigning();
    plan = await wholePlan(desk);
    signingId = ((await sign(desk, plan))['signing'] as { id: string }).id;
    desk.server.clock.advance({ minutes: 10 });
  });
  afterAll(() => desk.close());

  const printed = async (ofSigning = signingId): Promise<Parts> => {
    const answer = await (
      await desk.as('counsellor')
    ).ask<{ printSignedPlan: Parts }>(PRINT, { caseId: plan.caseId, signingId: ofSigning });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.printSignedPlan;
  };
  const withdraw = (kind: string, id: string, version = 1) =>
    desk.change('worker', 'withdrawLine', { kind, id, version, reason: 'Kirjattu väärälle asiakkaalle' });
  const textId = async (voice: string) => {
    const [text] = await desk.sql<{ id: string }>(
      'SELECT id FROM plan_text WHERE plan_id = $1 AND voice = $2',
      [plan.planId, voice],
    );
    return text?.id ?? '';
  };
  const marks = (parts: readonly Part[]) => parts.map(({ withdrawal }) => withdrawal);

  it('is nothing while all of it stands', async () => {
    const { texts, goals, plannedServices, responsibilities } = await printed();
    const all = [...texts, ...goals, ...plannedServices, ...responsibilities];
    expect(marks(all)).toEqual(all.map(() => null));
    expect(all).toHaveLength(5);
  });

  it('is marked on the line, with the day, who and why, and the line stays as it was signed', async () => {
    await withdraw('goal', plan.goalId);
    await withdraw('planned_service', plan.serviceId);
    await withdraw('responsibility', plan.responsibilityId);
    const withdrawal = {
      at: desk.server.clock.now().toISOString(),
      by: { id: plan.workerId },
      reason: 'Kirjattu väärälle asiakkaalle',
    };
    expect(await printed()).toMatchObject({
      goals: [{ title: 'Oma koti', withdrawal }],
      plannedServices: [{ service: 'social_work', withdrawal }],
      responsibilities: [{ what: 'Hakea asumistukea', withdrawal }],
    });
  });

  it('is marked on a text whose very words were withdrawn, and not where others stood in their place by then', async () => {
    await withdraw('plan_text', await textId('professional'));
    await desk.change('counsellor', 'savePlanText', {
      ...{ planId: plan.planId, item: 1, voice: 'client', body: 'Uudet sanat.', version: 1 },
    });
    await withdraw('plan_text', await textId('client'), 2);
    expect((await printed()).texts).toEqual([
      { body: needOf(plan, 'client'), withdrawal: null },
      {
        body: needOf(plan, 'professional'),
        withdrawal: expect.objectContaining({ by: { id: plan.workerId } }),
      },
    ]);
  });

  it('is told of no line that is not there to be read', async () => {
    const goal = { title: 'Oma koti', description: '', attainment: null, updatedBy: plan.workerId };
    const content = {
      ...{ items: [], texts: [], plannedServices: [], responsibilities: [] },
      goals: [plan.goalId, randomUUID()].map((lineId) => ({
        ...goal,
        lineId,
        updatedAt: '2031-06-01T09:00:00.000Z',
      })),
    };
    const id = randomUUID();
    await desk.sql(
      `INSERT INTO plan_signing (id, plan_id, case_id, number, agreed_on, signed_at, signed_by, profession, content_version, content)
       VALUES ($1, $2, $3, 2, '2031-06-17', $4, $5, 'social_worker', 1, $6)`,
      [id, plan.planId, plan.caseId, desk.server.clock.now(), plan.workerId, JSON.stringify(content)],
    );
    expect(marks((await printed(id)).goals)).toEqual([expect.any(Object), null]);
  });
});
