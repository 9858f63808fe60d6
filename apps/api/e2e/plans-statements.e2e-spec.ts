import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countedStatements } from '../src/testing/counted-statements.js';
import type { Prepared } from './plan-mutations.js';
import { PlansDesk } from './plans-desk.js';

const AUTHOR = '{ id name profession unit { id nameFi } }';
const LINE = `id createdAt createdBy ${AUTHOR} updatedBy ${AUTHOR} correctedAt withdrawnAt withdrawnReason version
  corrections { id kind original reason at by ${AUTHOR} }`;
const PLAN = `id completeness client { id givenNames familyName birthDate } items { number key state law voices version notApplicableReason updatedBy ${AUTHOR} }
  texts { id item voice body version updatedAt updatedBy ${AUTHOR} correctedAt }
  goals { ${LINE} title description attainment ratings { attainment note at by ${AUTHOR} } }
  plannedServices { ${LINE} service description provider startsOn duration clientProposal }
  responsibilities { ${LINE} what owner ${AUTHOR} dueOn status statusSince isOverdue viewerMoves }`;
const CASE_PAGE = `query ($caseId: ID!) { case(id: $caseId) { id status plans { ${PLAN} } clientsWithoutPlan { id } } }`;
const PRINT = `query ($caseId: ID!, $planId: ID!) { printPlan(caseId: $caseId, planId: $planId) { ${PLAN} } }`;

describe('how many SQL statements a whole plan takes', () => {
  let desk: PlansDesk;
  let plan: Prepared;
  beforeAll(async () => {
    desk = await PlansDesk.open();
    plan = await desk.prepare();
    for (const item of [1, 2]) await write(item);
    await desk.change('worker', 'rateGoal', { id: plan.goalId, version: 1, attainment: 0 });
    await desk.change('worker', 'correctGoal', {
      id: plan.goalId,
      version: 2,
      reason: 'Nimi',
      title: 'Koti',
    });
  });
  afterAll(() => desk.close());

  const write = async (item: number) => {
    for (const voice of ['client', 'professional']) {
      await desk.change('counsellor', 'savePlanText', {
        planId: plan.planId,
        item,
        voice,
        body: 'Teksti',
        version: 0,
      });
    }
  };
  const statementsOf = async (query: string) => {
    const worker = await desk.as('worker');
    const { result, count } = await countedStatements(() =>
      worker.ask(query, { caseId: plan.caseId, planId: plan.planId }),
    );
    expect(result.errors).toEqual([]);
    return { count, size: JSON.stringify(result.data).length };
  };
  const grow = async () => {
    const { planId, colleagueId } = plan;
    for (const item of [3, 4, 5, 6, 7, 8, 9, 10, 11]) await write(item);
    for (let place = 0; place < 20; place += 1) {
      await desk.change('counsellor', 'addGoal', { planId, title: 'Tavoite' });
      await desk.change('counsellor', 'addPlannedService', { planId, service: 'home_care' });
      const proposal = { planId, what: 'Tehtävä', ownerId: colleagueId };
      const proposed = await desk.change('worker', 'proposeResponsibility', proposal);
      const { id } = proposed['responsibility'] as { id: string };
      await desk.change('lead', 'withdrawLine', { kind: 'responsibility', id, version: 1, reason: 'Virhe' });
    }
  };

  it('is the same small number for a short plan and a long one, on the case page and printed', async () => {
    const short = { page: await statementsOf(CASE_PAGE), print: await statementsOf(PRINT) };
    await grow();
    const long = { page: await statementsOf(CASE_PAGE), print: await statementsOf(PRINT) };
    expect(long.page.size).toBeGreaterThan(8 * short.page.size);
    expect(long.page.count).toBe(short.page.count);
    expect(long.print.count).toBe(short.print.count);
    expect(long.page.count).toBeLessThanOrEqual(7);
    expect(long.print.count).toBeLessThanOrEqual(5);
  });
});
