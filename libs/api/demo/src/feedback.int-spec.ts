import { describe, expect, it } from '@jest/globals';
import { countyDue, type CountyDue, countyStanding } from '@rinnalla/domain';
import { seededCounty } from './testing/seeded-county.js';

interface Row extends CountyDue {
  readonly receivedOn: string;
  readonly answeredAt: Date | null;
  readonly isOwn: boolean;
  readonly corrections: number;
}

describe('feedback on accessibility in the demo', () => {
  // An ordinary Wednesday, the end of a year full of holidays, and just after midnight.
  it.each(['2026-11-25T10:00:00+02:00', '2026-12-31T10:00:00+02:00', '2027-04-05T00:20:00+03:00'])(
    'stands in each state, sent here and otherwise, when it is %s',
    async (moment) => {
      const county = await seededCounty(new Date(moment));
      try {
        const rows = await county.rows<Row>(
          `SELECT f.received_on::text AS "receivedOn", f.rule_version AS "ruleVersion", f.due_on::text AS "dueOn", f.due_at AS "dueAt",
             f.answered_at AS "answeredAt", f.sender_id IS NOT NULL AS "isOwn",
             (SELECT count(*)::int FROM feedback_arrival_correction c WHERE c.feedback_id = f.id) AS corrections
           FROM accessibility_feedback f ORDER BY f.due_on`,
        );
        const states = rows.map(
          (row) => countyStanding('R11-FEEDBACK', row, row.answeredAt, county.now).state,
        );
        expect(states.toSorted()).toEqual(['breached', 'due_soon', 'met', 'met_late', 'running']);
        for (const { receivedOn, ruleVersion, dueOn, dueAt } of rows)
          expect({ ruleVersion, dueOn, dueAt }).toEqual(countyDue('R11-FEEDBACK', receivedOn));
        expect(new Set(rows.map(({ isOwn }) => isOwn)).size).toBe(2);
        expect(rows.map(({ corrections }) => corrections).toSorted()).toEqual([0, 0, 0, 0, 1]);
      } finally {
        await county.drop();
      }
    },
  );
});
