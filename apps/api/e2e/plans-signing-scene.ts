import { randomUUID } from 'node:crypto';
import type { TownPerson } from '../src/testing/build-town.js';
import type { Prepared } from './plan-mutations.js';
import { PlansDesk, type Result } from './plans-desk.js';

/** A Tuesday, in office hours. */
export const SIGNED_AT = '2031-06-17T10:00:00+03:00';
/** Six weeks before: the cases became pending. */
const PENDING = new Date('2031-05-05T09:00:00+03:00');
/** Lines of a prepared plan, the texts of an item in two voices, and seven marks, each at version 1. */
export const WHOLE = 12;

/** Who may judge a child-welfare case at all: their task is given for its service function too (457/2024 13 §). */
export const ofChildWelfare = { serviceFunction: 'child_welfare' } as const;

/** A desk whose cases became pending six weeks ago, with plans that answer all of SHL 39 §. */
export async function openSigning(): Promise<PlansDesk> {
  const desk = await PlansDesk.open(SIGNED_AT);
  await desk.sql(`UPDATE work_task SET service_functions = '{working_age,child_welfare}'
    WHERE task IN ('service_arranging', 'service_delivery')`);
  return desk;
}

/** What a voice says on item 1: of each plan in words of its own. */
export const needOf = ({ caseId }: Prepared, voice: string): string =>
  `Tuen tarve, ${voice}, ${caseId.slice(-6)}`;

/** A prepared plan whose every item is answered or marked, as `WHOLE`. */
export async function wholePlan(
  desk: PlansDesk,
  patch: Parameters<PlansDesk['prepare']>[0] = {},
): Promise<Prepared> {
  const plan = await desk.prepare({ createdAt: PENDING, ...patch });
  const { planId } = plan;
  for (const voice of ['client', 'professional']) {
    const said = { planId, item: 1, voice, body: needOf(plan, voice), version: 0 };
    await desk.change('counsellor', 'savePlanText', said);
  }
  for (const item of [2, 4, 5, 7, 9, 10, 11]) {
    const mark = { planId, item, notApplicableReason: 'Ei ajankohtainen', version: 0 };
    await desk.change('worker', 'markPlanItem', mark);
  }
  return plan;
}

/** Signs a whole plan as it was prepared, but for what is said. */
export function sign(
  desk: PlansDesk,
  plan: Prepared,
  input: Record<string, unknown> = {},
  who: TownPerson = 'worker',
): Promise<Result> {
  return desk.change(who, 'signPlan', {
    planId: plan.planId,
    version: WHOLE,
    agreedOn: '2031-06-16',
    ...input,
  });
}

/** Makes somebody of the team the second who answers for the client. */
export async function makePair(desk: PlansDesk, plan: Prepared, who: TownPerson): Promise<void> {
  await desk.sql(
    `INSERT INTO relation (id, case_id, professional_id, kind, legal_mode, evidence, purpose, valid_from, created_by)
     VALUES ($1, $2, $3, 'work_pair', 'M8', '{"verifiedRelationship": true}', 'case_work', $4, $3)`,
    [randomUUID(), plan.caseId, desk.town.people[who], PENDING],
  );
}
