import type { DataKeys, Tx } from '@rinnalla/api-core';
import { takeTurn } from './find-newcomer.js';

/** Somebody who is looked for, as they were told of. */
export interface SoughtPerson {
  readonly hetu: string | null;
  readonly givenNames: string;
  readonly familyName: string;
  readonly birthDate: string | null;
}

/**
 * Counts each of these people as a search for a newcomer before anybody is looked for: hit and miss alike, whether or not the asker sees
 * whom it finds. The same person, told in the same words, is counted once an hour. From here on the turns and the uses stay, however the
 * act ends: its errors tell of those people too. One act may make more searches than a minute has, and the next one then waits the longer.
 * @throws AppError TOO_MANY_REQUESTS with `retryAt` where the limit was spent before: nobody was looked for
 */
export async function takeTurns(tx: Tx, keys: DataKeys, people: readonly SoughtPerson[]): Promise<void> {
  const sought = people.map(({ hetu, givenNames, familyName, birthDate }) =>
    keys.blindIndex(JSON.stringify([hetu, nameKey(givenNames), nameKey(familyName), birthDate])),
  );
  await takeTurnsOf(tx, sought);
}

/** The same of whom the database holds already. @param sought keyed hashes, one for each */
export async function takeTurnsOf(tx: Tx, sought: readonly Buffer[]): Promise<void> {
  const [turn] = await tx.query<{ retryAt: string | null }>(
    'SELECT app.take_newcomer_turns($1::bytea[])::text AS "retryAt"',
    [sought],
  );
  takeTurn(turn);
  await tx.keep();
}

/** As the database compares names: case and spaces aside. */
export const nameKey = (name: string): string =>
  name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
