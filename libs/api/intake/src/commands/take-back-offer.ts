import type { Tx } from '@rinnalla/api-core';
import type { ContactPlace } from '../contact.events.js';

/** Ends the open offer of a contact, if there is one. @returns the queue it was offered to */
export async function takeBackOffer(tx: Tx, contactId: string): Promise<ContactPlace | null> {
  const [to] = await tx.query<ContactPlace>(
    `UPDATE contact_handover SET status = 'withdrawn', answered_at = $2, answered_by = $3 WHERE contact_id = $1 AND status = 'offered'
     RETURNING to_unit_id AS "unitId", to_emergency_duty AS "isEmergencyDuty"`,
    [contactId, tx.now, tx.actor.professionalId],
  );
  return to ?? null;
}
