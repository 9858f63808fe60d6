import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { housekeeping } from '@rinnalla/api-jobs';
import { Client } from 'pg';
import { beginAs } from '../src/testing/begin-as.js';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

const LOGS = ['usage_log', 'disclosure_log', 'access_attempt'];
const READS = 1_000;
const AT_ONCE = 20;

describe('the logs', () => {
  let server: TestServer;
  let owner: Client;
  let app: Client;
  beforeAll(async () => {
    server = await startTestServer();
    owner = new Client({ connectionString: server.database.ownerUrl });
    app = new Client({ connectionString: server.database.appUrl });
    await Promise.all([owner.connect(), app.connect()]);
    await owner.query(`
      INSERT INTO usage_log (at, professional_id, session_id, operation, purpose, basis, client_ids, record_ids, field_classes)
        SELECT now(), gen_random_uuid(), 's', 'Koe', 'case_work', 'relation:team_member', '{}', '{}', '{}';
      INSERT INTO disclosure_log (at, data_register, recipient_id, operation, purpose, ground, client_ids, record_ids, field_classes)
        SELECT now(), 'social', gen_random_uuid(), 'Koe', 'case_work', 'relation:team_member/M1', '{}', '{}', '{}';
      INSERT INTO access_attempt (at, professional_id, session_id, operation, code) SELECT now(), gen_random_uuid(), 's', 'Koe', 'NOT_FOUND';
    `);
  });
  afterAll(async () => {
    await Promise.all([owner.end(), app.end()]);
    await server.stop();
  });

  const partitionOf = async (log: string) => {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT tableoid::regclass::text AS name FROM ${log} LIMIT 1`,
    );
    return rows[0]?.name ?? '';
  };

  /** What the nightly job does, at the start too. */
  const keepHouse = async () => {
    const jobs = new Client({ connectionString: server.database.jobsUrl });
    await jobs.connect();
    try {
      await housekeeping({}, { query: (sql: string) => jobs.query(sql) } as never);
    } finally {
      await jobs.end();
    }
  };
  /** The logs that have a table for the month so far ahead. */
  const logsWith = async (ahead: string) => {
    const { rows } = await owner.query<{ log: string }>(
      `SELECT parent.relname AS log FROM pg_inherits i JOIN pg_class parent ON parent.oid = i.inhparent JOIN pg_class part ON part.oid = i.inhrelid
       WHERE part.relname = parent.relname || to_char(current_date + $1::interval, '_YYYY_MM') ORDER BY 1`,
      [ahead],
    );
    return rows.map(({ log }) => log);
  };

  it.each(LOGS)('%s is closed to the role that serves, as a table and as its month', async (log) => {
    for (const table of [log, await partitionOf(log)]) {
      for (const statement of [
        `SELECT * FROM ${table}`,
        `UPDATE ${table} SET operation = 'x'`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table}`,
        `INSERT INTO ${table} (at, operation) VALUES (now(), 'x')`,
      ]) {
        await expect(app.query(statement)).rejects.toThrow(/permission denied/);
      }
    }
  });

  it.each(LOGS)('%s is not changed, emptied or thinned even by its owner', async (log) => {
    for (const table of [log, await partitionOf(log)]) {
      await expect(owner.query(`UPDATE ${table} SET operation = 'x'`)).rejects.toThrow('append-only');
      await expect(owner.query(`DELETE FROM ${table}`)).rejects.toThrow('append-only');
    }
    await expect(owner.query(`TRUNCATE ${log}`)).rejects.toThrow('append-only');
    await expect(owner.query(`TRUNCATE ${await partitionOf(log)}`)).rejects.toThrow('append-only');
  });

  it('shows the role that serves none of the functions’ answers without the officer’s task', async () => {
    await beginAs(app, server, server.town.people.lead);
    for (const log of ['usage', 'disclosure', 'attempts']) {
      const asked = { since: '2000-01-01', until: '2100-01-01' };
      const { rows } = await app.query('SELECT * FROM app.search_log($1, $2, 100)', [log, asked]);
      expect(rows).toEqual([]);
    }
    const patterns = await app.query(
      `SELECT * FROM app.log_patterns('2000-01-01', '2100-01-01', '{"manyClients": 0, "manyAttempts": 0, "manySearches": 0}')`,
    );
    expect(patterns.rows).toEqual([]);
    const client = await app.query('SELECT * FROM app.audited_client(NULL, $1)', [server.town.clientA]);
    expect(client.rows).toEqual([]);
    await app.query('ROLLBACK');
  });

  it('get their months made ahead, all three, by the nightly job', async () => {
    await keepHouse();
    expect(await logsWith('3 months')).toEqual(expect.arrayContaining(LOGS));
  });

  it('keep a month whole that was written to before its table was made, and get the months after it', async () => {
    for (const ahead of ['2 months', '3 months']) {
      const { rows } = await owner.query<{ part: string }>(
        `SELECT 'usage_log' || to_char(current_date + $1::interval, '_YYYY_MM') AS part`,
        [ahead],
      );
      await owner.query(`DROP TABLE ${rows[0]?.part ?? ''}`);
    }
    await owner.query(`
      INSERT INTO usage_log (at, professional_id, session_id, operation, purpose, basis, client_ids, record_ids, field_classes)
        SELECT now() + interval '2 months', gen_random_uuid(), 's', 'Late', 'case_work', 'relation:team_member', '{}', '{}', '{}'`);
    await keepHouse();
    expect(await logsWith('2 months')).not.toContain('usage_log');
    expect(await logsWith('3 months')).toContain('usage_log');
    const { rowCount } = await owner.query(`SELECT 1 FROM usage_log WHERE operation = 'Late'`);
    expect(rowCount).toBe(1);
  });

  it('that get no months keep no mutation id or session longer for it', async () => {
    const { people } = server.town;
    await owner.query(
      `INSERT INTO session (id, secret_hash, professional_id, created_at, last_input_at, expires_at)
       SELECT gen_random_uuid(), 'long ago', $1, now() - interval '40 days', now() - interval '40 days', now() - interval '39 days'`,
      [people.lead],
    );
    const name = 'app.ensure_log_partitions(date, date)';
    await owner.query(`ALTER FUNCTION ${name} RENAME TO ensure_nothing`);
    try {
      await expect(keepHouse()).rejects.toThrow('ensure_log_partitions');
    } finally {
      await owner.query(
        `ALTER FUNCTION ${name.replace('ensure_log_partitions', 'ensure_nothing')} RENAME TO ensure_log_partitions`,
      );
    }
    const { rowCount } = await owner.query(`SELECT 1 FROM session WHERE secret_hash = 'long ago'`);
    expect(rowCount).toBe(0);
  });

  describe('while they can’t be written', () => {
    let worker: TestPerson;
    beforeAll(async () => {
      worker = await TestPerson.signIn(server, 'worker');
    });

    const read = () =>
      worker.ask('query ($id: ID!) { case(id: $id) { id topic } }', { id: server.town.caseA });
    /** How many of so many reads are answered with the log's table out of reach. */
    const answeredOf = async (reads: number): Promise<number> => {
      await owner.query('ALTER TABLE usage_log RENAME TO usage_log_away');
      let answered = 0;
      try {
        for (let done = 0; done < reads; done += AT_ONCE) {
          const answers = await Promise.all(Array.from({ length: AT_ONCE }, read));
          answered += answers.filter(({ data }) => data !== null).length;
        }
      } finally {
        await owner.query('ALTER TABLE usage_log_away RENAME TO usage_log');
      }
      return answered;
    };

    it('let none of a thousand reads be answered', async () => {
      expect((await read()).data).toMatchObject({ case: { id: server.town.caseA } });
      expect(await answeredOf(READS)).toBe(0);
      expect((await read()).data).toMatchObject({ case: { id: server.town.caseA } });
    });

    it('would be found wanting were the reads answered without them', async () => {
      const { rows } = await owner.query<{ as: string }>(
        `SELECT pg_get_functiondef('app.write_usage(jsonb)'::regprocedure) AS as`,
      );
      await owner.query(
        `CREATE OR REPLACE FUNCTION app.write_usage(entry jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS 'BEGIN END'`,
      );
      try {
        expect(await answeredOf(AT_ONCE)).toBe(AT_ONCE);
      } finally {
        await owner.query(rows[0]?.as ?? '');
      }
      expect(await answeredOf(AT_ONCE)).toBe(0);
    });
  });
});
