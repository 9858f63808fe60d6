import type { ReadDb } from '@rinnalla/api-core';
import { disclosureRequestsById, disclosuresById } from './named/disclosure.loader.js';
import type { DisclosureRequestType, DisclosureType } from './named/disclosure.types.js';
import { overridesById } from './overrides/override.loader.js';
import type { OverrideType } from './overrides/override.types.js';

/** What an event names, read again by id: those that concern the reader, their use logged. */
export async function overrideRecords(db: ReadDb, ids: readonly string[]): Promise<OverrideType[]> {
  const rows = await overridesById.read(db, ids);
  noteUse(db, 'override:live', rows, (row) => [row.clientId]);
  return rows;
}

export async function disclosureRecords(db: ReadDb, ids: readonly string[]): Promise<DisclosureType[]> {
  const rows = await disclosuresById.read(db, ids);
  noteUse(db, 'disclosure:live', rows, (row) => [row.clientId]);
  return rows;
}

export async function disclosureRequestRecords(
  db: ReadDb,
  ids: readonly string[],
): Promise<DisclosureRequestType[]> {
  const rows = await disclosureRequestsById.read(db, ids);
  noteUse(db, 'disclosure:live', rows, (row) => row.clientIds);
  return rows;
}

function noteUse<Row extends { readonly id: string }>(
  db: ReadDb,
  basis: string,
  rows: readonly Row[],
  clientsOf: (row: Row) => readonly string[],
): void {
  if (rows.length === 0) return;
  db.recordUse({
    purpose: 'live_update',
    basis,
    clientIds: [...new Set(rows.flatMap(clientsOf))],
    recordIds: rows.map(({ id }) => id),
    fieldClasses: ['C0'],
  });
}
