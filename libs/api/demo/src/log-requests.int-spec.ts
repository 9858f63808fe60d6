import { describe, expect, it } from '@jest/globals';
import { countyDue, countyStanding } from '@rinnalla/domain';
import { seededCounty } from './testing/seeded-county.js';

describe('requests for log data in the demo', () => {
  it.each(['2026-11-25T10:00:00+02:00', '2026-12-31T10:00:00+02:00', '2027-04-05T00:20:00+03:00'])(
    'stand in each state when it is %s',
    async (moment) => {
      const county = await seededCounty(new Date(moment));
      try {
        const rows = await county.rows<{ requestedOn: string; dueOn: string; deliveredAt: Date | null }>(
          `SELECT requested_on::text AS "requestedOn", due_on::text AS "dueOn", delivered_at AS "deliveredAt" FROM client_report`,
        );
        const states = rows.map(({ requestedOn, dueOn, deliveredAt }) => {
          const due = countyDue('R10-LOGREQ', requestedOn);
          expect(dueOn).toBe(due.dueOn);
          return countyStanding('R10-LOGREQ', due, deliveredAt, county.now).state;
        });
        expect(states.toSorted()).toEqual(['breached', 'due_soon', 'met', 'met_late', 'running']);
        const corrections = await county.rows<Record<string, string>>(
          `SELECT c.requested_before::text AS before, c.requested_after::text AS after, c.due_before::text AS "dueBefore",
             c.due_after::text AS "dueAfter", r.requested_on::text AS "requestedOn", r.due_on::text AS "dueOn"
           FROM client_report_correction c JOIN client_report r ON r.id = c.report_id AND c.at > r.ordered_at AND c.version <= r.version`,
        );
        expect(corrections).toHaveLength(1);
        for (const { before = '', after, dueBefore, dueAfter, requestedOn, dueOn } of corrections) {
          expect([after, dueAfter]).toEqual([requestedOn, dueOn]);
          expect(dueBefore).toBe(countyDue('R10-LOGREQ', before).dueOn);
        }
      } finally {
        await county.drop();
      }
    },
  );
});
