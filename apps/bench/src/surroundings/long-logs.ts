import type { County } from './county.js';
import { asClient } from './postgres.js';
import type { Stage } from './stage.js';

type Sql = Parameters<Parameters<typeof asClient>[1]>[0];

const YEARS = 2;
/** Of the rows, so many are disclosures to the other register. */
const DISCLOSED = 0.1;
const ROWS_AT_A_TIME = 500_000;

/** How a log is filled: which table, and what of a row depends on it. */
interface Log {
  readonly table: 'usage_log' | 'disclosure_log';
  readonly columns: string;
  readonly values: string;
}

const LOGS: readonly Log[] = [
  {
    table: 'usage_log',
    columns: 'at, professional_id, session_id, operation, purpose, basis, register',
    values: `at, person, 's', CASE WHEN is_list THEN 'Board' ELSE 'CaseOnScreen' END,
      CASE WHEN is_list THEN 'team_overview' WHEN i % 1000 = 7 THEN 'print' ELSE 'case_work' END,
      CASE WHEN is_list THEN 'task:client_responsibility_wide' WHEN i % 5000 = 3 THEN 'override:social_authority_need' ELSE 'relation:team_member' END,
      'social'`,
  },
  {
    table: 'disclosure_log',
    columns: 'at, recipient_id, data_register, operation, purpose, legal_mode, ground',
    values: `at, person, 'social', 'CaseOnScreen', 'case_work', 'M1', 'relation:team_member/M1'`,
  },
];

/** Two years of logs behind the county, spread over its clients and staff as work spreads them: now and then a list of fifty. */
export function longLogs(run: Stage, county: County, rows: number): Promise<void> {
  return run.once(`logs of ${String(rows)} rows behind ${String(county.clients)} clients`, () =>
    asClient(county.superuserUrl, async (client) => {
      await client.query(
        `SELECT app.ensure_log_partitions((current_date - interval '${String(YEARS)} years')::date, current_date)`,
      );
      for (const log of LOGS) {
        const share = log.table === 'disclosure_log' ? DISCLOSED : 1 - DISCLOSED;
        await fill(client, log, Math.round(rows * share));
      }
      await client.query('ANALYZE usage_log, disclosure_log');
      await client.query('CHECKPOINT');
    }),
  );
}

/** The indexes are made once all rows are there, as they were: that is only quicker. */
async function fill(client: Sql, { table, columns, values }: Log, rows: number): Promise<void> {
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `SELECT c.relname AS name, pg_get_indexdef(c.oid) AS definition FROM pg_index x JOIN pg_class c ON c.oid = x.indexrelid
     WHERE x.indrelid = $1::regclass AND NOT x.indisprimary`,
    [table],
  );
  for (const { name } of indexes) await client.query(`DROP INDEX "${name}"`);
  for (let done = 0; done < rows; done += ROWS_AT_A_TIME) {
    const until = Math.min(done + ROWS_AT_A_TIME, rows);
    // The ids as one array each: looking one up by its place costs next to nothing.
    await client.query(`DO $$
      DECLARE
        clients uuid[] := (SELECT array_agg(id ORDER BY id) FROM client);
        people uuid[] := (SELECT array_agg(id ORDER BY id) FROM professional);
        many integer := (SELECT count(*) FROM client) - 50;
        staff integer := (SELECT count(*) FROM professional);
      BEGIN
        INSERT INTO ${table} (${columns}, client_ids, record_ids, field_classes)
        SELECT ${values}, CASE WHEN is_list THEN clients[place:place + 49] ELSE clients[place:place] END, '{}', '{C0,C1,C2}'
        FROM (SELECT i, i % 50 = 0 AS is_list, now() - interval '1 second' * (${String(YEARS * 31_536_000 - 86_400)}::bigint * i / ${String(rows)}) AS at,
            1 + (hashint8(i) & 2147483647) % many AS place, people[1 + (hashint8(i + 1) & 2147483647) % staff] AS person
          FROM generate_series(${String(done)}::bigint, ${String(until - 1)}::bigint) i) AS row;
      END $$`);
  }
  // Written so, the definition of the whole would leave its months without.
  for (const { definition } of indexes) await client.query(definition.replace(' ON ONLY ', ' ON '));
}
