import { Injectable } from '@nestjs/common';
import { moveContactClocks } from '@rinnalla/api-clocks';
import { type Actor, badInput, notFound, type Tx, UnitOfWork } from '@rinnalla/api-core';
import type { ContactStatus } from '@rinnalla/domain';
import { publishContact } from '../contact.events.js';
import { ContactEntity } from '../entities/contact.entity.js';
import { noteStep } from './contact-in-hand.js';

export interface AnswerHandoverInput {
  readonly mutationId: string;
  readonly contactId: string;
  readonly accepts: boolean;
  /** Why it is returned. */
  readonly note: string | null;
}

interface Offer {
  readonly id: string;
  readonly toUnitId: string;
  readonly toEmergencyDuty: boolean;
  readonly fromUnitId: string;
  readonly fromEmergencyDuty: boolean;
  readonly clientId: string | null;
  readonly status: ContactStatus;
  readonly version: number;
}

/** Accepts a contact into one's queue, and takes it; or returns it with a reason to whoever offered it. */
@Injectable()
export class AnswerHandover {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: AnswerHandoverInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'answerHandover', mutationId: input.mutationId, input },
      async (tx) => {
        if (!input.accepts && !input.note) throw badInput('input.note', 'required');
        const offer = await this.lock(tx, input.contactId);
        // The contact first: it may be changed from here only while the offer stands.
        const version = await tx.update(
          ContactEntity,
          { id: input.contactId, version: offer.version },
          input.accepts
            ? {
                unitId: offer.toUnitId,
                isEmergencyDuty: offer.toEmergencyDuty,
                queuedAt: tx.now,
                takenBy: actor.professionalId,
                takenAt: tx.now,
              }
            : {},
        );
        if (version === null) throw new Error('A locked contact changed its version');
        if (input.accepts) {
          await moveContactClocks(tx, input.contactId, {
            unitId: offer.toUnitId,
            isEmergencyDuty: offer.toEmergencyDuty,
          });
        }
        await tx.query(
          `UPDATE contact_handover SET status = $2, answered_at = $3, answered_by = $4, answer_note = $5 WHERE id = $1`,
          [offer.id, input.accepts ? 'accepted' : 'returned', tx.now, actor.professionalId, input.note],
        );
        await noteStep(tx, offer, {
          contactId: input.contactId,
          move: input.accepts ? 'accept' : 'return',
          toStatus: offer.status,
          note: input.note,
        });
        await publishContact(tx, {
          contactId: input.contactId,
          version,
          type: input.accepts ? 'contact.accepted' : 'contact.returned',
          change: 'changed',
          places: [
            { unitId: offer.toUnitId, isEmergencyDuty: offer.toEmergencyDuty },
            { unitId: offer.fromUnitId, isEmergencyDuty: offer.fromEmergencyDuty },
          ],
        });
        return { __typename: 'ContactChanged', contactId: input.contactId };
      },
    );
  }

  private async lock(tx: Tx, contactId: string): Promise<Offer> {
    const [offer] = await tx.query<Offer>(
      `SELECT h.id, h.to_unit_id AS "toUnitId", h.to_emergency_duty AS "toEmergencyDuty", k.unit_id AS "fromUnitId",
         k.is_emergency_duty AS "fromEmergencyDuty", k.client_id AS "clientId", k.status, k.version
       FROM contact_handover h JOIN contact k ON k.id = h.contact_id
       WHERE h.contact_id = $1 AND h.status = 'offered' AND app.is_my_queue(h.to_unit_id, h.to_emergency_duty) FOR UPDATE OF h, k`,
      [contactId],
    );
    if (!offer) throw notFound();
    return offer;
  }
}
