import type { Client } from 'pg';

/** A record's clients, and what it is. */
export interface Owned {
  readonly table: string;
  readonly clients: ReadonlySet<string>;
}

/** Whose data a record is: each id in a table that belongs to a client, directly or through its case or consultation. */
export async function whoseIds(owner: Client): Promise<ReadonlyMap<string, Owned>> {
  const whose = new Map<string, Owned>();
  const { rows: tables } = await owner.query<{ name: string; columns: string[] }>(
    `SELECT c.table_name AS name, array_agg(c.column_name::text) AS columns FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.table_name !~ '_log|_attempt|domain_event|newcomer_turn'
     GROUP BY 1`,
  );
  for (const { name, columns } of tables) {
    const clients = clientsOf(name, columns);
    if (clients === null || !columns.includes('id')) continue;
    const { rows } = await owner.query<{ id: string; clients: string[] }>(
      `SELECT x.id, ${clients} AS clients FROM "${name}" x`,
    );
    for (const row of rows) whose.set(row.id, { table: name, clients: new Set(row.clients) });
  }
  return whose;
}

const OF_CASE = `ARRAY(SELECT cc.client_id FROM case_client cc WHERE cc.case_id = `;

function clientsOf(table: string, columns: readonly string[]): string | null {
  if (table === 'client') return 'ARRAY[x.id]';
  if (table === 'case') return `${OF_CASE} x.id)`;
  if (columns.includes('client_id')) return 'array_remove(ARRAY[x.client_id], NULL)';
  if (columns.includes('case_id')) return `${OF_CASE} x.case_id)`;
  if (table === 'consultation')
    return `ARRAY(SELECT s.client_id FROM consultation_subject s WHERE s.consultation_id = x.id)`;
  if (columns.includes('consultation_id'))
    return `ARRAY(SELECT s.client_id FROM consultation_subject s WHERE s.consultation_id = x.consultation_id)`;
  return null;
}

/**
 * What is written of one client, word for word as JSON writes it: to find in an answer what no id in it tells of. What is also the
 * name of a colleague, or of someone who made contact, tells of nobody.
 */
export async function whoseWords(owner: Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await owner.query<{ words: string; client: string }>(
    `SELECT words, min(client::text) AS client FROM (
       SELECT k.family_name AS words, k.id AS client FROM client k
       UNION SELECT t.body, p.client_id FROM plan_text t JOIN plan p ON p.id = t.plan_id
       UNION SELECT t->>'body', p.client_id FROM plan_signing s JOIN plan p ON p.id = s.plan_id
         CROSS JOIN jsonb_array_elements(s.content->'texts') t
       UNION SELECT g.title, p.client_id FROM goal g JOIN plan p ON p.id = g.plan_id
       UNION SELECT r.what, p.client_id FROM responsibility r JOIN plan p ON p.id = r.plan_id
       UNION SELECT e.body, e.client_id FROM record_entry e
       UNION SELECT m.body, s.client_id FROM consultation_message m JOIN consultation_subject s USING (consultation_id)
       UNION SELECT c.number, cc.client_id FROM "case" c JOIN case_client cc ON cc.case_id = c.id
     ) written WHERE length(words) >= 4 AND words NOT IN (SELECT family_name FROM professional)
       AND words NOT IN (SELECT family_name FROM contact)
     GROUP BY words HAVING count(*) = 1`,
  );
  return new Map(rows.map(({ words, client }) => [JSON.stringify(words), client]));
}
