import { Injectable } from '@nestjs/common';
import { type Actor, notFound, UnitOfWork } from '@rinnalla/api-core';
import { publishContact } from '../contact.events.js';

export interface OpenContactInput {
  readonly mutationId: string;
  readonly contactId: string;
}

/** Notes that somebody of the queue has looked at a contact: an unread one raises the alarm (SHL 36 § 1 mom.). */
@Injectable()
export class OpenContact {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: OpenContactInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'openContact', mutationId: input.mutationId, input },
      async (tx) => {
        const [contact] = await tx.query<{
          unitId: string;
          isEmergencyDuty: boolean;
          version: number;
          clientId: string | null;
          isUnread: boolean;
        }>(
          `SELECT unit_id AS "unitId", is_emergency_duty AS "isEmergencyDuty", version, client_id AS "clientId", opened_at IS NULL AS "isUnread"
           FROM contact k WHERE k.id = $1 AND app.is_my_queue(k.unit_id, k.is_emergency_duty) FOR UPDATE`,
          [input.contactId],
        );
        if (!contact) throw notFound();
        if (contact.isUnread) {
          await tx.query('UPDATE contact SET opened_at = $2 WHERE id = $1', [input.contactId, tx.now]);
          await publishContact(tx, {
            contactId: input.contactId,
            version: contact.version,
            type: 'contact.opened',
            change: 'changed',
            places: [contact],
          });
        }
        tx.recordUse({
          purpose: 'intake',
          basis: 'task:intake',
          clientIds: contact.clientId === null ? [] : [contact.clientId],
          recordIds: [input.contactId],
          fieldClasses: ['C0'],
        });
        return { __typename: 'ContactChanged', contactId: input.contactId };
      },
    );
  }
}
