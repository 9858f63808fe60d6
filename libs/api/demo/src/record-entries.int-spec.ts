import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { ENTRIES } from './content/entries.js';
import { demoId } from './demo-id.js';
import { type SeededCounty, seededCounty } from './testing/seeded-county.js';

describe('the records of the demo', () => {
  let county: SeededCounty;
  let app: Client;
  beforeAll(async () => {
    county = await seededCounty();
    app = new Client({ connectionString: county.database.appUrl });
    await app.connect();
  });
  afterAll(async () => {
    await app?.end();
    await county?.drop();
  });

  /** Asks as the application does, in a person's name. */
  const as = async <Row>(person: string, sql: string, params: readonly unknown[]): Promise<Row[]> => {
    await app.query('BEGIN');
    await app.query(`SELECT set_config('app.user_id', $1, true), set_config('app.now', $2, true)`, [
      person,
      county.now.toISOString(),
    ]);
    const { rows } = await app.query(sql, [...params]);
    await app.query('ROLLBACK');
    return rows as Row[];
  };

  it('were each written by one who may read them back, after the case was opened and before its last change', async () => {
    const entries = await county.rows<{ id: string; by: string; body: string; inTime: boolean }>(
      `SELECT e.id, e.created_by AS by, e.body, e.created_at BETWEEN c.created_at AND c.last_change_at
         AND coalesce(e.corrected_at, e.withdrawn_at, e.created_at) BETWEEN e.created_at AND c.last_change_at AS "inTime"
       FROM record_entry e JOIN "case" c ON c.id = e.case_id WHERE e.id = ANY ($1::uuid[])`,
      [ENTRIES.map(({ key }) => demoId('record-entry', key))],
    );
    expect(entries.length).toBeGreaterThan(25);
    const wrong: string[] = [];
    for (const { id, by, body, inTime } of entries) {
      const seen = await as(by, 'SELECT 1 FROM record_entry WHERE id = $1', [id]);
      if (seen.length === 0) wrong.push(`unseen by its writer: ${body}`);
      if (!inTime) wrong.push(`out of time: ${body}`);
    }
    expect(wrong).toEqual([]);
  });

  it('show a nurse in the team visibly less than the social worker, and the other way', async () => {
    const seenBy = async (person: string) =>
      as<{ kind: string; entries: number }>(
        demoId('person', person),
        `SELECT kind, count(*)::int AS entries FROM record_entry WHERE case_id = $1 GROUP BY kind`,
        [demoId('case', 'aatos-and-lempi')],
      );
    expect(await seenBy('markku')).toEqual([{ kind: 'patient_entry', entries: 5 }]);
    expect(await seenBy('kaisa')).toEqual([{ kind: 'journal_entry', entries: 4 }]);
    const masked = await as<{ register: string; reason: string }>(
      demoId('person', 'markku'),
      'SELECT register, reason FROM app.masked_entries(ARRAY[$1]::uuid[])',
      [demoId('case', 'aatos-and-lempi')],
    );
    expect(masked).toEqual([{ register: 'social', reason: 'purpose' }]);
    // Specially protected, written by the team's physician: the physiotherapist must confirm a need of it.
    const confirm = await as<{ reason: string }>(
      demoId('person', 'helmi'),
      `SELECT reason FROM app.masked_entries(ARRAY[$1]::uuid[]) WHERE register = 'health'`,
      [demoId('case', 'arvi')],
    );
    expect(confirm).toEqual([{ reason: 'confirmation' }]);
  });

  it('have a contact of every client, and show nobody those of the two under non-disclosure', async () => {
    expect(
      await county.rows(
        'SELECT (SELECT count(*)::int FROM client) - (SELECT count(*)::int FROM client_contact) AS missing',
      ),
    ).toEqual([{ missing: 0 }]);
    const hidden = await county.rows<{ id: string; worker: string }>(
      `SELECT k.id, r.professional_id AS worker FROM client k JOIN case_client cc ON cc.client_id = k.id
       JOIN relation r ON r.case_id = cc.case_id AND r.kind = 'named_worker' WHERE k.is_non_disclosed`,
    );
    expect(hidden).toHaveLength(2);
    expect(
      await county.rows('SELECT client_id AS id FROM non_disclosure WHERE ended_at IS NULL ORDER BY 1'),
    ).toEqual(hidden.map(({ id }) => ({ id })).sort((a, b) => a.id.localeCompare(b.id)));
    for (const { id, worker } of hidden)
      expect(await as(worker, 'SELECT 1 FROM client_contact WHERE client_id = $1', [id])).toEqual([]);
  });
});
