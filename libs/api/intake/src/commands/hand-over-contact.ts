import { Injectable } from '@nestjs/common';
import { type Actor, badInput, notFound, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { publishContact } from '../contact.events.js';
import { ContactEntity, ContactHandoverEntity } from '../entities/contact.entity.js';
import { contactInHand, noteStep } from './contact-in-hand.js';
import type { ContactVersionInput } from './take-contact.js';

export interface OfferHandoverInput extends ContactVersionInput {
  readonly toUnitId: string;
  readonly toEmergencyDuty: boolean;
  readonly doneSoFar: string;
}

/**
 * Offers a contact to another queue, with what was done so far. Until someone there accepts, whoever offered it answers for it: a
 * need is never between two chairs.
 */
@Injectable()
export class OfferHandover {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: OfferHandoverInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'offerHandover', mutationId: input.mutationId, input },
      async (tx) => {
        const contact = await contactInHand(tx, input.contactId, input.version);
        const isSame =
          contact.isEmergencyDuty === input.toEmergencyDuty &&
          (input.toEmergencyDuty || contact.unitId === input.toUnitId);
        if (isSame) throw badInput('input.toUnitId', 'sameQueue');
        await requireUnit(tx, input.toUnitId);
        if (await openOffer(tx, contact.id))
          return refuse({ __typename: 'HandoverAlreadyOffered', contactId: contact.id });
        await tx.insert(ContactHandoverEntity, {
          id: tx.newId(),
          contactId: contact.id,
          toUnitId: input.toUnitId,
          toEmergencyDuty: input.toEmergencyDuty,
          doneSoFar: input.doneSoFar,
          status: 'offered',
          offeredAt: tx.now,
          offeredBy: actor.professionalId,
        });
        const version = await tx.update(ContactEntity, { id: contact.id, version: contact.version }, {});
        await noteStep(tx, contact, {
          contactId: contact.id,
          move: 'hand_over',
          toStatus: contact.status,
          note: input.doneSoFar,
        });
        await publishContact(tx, {
          contactId: contact.id,
          version: version ?? contact.version,
          type: 'contact.offered',
          change: 'changed',
          places: [contact, { unitId: input.toUnitId, isEmergencyDuty: input.toEmergencyDuty }],
        });
        return { __typename: 'ContactChanged', contactId: contact.id };
      },
    );
  }
}

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
  readonly status: ContactEntity['status'];
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
        await tx.query(
          `UPDATE contact_handover SET status = $2, answered_at = $3, answered_by = $4, answer_note = $5 WHERE id = $1`,
          [offer.id, input.accepts ? 'accepted' : 'returned', tx.now, actor.professionalId, input.note],
        );
        const version = await tx.update(
          ContactEntity,
          { id: input.contactId, version: offer.version },
          input.accepts
            ? {
                unitId: offer.toUnitId,
                isEmergencyDuty: offer.toEmergencyDuty,
                takenBy: actor.professionalId,
                takenAt: tx.now,
              }
            : {},
        );
        await noteStep(tx, offer, {
          contactId: input.contactId,
          move: input.accepts ? 'accept' : 'return',
          toStatus: offer.status as never,
          note: input.note,
        });
        await publishContact(tx, {
          contactId: input.contactId,
          version: version ?? offer.version,
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

async function openOffer(tx: Tx, contactId: string): Promise<boolean> {
  const offers = await tx.query(
    `SELECT id FROM contact_handover WHERE contact_id = $1 AND status = 'offered'`,
    [contactId],
  );
  return offers.length > 0;
}

async function requireUnit(tx: Tx, unitId: string): Promise<void> {
  const [unit] = await tx.query('SELECT id FROM unit WHERE id = $1 AND closed_at IS NULL', [unitId]);
  if (!unit) throw badInput('input.toUnitId', 'notOnTheList');
}
