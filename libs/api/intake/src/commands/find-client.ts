import { recordFinding } from '@rinnalla/api-cases';
import type { DataKeys, Tx } from '@rinnalla/api-core';

/**
 * The client who has this identity code; null when the county knows none. The search was counted before it.
 * @param hetu written as one, already checked
 */
export async function findClient(tx: Tx, keys: DataKeys, hetu: string): Promise<string | null> {
  const [known] = await tx.query<{ id: string | null }>('SELECT app.find_client($1) AS id', [
    keys.blindIndex(hetu),
  ]);
  return known?.id ?? null;
}

/**
 * Writing down a contact with an identity code is a search for a newcomer too: it counts as one, before it is made. It is never refused.
 * @returns from when its answer may be told; null: now
 */
export async function countSearch(tx: Tx, keys: DataKeys, hetu: string): Promise<Date | null> {
  const [turn] = await tx.query<{ toldFrom: Date | null }>(
    'SELECT app.count_newcomer_search($1) AS "toldFrom"',
    [keys.blindIndex(hetu)],
  );
  return turn?.toldFrom ?? null;
}

/** As `findClient`, and whom it found is logged as found by a search. */
export async function searchClient(tx: Tx, keys: DataKeys, hetu: string): Promise<string | null> {
  const clientId = await findClient(tx, keys, hetu);
  recordFinding(tx, { clientIds: clientId === null ? [] : [clientId] });
  return clientId;
}
