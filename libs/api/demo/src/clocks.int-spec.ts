import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CLOCK_STATES } from '@rinnalla/domain';
import { type SeededCounty, seededCounty } from './testing/seeded-county.js';

/** What a clock is, by its dates alone. */
const STATE = `CASE WHEN not_applicable_at IS NOT NULL THEN 'not_applicable'
  WHEN met_at IS NOT NULL THEN CASE WHEN met_at > due_at THEN 'met_late' ELSE 'met' END
  WHEN due_at IS NULL THEN 'running' WHEN $1::timestamptz > due_at THEN 'breached' WHEN $1 >= due_today_at THEN 'due_today'
  WHEN $1 >= due_soon_at THEN 'due_soon' WHEN extended_at IS NOT NULL THEN 'extended' ELSE 'running' END`;

describe('the clocks of the demo', () => {
  let county: SeededCounty;
  beforeAll(async () => {
    county = await seededCounty(new Date('2026-11-25T10:00:00+02:00'));
  });
  afterAll(async () => {
    await county.drop();
  });

  // On a Wednesday: nothing can fall due on a Sunday.
  it('stand in every state', async () => {
    const rows = await county.rows<{ state: string }>(`SELECT ${STATE} AS state FROM clock GROUP BY 1`, [
      county.now,
    ]);
    const states = rows.map(({ state }) => state).sort();
    expect(states).toEqual([...CLOCK_STATES].sort());
  });

  it('are of every rule that something done with a case or contact starts, some of each still running', async () => {
    const rows = await county.rows<{ rule: string }>(
      'SELECT rule_id AS rule FROM clock WHERE closed_at IS NULL GROUP BY 1 ORDER BY 1',
    );
    expect(rows.map(({ rule }) => rule)).toEqual([
      ...[
        'R0-URGENT',
        'R1-HOITOTUKI',
        'R1-OVER75',
        'R1-VAMMAIS',
        'R13-PSYKOTH',
        'R14-NONURGENT',
        'R14-NONURGENT-UNDER23',
        'R2-DONE',
        'R2-START',
        'R3-DONE',
        'R3-START',
      ],
      ...[
        'R4-DONE',
        'R4-START',
        'R4-TARGET-DONE',
        'R4-TARGET-START',
        'R5-EXEC',
        'R6-PSYKO',
        'R7-LSPLAN',
        'R8-REPORTBACK',
        'R9-APPEAL',
      ],
    ]);
  });

  it('are of care for health staff of the team who may read the entry, near, past and met', async () => {
    const rows = await county.rows<{ rule: string; state: string; told: string[] }>(
      `SELECT rule_id AS rule, ${STATE} AS state, ARRAY(SELECT p.given_name FROM notice n JOIN professional p ON p.id = n.recipient_id
         WHERE n.clock_id = clock.id ORDER BY 1) AS told FROM clock WHERE register = 'health' ORDER BY 1, 2`,
      [county.now],
    );
    expect(rows).toEqual([
      { rule: 'R13-PSYKOTH', state: 'due_soon', told: ['Sanna'] },
      { rule: 'R14-NONURGENT', state: 'met', told: [] },
      { rule: 'R14-NONURGENT', state: 'running', told: [] },
      { rule: 'R14-NONURGENT-UNDER23', state: 'breached', told: ['Mikael', 'Sanna'] },
    ]);
    expect(await county.rows(`SELECT 1 FROM start_event WHERE kind = 'treatment_need_assessed'`)).toEqual([]);
  });

  it('tell nobody of what is over, and each person once', async () => {
    const told = await county.rows(
      `SELECT n.recipient_id, n.clock_id, count(*)::int AS times, bool_or(k.closed_at IS NOT NULL) AS over
       FROM notice n JOIN clock k ON k.id = n.clock_id GROUP BY 1, 2`,
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual(told.map((row) => ({ ...row, times: 1, over: false })));
  });
});
