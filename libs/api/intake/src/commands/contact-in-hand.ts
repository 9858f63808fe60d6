import { notFound, refuse, type Tx } from '@rinnalla/api-core';
import type { ContactMaker, ContactPurpose, ContactStatus } from '@rinnalla/domain';
import { ContactStepEntity } from '../entities/contact.entity.js';

export interface ContactInHand {
  readonly id: string;
  readonly unitId: string;
  readonly isEmergencyDuty: boolean;
  readonly status: ContactStatus;
  readonly takenBy: string | null;
  readonly clientId: string | null;
  readonly caseId: string | null;
  readonly madeBy: ContactMaker;
  readonly purpose: ContactPurpose;
  readonly receivedAt: Date;
  readonly version: number;
}

const IN_HAND = `
  SELECT k.id, k.unit_id AS "unitId", k.is_emergency_duty AS "isEmergencyDuty", k.status, k.taken_by AS "takenBy", k.client_id AS "clientId",
    k.case_id AS "caseId", k.made_by AS "madeBy", k.purpose, k.received_at AS "receivedAt", k.version
  FROM contact k WHERE k.id = $1 AND app.is_my_queue(k.unit_id, k.is_emergency_duty) FOR UPDATE`;

/**
 * Locks a contact of the reader's own queue, as the screen saw it.
 * @throws AppError NOT_FOUND outside one's queues; Refusal StaleVersion
 */
export async function contactInQueue(tx: Tx, id: string, version: number): Promise<ContactInHand> {
  const [contact] = await tx.query<ContactInHand>(IN_HAND, [id]);
  if (!contact) throw notFound();
  if (contact.version !== version) {
    return refuse({
      __typename: 'StaleVersion',
      currentVersion: contact.version,
      currentText: contact.status,
      changedBy: contact.takenBy,
    });
  }
  return contact;
}

/** The same, of one that the reader has taken: two never handle one contact. @throws Refusal ContactNotTaken */
export async function contactInHand(tx: Tx, id: string, version: number): Promise<ContactInHand> {
  const contact = await contactInQueue(tx, id, version);
  if (contact.takenBy !== tx.actor.professionalId)
    return refuse({ __typename: 'ContactNotTaken', takenById: contact.takenBy });
  return contact;
}

interface Step {
  readonly contactId: string;
  readonly move: ContactStepEntity['move'];
  readonly toStatus: ContactStatus;
  readonly note: string | null;
}

/** Notes a move in the contact's history, and its use in the log. */
export async function noteStep(tx: Tx, contact: { clientId: string | null }, step: Step): Promise<void> {
  await tx.insert(ContactStepEntity, {
    id: tx.newId(),
    ...step,
    at: tx.now,
    by: tx.actor.professionalId,
  });
  tx.recordUse({
    purpose: 'intake',
    basis: 'task:intake',
    clientIds: contact.clientId === null ? [] : [contact.clientId],
    recordIds: [step.contactId],
    fieldClasses: ['C0', 'C1', 'C3'],
  });
}
