import { Field, ID, ObjectType } from '@nestjs/graphql';
import { badInput, type DataKeys, notFound, type ReadDb } from '@rinnalla/api-core';
import { parseHetu } from '@rinnalla/domain';

@ObjectType('AuditedClient', { description: 'Just enough of a client to know that it is the right one.' })
export class AuditedClientType {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field({ description: 'YYYY-MM-DD' }) birthDate: string;
}

interface ClientRow {
  readonly id: string;
  readonly givenNames: string;
  readonly familyName: string;
  readonly birthDate: string;
}

const CLIENT_COLUMNS = `id, given_names AS "givenNames", family_name AS "familyName", birth_date AS "birthDate"`;

const toAuditedClient = ({ givenNames, familyName, ...client }: ClientRow): AuditedClientType => ({
  id: client.id,
  name: `${givenNames} ${familyName}`,
  birthDate: client.birthDate,
});

export interface AskedClient {
  readonly clientId?: string | null | undefined;
  /** A full identity code. It is looked up by its keyed hash, and kept nowhere. */
  readonly hetu?: string | null | undefined;
}

/** @throws AppError BAD_INPUT naming the field when the code is faulty */
export function blindIndexOf(keys: DataKeys, hetu: string | null | undefined): Buffer | null {
  if (!hetu) return null;
  const parsed = parseHetu(hetu);
  if (parsed.kind === 'invalid') throw badInput('input.hetu', parsed.reason);
  return keys.blindIndex(parsed.hetu);
}

/**
 * The client that was asked about.
 * @throws AppError NOT_FOUND when there is none: guessing codes is remembered as an attempt, the officer's guesses too
 */
export async function auditedClient(
  db: ReadDb,
  keys: DataKeys,
  { clientId, hetu }: AskedClient,
): Promise<AuditedClientType> {
  const [found] = await db.query<ClientRow>(`SELECT ${CLIENT_COLUMNS} FROM app.audited_client($1, $2)`, [
    blindIndexOf(keys, hetu),
    hetu ? null : clientId,
  ]);
  if (!found) throw notFound();
  return toAuditedClient(found);
}
