import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type MutationName, MUTATIONS, type Prepared } from './plan-mutations.js';
import { PlansDesk } from './plans-desk.js';

const LONG_LINE = 'a'.repeat(501);
const LONG_TEXT = 'a'.repeat(20_001);

/** What is wrong with the input, and how the answer names it. */
const CASES: [MutationName, Record<string, unknown>, string][] = [
  ['startPlan', { caseId: 'none' }, 'input.caseId format'],
  ['startPlan', { clientId: '0190a0a0-0000-7000-8000-00000000dead' }, 'input.clientId notOnTheList'],
  ['savePlanText', { mutationId: 'none' }, 'input.mutationId format'],
  ['savePlanText', { item: 12 }, 'input.item notOnTheList'],
  ['savePlanText', { item: 0 }, 'input.item notOnTheList'],
  ['savePlanText', { version: -1 }, 'input.version range'],
  ['savePlanText', { body: LONG_TEXT }, 'input.body tooLong'],
  ['markPlanItem', { item: 12 }, 'input.item notOnTheList'],
  ['markPlanItem', { notApplicableReason: '   ' }, 'input.notApplicableReason required'],
  ['markPlanItem', { notApplicableReason: '.' }, 'input.notApplicableReason required'],
  ['markPlanItem', { notApplicableReason: LONG_LINE }, 'input.notApplicableReason tooLong'],
  ['addGoal', { title: ' ' }, 'input.title required'],
  ['addGoal', { title: LONG_LINE }, 'input.title tooLong'],
  ['addGoal', { description: LONG_TEXT }, 'input.description tooLong'],
  ['rateGoal', { attainment: 3 }, 'input.attainment notOnTheList'],
  ['rateGoal', { note: LONG_TEXT }, 'input.note tooLong'],
  ['rateGoal', { version: 0 }, 'input.version range'],
  ['correctGoal', { reason: '' }, 'input.reason required'],
  ['correctGoal', { title: '' }, 'input.title required'],
  ['addPlannedService', { startsOn: '2030-02-30' }, 'input.startsOn format'],
  ['addPlannedService', { startsOn: '1.2.2030' }, 'input.startsOn format'],
  ['addPlannedService', { duration: LONG_LINE }, 'input.duration tooLong'],
  ['addPlannedService', { clientProposal: LONG_TEXT }, 'input.clientProposal tooLong'],
  ['correctPlannedService', { provider: LONG_LINE }, 'input.provider tooLong'],
  ['correctPlannedService', { reason: ' ' }, 'input.reason required'],
  ['proposeResponsibility', { what: '' }, 'input.what required'],
  ['proposeResponsibility', { ownerId: 'none' }, 'input.ownerId format'],
  ['proposeResponsibility', { dueOn: 'tomorrow' }, 'input.dueOn format'],
  ['proposeResponsibility', { goalId: '0190a0a0-0000-7000-8000-00000000dead' }, 'input.goalId notOnTheList'],
  ['acceptResponsibility', { id: 'none' }, 'input.id format'],
  ['declineResponsibility', { reason: ' ' }, 'input.reason required'],
  ['startResponsibility', { version: 0 }, 'input.version range'],
  ['completeResponsibility', { id: '' }, 'input.id format'],
  ['handOverResponsibility', { reason: '' }, 'input.reason required'],
  ['handOverResponsibility', { newOwnerId: 'none' }, 'input.newOwnerId format'],
  ['handOverResponsibility', { dueOn: '2500-01-01' }, 'input.dueOn range'],
  ['correctResponsibility', { what: LONG_LINE }, 'input.what tooLong'],
  ['signPlan', { agreedOn: null }, 'input.agreedOn required'],
  ['signPlan', { obstacle: 'Asiakas on tehohoidossa.' }, 'input.obstacle notOnTheList'],
  ['signPlan', { agreedOn: null, obstacle: ' \n ' }, 'input.obstacle required'],
  ['signPlan', { agreedOn: null, obstacle: 'Este' }, 'input.obstacle short'],
  ['signPlan', { agreedOn: null, obstacle: LONG_TEXT }, 'input.obstacle tooLong'],
  ['withdrawLine', { reason: '' }, 'input.reason required'],
  ['withdrawLine', { id: 'none' }, 'input.id format'],
];

describe('bad input to a plan', () => {
  let desk: PlansDesk;
  let plan: Prepared;
  beforeAll(async () => {
    desk = await PlansDesk.open();
    plan = await desk.prepare();
  });
  afterAll(() => desk.close());

  it.each(CASES)('%s with %j is refused by the name of the field', async (name, wrong, answer) => {
    const before = await desk.footprint(plan.planId);
    const input = { ...MUTATIONS[name].input(plan), ...wrong };
    expect(await desk.refusal(await desk.as('worker'), name, input)).toBe(`BAD_INPUT ${answer}`);
    expect(await desk.footprint(plan.planId)).toEqual(before);
  });

  it.each([
    ['savePlanText', { voice: 'relative' }],
    ['addPlannedService', { service: 'magic' }],
    ['withdrawLine', { kind: 'consultation' }],
  ] as const)('%s with %j, which the schema does not know, is refused', async (name, wrong) => {
    const input = { ...MUTATIONS[name].input(plan), ...wrong };
    expect(await desk.refusal(await desk.as('worker'), name, input)).toMatch(/^BAD_(INPUT|REQUEST)/);
  });

  it('lets no plan be started for a guardian', async () => {
    const { caseId } = await desk.town.addCase();
    await desk.sql(`UPDATE case_client SET role = 'guardian' WHERE case_id = $1`, [caseId]);
    const [row] = await desk.sql<{ client_id: string }>(
      `SELECT client_id FROM case_client WHERE case_id = $1`,
      [caseId],
    );
    const asked = { caseId, clientId: row?.client_id };
    expect(await desk.refusal(await desk.as('worker'), 'startPlan', asked)).toBe(
      'BAD_INPUT input.clientId notOnTheList',
    );
  });
});
