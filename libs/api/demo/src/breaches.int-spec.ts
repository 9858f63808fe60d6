import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { breachClock, breachState, detectIdentifiers, type KeptBreach } from '@rinnalla/domain';
import { BREACHES } from './content/breaches.js';
import { type SeededCounty, seededCounty } from './testing/seeded-county.js';

describe('data breaches in the demo', () => {
  let county: SeededCounty;
  beforeAll(async () => {
    county = await seededCounty();
  });
  afterAll(() => county?.drop());

  it('stand in every way a time limit can stand, each reckoned as the rule says', async () => {
    const rows = await county.rows<KeptBreach>(
      `SELECT id, rule_version AS "ruleVersion", known_at AS "knownAt", due_at AS "dueAt", notified_at AS "notifiedAt",
         not_needed_at AS "notNeededAt" FROM data_breach ORDER BY known_at`,
    );
    const states = rows.map((row) => breachState(row, new Date()));
    // By the hour of the seeding, what is due in twelve hours is due today or tomorrow.
    expect(states.map((state) => (state === 'due_today' ? 'due_soon' : state)).toSorted()).toEqual([
      'breached',
      'due_soon',
      'met',
      'met_late',
      'not_applicable',
      'running',
    ]);
    for (const { id, knownAt, dueAt } of rows) expect(dueAt).toEqual(breachClock(id, knownAt).due.at);
  });

  it('have a history that begins with the recording and goes as far as the entry', async () => {
    const rows = await county.rows(
      `SELECT b.version = count(h.id) AS "isWhole", min(h.change) FILTER (WHERE h.version = 1) AS first,
         bool_and(h.at >= b.known_at AND h.at <= now()) AS "isPast"
       FROM data_breach b JOIN data_breach_change h ON h.breach_id = b.id GROUP BY b.id, b.version`,
    );
    expect(rows).toHaveLength(BREACHES.length);
    expect(new Set(rows.map((row) => JSON.stringify(row)))).toEqual(
      new Set([JSON.stringify({ isWhole: true, first: 'recorded', isPast: true })]),
    );
  });

  it('name nobody', () => {
    for (const { happened, concerned, consequences, measures } of BREACHES) {
      const text = [happened, concerned, consequences, measures].join('\n');
      expect(detectIdentifiers(text, { knownNames: [] })).toEqual([]);
    }
  });
});
