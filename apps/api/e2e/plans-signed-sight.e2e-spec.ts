import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { beginAs } from '../src/testing/begin-as.js';
import type { TownPerson } from '../src/testing/build-town.js';
import { TestPerson } from '../src/testing/test-person.js';
import type { Prepared } from './plan-mutations.js';
import type { PlansDesk } from './plans-desk.js';
import { needOf, openSigning, sign, WHOLE, wholePlan } from './plans-signing-scene.js';

const PRINT = `query ($caseId: ID!, $signingId: ID!) { printSignedPlan(caseId: $caseId, signingId: $signingId) {
  signing { id number agreedOn obstacle dissent signedBy { id } profession } client { familyName }
  items { number key law state notApplicableReason } texts { item voice body updatedAt updatedBy { id } }
  goals { lineId title description attainment } plannedServices { service startsOn } responsibilities { what dueOn status owner { id } } } }`;
const CASE = 'query ($id: ID!) { case(id: $id) { plans { signings { number } } } }';

interface SignedPlan {
  readonly signing: { readonly id: string; readonly number: number };
  readonly items: readonly { readonly number: number; readonly state: string }[];
  readonly texts: readonly { readonly body: string }[];
}

describe('a signed version of a plan', () => {
  let desk: PlansDesk;
  let plan: Prepared;
  let signingId: string;
  beforeAll(async () => {
    desk = await openSigning();
    plan = await wholePlan(desk);
    const signed = await sign(desk, plan, { dissent: 'Olen eri mieltä.' });
    signingId = (signed['signing'] as { id: string }).id;
    await desk.change('counsellor', 'savePlanText', {
      ...{ planId: plan.planId, item: 1, voice: 'client', body: 'Uudet sanat', version: 1 },
    });
    await desk.change('worker', 'withdrawLine', {
      ...{ kind: 'goal', id: plan.goalId, version: 1, reason: 'Väärä asiakas' },
    });
  });
  afterAll(() => desk.close());

  const print = async (person: TestPerson, at = { caseId: plan.caseId, signingId }) => {
    const answer = await person.ask<{ printSignedPlan: SignedPlan }>(PRINT, at);
    const { code, field } = answer.errors[0]?.extensions ?? {};
    return answer.data?.printSignedPlan ?? [code, field].filter(Boolean).join(' ');
  };
  /** What the database shows with the engine out of the way: the application's own role, the person set. */
  const asApplication = async (who: TownPerson | null, sql: string, params: readonly unknown[] = []) => {
    const app = new Client({ connectionString: desk.server.database.appUrl });
    await app.connect();
    await beginAs(app, desk.server, who === null ? '' : desk.town.people[who]);
    try {
      return (await app.query<{ number: number }>(sql, [...params])).rows;
    } catch (error) {
      return (error as Error).message;
    } finally {
      await app.query('ROLLBACK');
      await app.end();
    }
  };
  const rowsOf = (who: TownPerson | null, { planId } = plan) =>
    asApplication(who, 'SELECT number FROM plan_signing WHERE plan_id = $1', [planId]);

  it('is read in full as it stood, whatever was written and withdrawn since; logged as print', async () => {
    expect(await print(await desk.as('counsellor'))).toMatchObject({
      signing: { id: signingId, number: 1, dissent: 'Olen eri mieltä.', signedBy: { id: plan.workerId } },
      items: expect.arrayContaining([
        {
          number: 2,
          key: 'services_and_measures_needed',
          law: '1301/2014 39 § 2 mom. 2 kohta',
          state: 'not_applicable',
          notApplicableReason: 'Ei ajankohtainen',
        },
      ]),
      texts: [
        { item: 1, voice: 'client', body: needOf(plan, 'client'), updatedBy: { id: plan.colleagueId } },
        { item: 1, voice: 'professional', body: needOf(plan, 'professional') },
      ],
      goals: [{ lineId: plan.goalId, title: 'Oma koti', description: 'Löytyy asunto.', attainment: null }],
      plannedServices: [{ service: 'social_work', startsOn: '2030-01-07' }],
      responsibilities: [
        {
          what: 'Hakea asumistukea',
          dueOn: '2030-02-01',
          status: 'proposed',
          owner: { id: plan.colleagueId },
        },
      ],
    });
    const uses = await desk.usage('query', plan.clientId);
    expect(uses.filter(({ purpose }) => purpose === 'print').at(-1)).toMatchObject({
      by: plan.colleagueId,
      record_ids: [signingId],
      field_classes: ['C1', 'C2'],
    });
  });

  it('is nobody’s outside the case, and of no other case', async () => {
    expect(await print(TestPerson.stranger(desk.server))).toBe('NOT_SIGNED_IN');
    for (const outsider of ['neighbour', 'nurse', 'manager', 'stranger'] as const) {
      expect(await print(await desk.as(outsider))).toBe('NOT_FOUND');
      expect(await rowsOf(outsider)).toEqual([]);
    }
    expect(await rowsOf(null)).toEqual([]);
    expect(await rowsOf('lead')).toEqual([{ number: 1 }]);
    const worker = await desk.as('worker');
    expect(await print(worker, { caseId: desk.town.caseA, signingId })).toBe('NOT_FOUND');
    expect(await print(worker, { caseId: plan.caseId, signingId: randomUUID() })).toBe('NOT_FOUND');
    expect(await print(worker, { caseId: plan.caseId, signingId: 'none' })).toBe('BAD_INPUT input.signingId');
  });

  it('is changed, taken away or signed in another’s name by nobody, whatever the code asks', async () => {
    const denied = 'permission denied for table plan_signing';
    expect(await asApplication('worker', `UPDATE plan_signing SET dissent = NULL`)).toBe(denied);
    expect(await asApplication('worker', 'DELETE FROM plan_signing')).toBe(denied);
    const insert = (who: TownPerson, number: number) =>
      asApplication(
        who,
        `INSERT INTO plan_signing (id, plan_id, case_id, number, agreed_on, signed_at, signed_by, profession, content_version, content)
         VALUES ($1, $2, $3, $4, '2031-06-01', '2031-06-17 12:00+03', $5, 'social_worker', 1, '{}')`,
        [randomUUID(), plan.planId, plan.caseId, number, plan.workerId],
      );
    const hidden = 'new row violates row-level security policy for table "plan_signing"';
    expect(await insert('counsellor', 2)).toBe(hidden);
    expect(await insert('worker', 3)).toBe(`version 3 of plan ${plan.planId} does not follow`);
    for (const sql of [
      'UPDATE plan_signing SET number = 2',
      'DELETE FROM plan_signing',
      'TRUNCATE plan_signing CASCADE',
    ]) {
      await expect(desk.sql(sql)).rejects.toThrow(/append-only|never/u);
    }
  });

  it('goes where the plan goes: with a place in the team, with a denial of the plan', async () => {
    const other = await wholePlan(desk);
    expect((await sign(desk, other)).__typename).toBe('PlanSigned');
    await desk.sql(
      `INSERT INTO relation (id, case_id, professional_id, kind, legal_mode, evidence, purpose, valid_from, created_by)
       VALUES ($1, $2, $3, 'team_member', 'M1', '{}', 'Yhteinen palvelu', '2031-06-01', $4)`,
      [randomUUID(), other.caseId, desk.town.people.nurse, plan.workerId],
    );
    const shownTo = async (who: TownPerson) =>
      (await (await desk.as(who)).ask<{ case: { plans: unknown } }>(CASE, { id: other.caseId })).data?.case
        .plans;
    expect(await rowsOf('nurse', other)).toEqual([{ number: 1 }]);
    expect(await shownTo('nurse')).toEqual([{ signings: [{ number: 1 }] }]);
    await desk.sql(
      `INSERT INTO denial (id, client_id, register, target, record_id, record_case_id, record_kind, giver, giver_name, means, given_on, created_at,
         created_by) VALUES ($1, $2, 'social', 'document', $3, $4, 'plan', 'client', 'Testi', 'paper', '2031-06-10', '2031-06-10 12:00+03', $5)`,
      [randomUUID(), other.clientId, other.planId, other.caseId, plan.workerId],
    );
    expect(await rowsOf('nurse', other)).toEqual([]);
    expect(await shownTo('nurse')).toBeNull();
    expect(await rowsOf('worker', other)).toEqual([{ number: 1 }]);

    await desk.sql(`UPDATE relation SET valid_to = $3 WHERE case_id = $1 AND professional_id = $2`, [
      other.caseId,
      other.colleagueId,
      desk.server.clock.now(),
    ]);
    expect(await rowsOf('counsellor', other)).toEqual([]);
    expect(await shownTo('counsellor')).toBeUndefined();
  });

  it('is listed with the plan, newest first', async () => {
    await sign(desk, plan, { version: WHOLE + 2 }).then(({ __typename }) => {
      // Its only goal was withdrawn: item 6 is open again.
      expect(__typename).toBe('PlanIncomplete');
    });
    await desk.change('worker', 'addGoal', { planId: plan.planId, title: 'Toinen' });
    expect(await sign(desk, plan, { version: WHOLE + 3 })).toMatchObject({ signing: { number: 2 } });
    const { data } = await (await desk.as('lead')).ask(CASE, { id: plan.caseId });
    expect(data).toEqual({ case: { plans: [{ signings: [{ number: 2 }, { number: 1 }] }] } });
  });
});
