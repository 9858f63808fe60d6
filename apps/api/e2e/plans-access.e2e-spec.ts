import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TownPerson } from '../src/testing/build-town.js';
import { TestPerson } from '../src/testing/test-person.js';
import { MUTATION_NAMES, MUTATIONS, type Prepared } from './plan-mutations.js';
import { PlansDesk } from './plans-desk.js';

describe('who may see and change a plan', () => {
  let desk: PlansDesk;
  let plan: Prepared;
  beforeAll(async () => {
    desk = await PlansDesk.open();
    plan = await desk.prepare();
  });
  afterAll(() => desk.close());

  const OUTSIDERS: TownPerson[] = ['neighbour', 'nurse', 'manager', 'stranger'];
  const CASE = `query ($id: ID!) { case(id: $id) { plans { id texts { body } } clientsWithoutPlan { id } } }`;
  const PRINT = `query ($caseId: ID!, $planId: ID!) { printPlan(caseId: $caseId, planId: $planId) { id goals { title } } }`;

  describe.each(MUTATION_NAMES)('%s', (name) => {
    it('asks to sign in first', async () => {
      const nobody = TestPerson.stranger(desk.server);
      expect(await desk.refusal(nobody, name, MUTATIONS[name].input(plan))).toBe('NOT_SIGNED_IN');
    });

    it('is as if there were no such plan for anyone outside the case, and changes nothing', async () => {
      const before = await desk.footprint(plan.planId);
      for (const outsider of OUTSIDERS) {
        const answer = await desk.refusal(await desk.as(outsider), name, MUTATIONS[name].input(plan));
        expect(`${outsider} ${answer}`).toBe(`${outsider} NOT_FOUND`);
      }
      expect(await desk.footprint(plan.planId)).toEqual(before);
    });

    it('does not find what does not exist', async () => {
      const nowhere = Object.fromEntries(
        Object.keys(plan).map((key) => [key, '0190a0a0-0000-7000-8000-00000000dead']),
      ) as unknown as Prepared;
      const { today } = plan;
      expect(
        await desk.refusal(await desk.as('lead'), name, MUTATIONS[name].input({ ...nowhere, today })),
      ).toBe('NOT_FOUND');
    });
  });

  it('opens to the team and the lead, not to others', async () => {
    const seenBy = async (person: TownPerson) => {
      const answer = await (
        await desk.as(person)
      ).ask<{ case: { plans: unknown[] } }>(CASE, { id: plan.caseId });
      return answer.errors[0]?.extensions['code'] ?? answer.data?.case.plans.length;
    };
    for (const insider of ['worker', 'counsellor', 'lead'] as const) expect(await seenBy(insider)).toBe(1);
    for (const outsider of OUTSIDERS) expect(await seenBy(outsider)).toBe('NOT_FOUND');
  });

  it('is printed for the team only, of the right case only, and logged as print', async () => {
    const print = async (person: TestPerson, caseId = plan.caseId) => {
      const answer = await person.ask<{ printPlan: { id: string } }>(PRINT, { caseId, planId: plan.planId });
      return answer.errors[0]?.extensions['code'] ?? answer.data?.printPlan.id;
    };
    expect(await print(TestPerson.stranger(desk.server))).toBe('NOT_SIGNED_IN');
    for (const outsider of OUTSIDERS) expect(await print(await desk.as(outsider))).toBe('NOT_FOUND');
    expect(await print(await desk.as('counsellor'), desk.town.caseA)).toBe('NOT_FOUND');
    expect(await print(await desk.as('counsellor'))).toBe(plan.planId);
    expect(
      (await desk.usage('query', plan.clientId)).filter((row) => row.purpose === 'print').at(-1),
    ).toMatchObject({
      by: desk.town.people.counsellor,
      basis: 'relation:team_member',
      record_ids: [plan.planId],
      field_classes: ['C1', 'C2'],
    });
    const bad = await (await desk.as('worker')).ask(PRINT, { caseId: plan.caseId, planId: 'none' });
    expect(bad.errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'input.planId' });
  });

  it('answers a live re-read with the records for the team, and with nothing for others', async () => {
    const RECORDS = `query ($refs: [RecordRef!]!) { records(refs: $refs) { __typename
      ... on Goal { id plan { completeness goals { id } } } ... on PlannedService { id } ... on Responsibility { id isOverdue } ... on GoneRecord { id } } }`;
    const refs = [
      { kind: 'goal', id: plan.goalId },
      { kind: 'planned_service', id: plan.serviceId },
      { kind: 'responsibility', id: plan.responsibilityId },
    ];
    const read = async (person: TownPerson) =>
      (await (await desk.as(person)).ask<{ records: { __typename: string }[] }>(RECORDS, { refs })).data
        ?.records;
    expect(await read('lead')).toEqual([
      { __typename: 'Goal', id: plan.goalId, plan: { completeness: 3, goals: [{ id: plan.goalId }] } },
      { __typename: 'PlannedService', id: plan.serviceId },
      { __typename: 'Responsibility', id: plan.responsibilityId, isOverdue: false },
    ]);
    for (const outsider of OUTSIDERS) {
      expect((await read(outsider))?.map((record) => record.__typename)).toEqual([
        'GoneRecord',
        'GoneRecord',
        'GoneRecord',
      ]);
    }
  });

  it('ends for a member with their place in the team', async () => {
    const other = await desk.prepare();
    const [member] = await desk.sql<{ id: string; version: number }>(
      `SELECT id, version FROM relation WHERE case_id = $1 AND professional_id = $2`,
      [other.caseId, desk.town.people.counsellor],
    );
    await (
      await desk.as('worker')
    ).change(
      'endTeamMembership',
      'EndTeamMembershipInput',
      { caseId: other.caseId, teamMemberId: member?.id, version: member?.version },
      '... on TeamChanged { case { id } }',
    );
    const input = MUTATIONS.acceptResponsibility.input(other);
    expect(await desk.refusal(await desk.as('counsellor'), 'acceptResponsibility', input)).toBe('NOT_FOUND');
  });
});
