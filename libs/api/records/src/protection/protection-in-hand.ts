import type { Access, CaseFacts } from '@rinnalla/api-access';
import { clientsOfCases } from '@rinnalla/api-cases';
import { badInput, type NewEvent, refuse, type Tx } from '@rinnalla/api-core';

export interface ProtectionInForce {
  readonly id: string;
  readonly validUntil: string | null;
  readonly createdBy: string;
  readonly createdAt: Date;
}

interface Asked {
  readonly caseId: string;
  readonly clientId: string;
}

/**
 * Takes a client's protection in hand: by one who writes of the client on the case, as for whose duties an address is (661/2009 37 §).
 * Two who change it at once wait for each other.
 * @throws AppError NOT_FOUND, NOT_ALLOWED, and BAD_INPUT for one who is no client of the case
 */
export async function takeProtection(
  tx: Tx,
  access: Access,
  { caseId, clientId }: Asked,
): Promise<{ on: CaseFacts & { readonly basis: string }; inForce: ProtectionInForce | null }> {
  const on = await access.requireOnCase(tx, 'entry.write', caseId);
  const onCase = (await clientsOfCases.read(tx, [caseId])).some(({ client }) => client.id === clientId);
  if (!onCase) throw badInput('input.clientId', 'notOnTheList');
  await tx.query('SELECT 1 FROM client WHERE id = $1 FOR UPDATE', [clientId]);
  const [inForce] = await tx.query<ProtectionInForce>(
    `SELECT id, valid_until::text AS "validUntil", created_by AS "createdBy", created_at AS "createdAt"
     FROM non_disclosure WHERE client_id = $1 AND ended_at IS NULL`,
    [clientId],
  );
  return { on, inForce: inForce ?? null };
}

/** @throws Refusal StaleVersion when another is in force than the asker saw */
export function requireSame(inForce: ProtectionInForce | null, seenId: string | null): void {
  if ((inForce?.id ?? null) === seenId) return;
  refuse({
    __typename: 'StaleVersion',
    currentVersion: inForce ? 1 : 0,
    currentText: null,
    changedBy: inForce?.createdBy ?? null,
    changedAt: inForce?.createdAt ?? null,
  });
}

export async function endProtection(
  tx: Tx,
  { id }: ProtectionInForce,
  end: { readonly kind: 'lifted' | 'changed'; readonly reason: string | null },
): Promise<void> {
  await tx.query(
    'UPDATE non_disclosure SET ended_at = $2, ended_by = $3, end_kind = $4, end_reason = $5 WHERE id = $1',
    [id, tx.now, tx.actor.professionalId, end.kind, end.reason],
  );
}

/** Brings the change to every open screen on any case of the client, and to the log. */
export async function tellOfProtection(
  tx: Tx,
  { basis }: { readonly basis: string },
  { clientId, id }: { readonly clientId: string; readonly id: string },
): Promise<void> {
  tx.recordUse({
    purpose: 'case_work',
    basis,
    clientIds: [clientId],
    recordIds: [clientId, id],
    fieldClasses: ['C1'],
  });
  const [told] = await tx.query<{ events: NewEvent[] }>('SELECT app.keep_protection($1) AS events', [
    clientId,
  ]);
  for (const event of told?.events ?? []) tx.publish(event);
}
