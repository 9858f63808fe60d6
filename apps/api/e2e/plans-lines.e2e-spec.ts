import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Prepared } from './plan-mutations.js';
import { PlansDesk } from './plans-desk.js';

describe('goals and planned services', () => {
  let desk: PlansDesk;
  let plan: Prepared;
  beforeAll(async () => {
    desk = await PlansDesk.open();
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    plan = await desk.prepare();
  });

  const stale = (changedBy: string) => ({
    __typename: 'StaleVersion',
    currentVersion: 2,
    currentText: null,
    changedBy,
  });

  it('takes a goal into the plan, and to "My day" of everyone on the case', async () => {
    const added = await desk.change('worker', 'addGoal', { planId: plan.planId, title: ' Työhön paluu ' });
    expect(added).toMatchObject({
      __typename: 'GoalChanged',
      planId: plan.planId,
      goal: {
        planId: plan.planId,
        title: 'Työhön paluu',
        description: '',
        attainment: null,
        ratings: [],
        createdBy: { id: plan.workerId },
        withdrawnReason: null,
        version: 1,
      },
    });
    const { id } = added['goal'] as { id: string };
    expect(await desk.events(id, 'goal.added')).toEqual({
      streams: desk.streams(plan.caseId, 'worker', 'counsellor'),
      last: { change: 'created', refKind: 'goal', version: 1 },
    });
    const log = (await desk.usage('addGoal', plan.clientId)).at(-1);
    expect(log).toMatchObject({
      purpose: 'case_work',
      basis: 'relation:named_worker',
      field_classes: ['C2'],
    });
    expect(log?.record_ids).toContain(id);
  });

  it('adds a goal once for a repeated mutationId', async () => {
    const input = { mutationId: randomUUID(), planId: plan.planId, title: 'Kerran' };
    expect(await desk.change('worker', 'addGoal', input)).toEqual(
      await desk.change('worker', 'addGoal', input),
    );
    expect(await desk.sql('SELECT 1 FROM goal WHERE plan_id = $1', [plan.planId])).toHaveLength(2);
  });

  it('keeps every judgement of a goal; the latest is its own', async () => {
    await desk.change('worker', 'rateGoal', { id: plan.goalId, version: 1, attainment: -1, note: 'Kesken' });
    desk.server.clock.advance({ seconds: 1 });
    const rated = await desk.change('counsellor', 'rateGoal', { id: plan.goalId, version: 2, attainment: 2 });
    expect(rated).toMatchObject({
      __typename: 'GoalChanged',
      goal: {
        attainment: 2,
        version: 3,
        ratings: [
          { attainment: -1, note: 'Kesken', by: { id: plan.workerId } },
          { attainment: 2, note: null, by: { id: plan.colleagueId } },
        ],
      },
    });
    expect(await desk.events(plan.goalId, 'goal.rated')).toEqual({
      streams: desk.streams(plan.caseId),
      last: { change: 'changed', refKind: 'goal', version: 3 },
    });
    expect(await desk.usage('rateGoal', plan.clientId)).not.toHaveLength(0);
    expect(
      await desk.change('worker', 'rateGoal', { id: plan.goalId, version: 2, attainment: 0 }),
    ).toMatchObject({
      ...stale(plan.colleagueId),
      currentVersion: 3,
    });
  });

  it('corrects a goal and keeps how it stood', async () => {
    const fix = {
      id: plan.goalId,
      version: 1,
      reason: 'Väärä nimi',
      title: 'Vuokra-asunto',
      description: 'Kaksio',
    };
    expect(await desk.change('counsellor', 'correctGoal', fix)).toMatchObject({
      __typename: 'GoalChanged',
      goal: {
        title: 'Vuokra-asunto',
        description: 'Kaksio',
        correctedAt: desk.server.clock.now().toISOString(),
        withdrawnAt: null,
        withdrawnReason: null,
        version: 2,
        corrections: [
          {
            kind: 'corrected',
            original: expect.stringContaining('"title": "Oma koti"') as unknown,
            reason: 'Väärä nimi',
            by: { id: plan.colleagueId },
          },
        ],
      },
    });
    expect(await desk.change('worker', 'correctGoal', fix)).toMatchObject(stale(plan.colleagueId));
    expect(await desk.events(plan.goalId, 'goal.corrected')).toMatchObject({
      last: { refKind: 'goal', version: 2 },
    });
    expect(await desk.usage('correctGoal', plan.clientId)).not.toHaveLength(0);
  });

  it('takes a planned service into the plan, with the client’s own proposal', async () => {
    const added = await desk.change('worker', 'addPlannedService', {
      planId: plan.planId,
      service: 'home_care',
      description: 'Aamukäynti',
      provider: 'Kotipalvelu Oy',
      startsOn: '2030-03-31',
      duration: '6 kk',
      clientProposal: 'Sama hoitaja',
    });
    expect(added).toMatchObject({
      __typename: 'PlannedServiceChanged',
      plannedService: {
        service: 'home_care',
        description: 'Aamukäynti',
        provider: 'Kotipalvelu Oy',
        startsOn: '2030-03-31',
        duration: '6 kk',
        clientProposal: 'Sama hoitaja',
        version: 1,
      },
    });
    const { id } = added['plannedService'] as { id: string };
    expect(await desk.events(id, 'plannedService.added')).toEqual({
      streams: desk.streams(plan.caseId),
      last: { change: 'created', refKind: 'planned_service', version: 1 },
    });
    expect((await desk.usage('addPlannedService', plan.clientId)).at(-1)?.record_ids).toContain(id);
  });

  it('corrects a planned service and keeps how it stood', async () => {
    const fix = { id: plan.serviceId, version: 1, reason: 'Väärä palvelu', service: 'social_guidance' };
    const corrected = await desk.change('worker', 'correctPlannedService', fix);
    expect(corrected).toMatchObject({
      plannedService: {
        service: 'social_guidance',
        startsOn: null,
        version: 2,
        corrections: [{ kind: 'corrected' }],
      },
    });
    const [kept] = await desk.sql<{ original: string }>(
      'SELECT original FROM correction WHERE record_id = $1',
      [plan.serviceId],
    );
    expect(JSON.parse(kept?.original ?? '')).toMatchObject({
      service: 'social_work',
      startsOn: '2030-01-07',
    });
    expect(await desk.change('counsellor', 'correctPlannedService', fix)).toMatchObject(stale(plan.workerId));
    expect(await desk.events(plan.serviceId, 'plannedService.corrected')).toMatchObject({
      last: { version: 2 },
    });
    expect(await desk.usage('correctPlannedService', plan.clientId)).not.toHaveLength(0);
  });

  it.each([
    ['goal', 'goalId', 'Goal'],
    ['planned_service', 'serviceId', 'PlannedService'],
    ['responsibility', 'responsibilityId', 'Responsibility'],
  ] as const)(
    'withdraws a %s: it stays to be seen, marked, and counts no more',
    async (kind, id, typename) => {
      const lineId = plan[id];
      const withdrawal = { kind, id: lineId, version: 1, reason: 'Väärä asiakas' };
      expect(await desk.change('worker', 'withdrawLine', withdrawal)).toMatchObject({
        __typename: 'LineWithdrawn',
        kind,
        lineId,
        plan: { completeness: 2 },
        line: {
          __typename: typename,
          id: lineId,
          withdrawnAt: desk.server.clock.now().toISOString(),
          withdrawnReason: 'Väärä asiakas',
          version: 2,
          corrections: [{ kind: 'withdrawn' }],
        },
      });
      const [event] = await desk.sql<{ refKind: string; version: number }>(
        `SELECT ref_kind AS "refKind", version FROM domain_event WHERE ref_id = $1 AND type LIKE '%.withdrawn' LIMIT 1`,
        [lineId],
      );
      expect(event).toEqual({ refKind: kind, version: 2 });
      expect((await desk.usage('withdrawLine', plan.clientId)).at(-1)?.record_ids).toContain(lineId);
      expect(await desk.change('counsellor', 'withdrawLine', withdrawal)).toMatchObject(stale(plan.workerId));
      expect(await desk.change('counsellor', 'withdrawLine', { ...withdrawal, version: 2 })).toMatchObject({
        __typename: 'LineAlreadyWithdrawn',
      });
    },
  );

  it('changes nothing on a withdrawn line', async () => {
    await desk.change('worker', 'withdrawLine', {
      kind: 'goal',
      id: plan.goalId,
      version: 1,
      reason: 'Virhe',
    });
    const withdrawn = {
      __typename: 'LineAlreadyWithdrawn',
      withdrawnAt: desk.server.clock.now().toISOString(),
    };
    const at = { id: plan.goalId, version: 2 };
    expect(await desk.change('worker', 'rateGoal', { ...at, attainment: 0 })).toEqual(withdrawn);
    expect(await desk.change('worker', 'correctGoal', { ...at, reason: 'Muu', title: 'Muu' })).toEqual(
      withdrawn,
    );
    const proposal = { planId: plan.planId, goalId: plan.goalId, what: 'Tehdä', ownerId: plan.workerId };
    expect(await desk.refusal(await desk.as('worker'), 'proposeResponsibility', proposal)).toBe(
      'BAD_INPUT input.goalId notOnTheList',
    );
  });

  it('has the same corrections and authors read whole and by reference', async () => {
    const { goalId, serviceId, responsibilityId, planId } = plan;
    await desk.change('counsellor', 'correctGoal', { id: goalId, version: 1, reason: 'Nimi', title: 'Koti' });
    desk.server.clock.advance({ seconds: 1 });
    await desk.change('lead', 'withdrawLine', { kind: 'goal', id: goalId, version: 2, reason: 'Virhe' });
    await desk.change('lead', 'withdrawLine', {
      kind: 'planned_service',
      id: serviceId,
      version: 1,
      reason: 'Tupla',
    });
    const LINE = `__typename id createdBy { name unit { nameFi } } updatedBy { name } withdrawnReason
      corrections { id kind original reason at by { name unit { nameFi } } }`;
    const refs = [
      { kind: 'goal', id: goalId },
      { kind: 'planned_service', id: serviceId },
      { kind: 'responsibility', id: responsibilityId },
    ];
    const worker = await desk.as('worker');
    const { data } = await worker.ask<{
      printPlan: Record<
        'goals' | 'plannedServices' | 'responsibilities',
        { corrections: { kind: string }[] }[]
      >;
      records: unknown[];
    }>(
      `query ($caseId: ID!, $planId: ID!, $refs: [RecordRef!]!) {
        printPlan(caseId: $caseId, planId: $planId) { goals { ${LINE} } plannedServices { ${LINE} } responsibilities { ${LINE} owner { name } } }
        records(refs: $refs) { ... on PlanLine { ${LINE} } ... on Responsibility { owner { name } } }
      }`,
      { caseId: plan.caseId, planId, refs },
    );
    const { goals, plannedServices, responsibilities } = data!.printPlan;
    expect([...goals, ...plannedServices, ...responsibilities]).toEqual(data!.records);
    expect(goals[0]?.corrections.map(({ kind }) => kind)).toEqual(['corrected', 'withdrawn']);
    expect(plannedServices[0]?.corrections).toMatchObject([
      { kind: 'withdrawn', reason: 'Tupla', by: { name: 'lead Testinen', unit: { nameFi: 'Yksikkö A' } } },
    ]);
    expect(responsibilities[0]?.corrections).toEqual([]);
  });
});
