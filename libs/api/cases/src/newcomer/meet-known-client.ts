import type { Tx, TypedResult } from '@rinnalla/api-core';
import { findNewcomer, isAtIntake, recordFinding, takeTurn } from './find-newcomer.js';
import type { NewcomerCard } from './newcomer.types.js';

interface ClientAlreadyKnown extends TypedResult {
  readonly __typename: 'ClientAlreadyKnown';
  readonly isVisible: boolean;
  readonly card: NewcomerCard | null;
}

/**
 * Someone opens a case for a person who is a client already: joining a case of another unit is asked for, not taken. Not a refusal,
 * which would leave no trace: that a client was found is logged, and counts as a search where the client is not the opener's to see.
 * @returns null when there is no such client
 * @throws AppError TOO_MANY_REQUESTS
 */
export async function meetKnownClient(
  tx: Tx,
  blindIndex: Buffer,
  basis: string,
): Promise<ClientAlreadyKnown | null> {
  const [known] = await tx.query<{ id: string | null }>('SELECT app.find_client($1) AS id', [blindIndex]);
  if (!known?.id) return null;
  const found = { __typename: 'ClientAlreadyKnown' as const, isVisible: false, card: null };
  if ((await tx.query('SELECT 1 FROM client WHERE id = $1', [known.id])).length > 0) {
    recordFinding(tx, { clientIds: [known.id] }, basis);
    return { ...found, isVisible: true };
  }
  if (await isAtIntake(tx)) return { ...found, card: await findNewcomer(tx, [blindIndex, null, null, null]) };
  const [turn] = await tx.query<{ retryAt: string | null }>(
    'SELECT app.take_newcomer_turn()::text AS "retryAt"',
  );
  takeTurn(turn);
  recordFinding(tx, { clientIds: [known.id] }, basis);
  return found;
}
