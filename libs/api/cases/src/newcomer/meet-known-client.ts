import type { Tx, TypedResult } from '@rinnalla/api-core';
import { isAtIntake, recordFinding } from './find-newcomer.js';
import type { NewcomerCard } from './newcomer.types.js';

interface ClientAlreadyKnown extends TypedResult {
  readonly __typename: 'ClientAlreadyKnown';
  readonly isVisible: boolean;
  readonly card: NewcomerCard | null;
}

/**
 * Someone opens a case for a person who is a client already: joining a case of another unit is asked for, not taken. Not a refusal,
 * which would leave no trace: that a client was found is logged. The search was counted before it.
 * @returns null when there is no such client
 */
export async function meetKnownClient(
  tx: Tx,
  blindIndex: Buffer,
  basis: string,
): Promise<ClientAlreadyKnown | null> {
  const [known] = await tx.query<{ id: string | null }>('SELECT app.find_client($1) AS id', [blindIndex]);
  if (!known?.id) return null;
  const isVisible = (await tx.query('SELECT 1 FROM client WHERE id = $1', [known.id])).length > 0;
  const hasCard = !isVisible && (await isAtIntake(tx));
  recordFinding(tx, { clientIds: [known.id] }, hasCard ? 'task:intake' : basis);
  return {
    __typename: 'ClientAlreadyKnown',
    isVisible,
    card: hasCard ? await newcomerCard(tx, [known.id]) : null,
  };
}

/** Who handles these clients, in the words of a search for a newcomer: of one under non-disclosure only that they exist. */
export async function newcomerCard(tx: Tx, clientIds: readonly string[]): Promise<NewcomerCard | null> {
  const [told] = await tx.query<{ card: NewcomerCard | null }>('SELECT app.newcomer_card($1) AS card', [
    clientIds,
  ]);
  return told?.card ?? null;
}
