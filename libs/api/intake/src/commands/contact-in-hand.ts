import type { ContactOfClocks } from '@rinnalla/api-clocks';
import { notFound, refuse, type Tx } from '@rinnalla/api-core';
import type { ContactMaker, ContactPurpose, ContactStatus } from '@rinnalla/domain';
import type { ContactPlace } from '../contact.events.js';
import { ContactStepEntity } from '../entities/contact.entity.js';

export interface ContactInHand {
  readonly id: string;
  readonly unitId: string;
  readonly isEmergencyDuty: boolean;
  readonly status: ContactStatus;
  readonly statusSince: Date;
  readonly takenBy: string | null;
  readonly clientId: string | null;
  readonly caseId: string | null;
  readonly madeBy: ContactMaker;
  readonly purpose: ContactPurpose;
  readonly receivedAt: Date;
  readonly version: number;
}

const IN_HAND = `
  SELECT k.id, k.unit_id AS "unitId", k.is_emergency_duty AS "isEmergencyDuty", k.status, k.status_since AS "statusSince", k.taken_by AS "takenBy", k.client_id AS "clientId",
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
  readonly fromReceived?: Date;
  readonly toReceived?: Date;
  readonly fromReport?: string;
  readonly fromReportedOn?: string;
  readonly toReport?: string;
  readonly toReportedOn?: string;
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

/** What the contact told of the clocks it started. */
export async function clocksOfContact(tx: Tx, contactId: string): Promise<ContactOfClocks> {
  const [told] = await tx.query<ContactOfClocks>(
    `SELECT id AS "contactId", unit_id AS "unitId", is_emergency_duty AS "isEmergencyDuty", made_by AS "madeBy", purpose,
       received_at AS "receivedAt", birth_date::text AS "birthDate", stated_age AS "statedAge",
       has_highest_care_allowance AS "highestCareAllowance", is_disabled_person AS "disabledPerson",
       is_special_support_child AS "specialSupportChild" FROM contact WHERE id = $1`,
    [contactId],
  );
  if (!told) throw new Error('A contact in hand has no row');
  return told;
}

/** The queue that the contact is on its way to, if any. */
export const offeredTo = (tx: Tx, contactId: string): Promise<ContactPlace[]> =>
  tx.query<ContactPlace>(
    `SELECT to_unit_id AS "unitId", to_emergency_duty AS "isEmergencyDuty" FROM contact_handover WHERE contact_id = $1 AND status = 'offered'`,
    [contactId],
  );
