import type { ReadDb } from '@rinnalla/api-core';
import { professionalsById } from '@rinnalla/api-organisation';
import { placePeople, revive } from './row-values.js';

/**
 * Rows as one JSON text, so that nested lists come with their row in the same statement; moments become dates again, and whoever is
 * named by an id becomes the professional. A long list names the same few people a hundred times: they are read once, all together.
 */
export async function readRows<Row>(db: ReadDb, sql: string, params: readonly unknown[]): Promise<Row[]> {
  const [found] = await db.query<{ rows: string }>(asOneText(sql), params);
  const rows: unknown = JSON.parse(found?.rows ?? '[]');
  const named = revive(rows);
  if (named.length > 0) {
    const ids = [...new Set(named.map(({ id }) => id))];
    placePeople(named, await professionalsById.read(db, ids));
  }
  return rows as Row[];
}

const texts = new Map<string, string>();

/** The same text each time: what stands on thousands of characters is found by them only once. */
function asOneText(sql: string): string {
  const text = texts.get(sql) ?? `SELECT ${list(sql)}::text AS rows`;
  texts.set(sql, text);
  return text;
}

/** A subselect as a JSON list, its order kept. */
export const list = (sql: string) => `(SELECT coalesce(json_agg(listed), '[]') FROM (${sql}) listed)`;
