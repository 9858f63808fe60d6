import type { DataKeys, Tx } from '@rinnalla/api-core';

/** The client who has this identity code; null when the county knows none. @param hetu written as one, already checked */
export async function findClient(tx: Tx, keys: DataKeys, hetu: string): Promise<string | null> {
  const [known] = await tx.query<{ id: string | null }>('SELECT app.find_client($1) AS id', [
    keys.blindIndex(hetu),
  ]);
  return known?.id ?? null;
}
