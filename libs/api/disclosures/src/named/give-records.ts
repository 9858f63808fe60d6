import type { CaseFacts } from '@rinnalla/api-access';
import { publishOnCase } from '@rinnalla/api-cases';
import { badInput, notFound, refuse, type Tx } from '@rinnalla/api-core';
import { DisclosureEntity } from '../disclosure.entity.js';
import { PROTECTION_LAW } from './disclosure.types.js';

export interface GivenRecords {
  readonly clientId: string;
  readonly recordIds: readonly string[];
  readonly recipientId: string;
  readonly ground: string;
  readonly reason: string;
}

type Holder = CaseFacts & { readonly basis: string };

/**
 * Gives named records to a named colleague, with the disclosure log's row in the same statement, and tells the receiver (M5).
 * @returns id of the disclosure
 * @throws Refusal NotForOneself, NotYoursToDisclose; AppError BAD_INPUT when there is no such receiver
 */
export async function giveRecords(tx: Tx, holder: Holder, given: GivenRecords): Promise<string> {
  const { caseId } = holder;
  if (!holder.clientIds.includes(given.clientId)) throw notFound();
  if (given.recipientId === tx.actor.professionalId)
    return refuse({ __typename: 'NotForOneself', sections: [PROTECTION_LAW] });
  await requireReceiver(tx, given.recipientId);
  await requireHeld(tx, holder, given);

  const disclosureId = tx.newId();
  await tx.insert(DisclosureEntity, {
    id: disclosureId,
    clientId: given.clientId,
    caseId,
    disclosedBy: tx.actor.professionalId,
    recipientId: given.recipientId,
    recordIds: [...given.recordIds],
    ground: given.ground,
    reason: given.reason,
    at: tx.now,
    endedAt: null,
  });
  tx.recordUse({
    purpose: 'disclosure',
    basis: holder.basis,
    clientIds: [given.clientId],
    recordIds: [caseId, disclosureId, ...given.recordIds],
    fieldClasses: ['C0'],
  });
  publishDisclosure(
    tx,
    { type: 'disclosure.given', change: 'created', disclosureId, version: 1, recipientId: given.recipientId },
    { caseId, workspaceId: holder.workspaceId },
  );
  return disclosureId;
}

async function requireReceiver(tx: Tx, recipientId: string): Promise<void> {
  const [receiver] = await tx.query<{ id: string }>(
    'SELECT id FROM professional WHERE id = $1 AND disabled_at IS NULL',
    [recipientId],
  );
  if (!receiver) throw badInput('input.recipientId', 'notOnTheList');
}

/** Social data of one's own register that one may read oneself: what was disclosed to one is not one's to give on. */
async function requireHeld(tx: Tx, { caseId, viewer }: Holder, { clientId, recordIds }: GivenRecords) {
  const held = await tx.query<{ id: string }>(
    `SELECT e.id FROM record_entry e WHERE e.id = ANY ($1::uuid[]) AND e.case_id = $2 AND e.client_id = $3
       AND e.register = 'social' AND app.entry_mask(e) IS NULL`,
    [recordIds, caseId, clientId],
  );
  const ids = new Set(viewer.register === 'social' ? held.map(({ id }) => id) : []);
  const foreign = recordIds.filter((id) => !ids.has(id));
  if (foreign.length === 0) return;
  refuse({ __typename: 'NotYoursToDisclose', sections: [PROTECTION_LAW], recordIds: foreign });
}

interface DisclosureNews {
  readonly type: 'disclosure.given' | 'disclosure.ended';
  readonly change: 'created' | 'changed';
  readonly disclosureId: string;
  readonly version: number;
  readonly recipientId: string;
}

/** On the case, for those who see it; and to the receiver, who is told of records and of no case. */
export function publishDisclosure(
  tx: Tx,
  { disclosureId, recipientId, ...news }: DisclosureNews,
  of: { readonly caseId: string; readonly workspaceId: string } | null,
): void {
  const told = { ...news, refKind: 'disclosure', refId: disclosureId } as const;
  if (of) publishOnCase(tx, { ...told, caseId: of.caseId, workspaceId: of.workspaceId });
  tx.publish({ ...told, caseId: null, streams: [`user:${recipientId}`] });
}
