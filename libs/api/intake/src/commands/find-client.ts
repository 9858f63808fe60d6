import { recordFinding, takeTurn } from '@rinnalla/api-cases';
import type { DataKeys, Tx } from '@rinnalla/api-core';

/** The client who has this identity code; null when the county knows none. @param hetu written as one, already checked */
export async function findClient(tx: Tx, keys: DataKeys, hetu: string): Promise<string | null> {
  const [known] = await tx.query<{ id: string | null }>('SELECT app.find_client($1) AS id', [
    keys.blindIndex(hetu),
  ]);
  return known?.id ?? null;
}

interface Sought {
  readonly hetu: string;
  /** Whom it found. */
  readonly clientId: string | null;
}

/**
 * Writing down a contact with an identity code is a search for a newcomer too: it counts as one, and whom it found is logged as one. It
 * is never refused.
 * @returns from when its answer may be told; null: now
 */
export async function countSearch(tx: Tx, keys: DataKeys, { hetu, clientId }: Sought): Promise<Date | null> {
  const [turn] = await tx.query<{ toldFrom: Date | null }>(
    'SELECT app.count_newcomer_search($1) AS "toldFrom"',
    [keys.blindIndex(hetu)],
  );
  recordFinding(tx, { clientIds: clientId === null ? [] : [clientId] });
  return turn?.toldFrom ?? null;
}

/**
 * The family of an assessment, told by identity codes: each is a search. One act may make more of them than a minute has, and the next
 * one then waits the longer.
 * @throws AppError TOO_MANY_REQUESTS with `retryAt` where the limit was spent before
 */
export async function takeFamilyTurns(tx: Tx, keys: DataKeys, hetus: readonly string[]): Promise<void> {
  if (hetus.length === 0) return;
  const [turn] = await tx.query<{ retryAt: string | null }>(
    'SELECT app.take_newcomer_turns($1::bytea[])::text AS "retryAt"',
    [hetus.map((hetu) => keys.blindIndex(hetu))],
  );
  takeTurn(turn);
}
