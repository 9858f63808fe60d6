import type { Tx } from '@rinnalla/api-core';
import { isAtIntake, recordFinding } from './find-newcomer.js';
import { newcomerCard } from './meet-known-client.js';
import type { NewcomerCard } from './newcomer.types.js';

/** Somebody who would become a client, and is none by an identity code. */
export interface Unknown {
  readonly givenNames: string;
  readonly familyName: string;
  readonly birthDate: string;
  /** Theirs is told, and no client has it: those who have another are other people. */
  readonly hasHetu: boolean;
}

/** Clients of the same whole name and day of birth. */
export interface Namesakes {
  readonly clientIds: readonly string[];
  readonly isVisible: boolean;
  readonly card: NewcomerCard | null;
}

/**
 * Looks for clients of the same whole name and day of birth before somebody is made one. Whom it found is logged; the search was counted
 * before it.
 * @returns null when there is nobody
 */
export async function meetNamesakes(tx: Tx, unknown: Unknown, basis: string): Promise<Namesakes | null> {
  const { givenNames, familyName, birthDate, hasHetu } = unknown;
  const [found] = await tx.query<{ ids: string[] }>('SELECT app.find_namesakes($1, $2, $3, $4) AS ids', [
    givenNames,
    familyName,
    birthDate,
    hasHetu,
  ]);
  const clientIds = found?.ids ?? [];
  if (clientIds.length === 0) return null;
  recordFinding(tx, { clientIds }, basis);
  const seen = await tx.query('SELECT 1 FROM client WHERE id = ANY ($1::uuid[])', [clientIds]);
  if (seen.length === clientIds.length) return { clientIds, isVisible: true, card: null };
  const card = (await isAtIntake(tx)) ? await newcomerCard(tx, clientIds) : null;
  return { clientIds, isVisible: false, card };
}
