import type { ReadDb } from '@rinnalla/api-core';
import { type CountyDue, countyStanding } from '@rinnalla/domain';
import { requireAdministrator } from '../administrator.js';
import type { AccessibilityFeedbackCountsType } from './feedback.types.js';

/** How much unanswered feedback is due soon, today or late: what administrators are reminded of. */
export async function feedbackCounts(db: ReadDb): Promise<AccessibilityFeedbackCountsType> {
  await requireAdministrator(db);
  const unanswered = await db.query<CountyDue>(
    `SELECT f.rule_version AS "ruleVersion", f.due_on::text AS "dueOn", f.due_at AS "dueAt"
     FROM accessibility_feedback f WHERE f.answered_at IS NULL`,
  );
  const standings = unanswered.map((due) => countyStanding('R11-FEEDBACK', due, null, db.now));
  const turns = standings.flatMap(({ turnsAt }) => turnsAt?.getTime() ?? []);
  const count = (wanted: string) => standings.filter(({ state }) => state === wanted).length;
  return {
    dueSoon: count('due_soon'),
    dueToday: count('due_today'),
    breached: count('breached'),
    turnsAt: turns.length === 0 ? null : new Date(Math.min(...turns)),
  };
}
