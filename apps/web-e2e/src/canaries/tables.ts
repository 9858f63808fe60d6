import { Client } from 'pg';
import { canariesIn, type Canary } from './canaries.js';

/**
 * Every table, and which canaries its rows hold in the clear, read as text. Those that hold none are left out; parts count as their
 * whole. A server's own temporary tables are no one else's to read, not even the owner's, and are gone with its connection.
 */
export async function tablesWithCanaries(ownerUrl: string): Promise<Record<string, Canary[]>> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows: tables } = await owner.query<{ schema: string; name: string }>(
      `SELECT n.nspname AS schema, c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't' AND NOT c.relispartition AND n.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1, 2`,
    );
    const found: Record<string, Canary[]> = {};
    for (const { schema, name } of tables) {
      const { rows } = await owner.query<{ text: string | null }>(
        `SELECT string_agg(x::text, E'\\n') AS text FROM "${schema}"."${name}" x`,
      );
      const canaries = canariesIn(rows[0]?.text ?? '');
      if (canaries.length > 0) found[name] = canaries;
    }
    return found;
  } finally {
    await owner.end();
  }
}
