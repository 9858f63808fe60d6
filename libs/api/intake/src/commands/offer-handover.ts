import { Injectable } from '@nestjs/common';
import { type Actor, badInput, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { OPEN_CONTACT_STATUSES } from '@rinnalla/domain';
import { publishContact } from '../contact.events.js';
import { ContactEntity, ContactHandoverEntity } from '../entities/contact.entity.js';
import { contactInHand, noteStep } from './contact-in-hand.js';
import type { ContactVersionInput } from './take-contact.js';
import { offerAlertAt } from './watch-of.js';

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
        await requirePlace(tx, input);
        const to = { unitId: input.toUnitId, isEmergencyDuty: input.toEmergencyDuty };
        if (!OPEN_CONTACT_STATUSES.includes(contact.status)) {
          return refuse({ __typename: 'ContactMoveNotAllowed', status: contact.status, allowed: [] });
        }
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
          alertAt: await offerAlertAt(tx, [contact, to]),
          offeredBy: actor.professionalId,
        });
        const version = await tx.update(ContactEntity, { id: contact.id, version: contact.version }, {});
        if (version === null) throw new Error('A locked contact changed its version');
        await noteStep(tx, contact, {
          contactId: contact.id,
          move: 'hand_over',
          toStatus: contact.status,
          note: input.doneSoFar,
        });
        await publishContact(tx, {
          contactId: contact.id,
          version,
          type: 'contact.offered',
          change: 'changed',
          places: [contact, to],
        });
        return { __typename: 'ContactChanged', contactId: contact.id };
      },
    );
  }
}

async function openOffer(tx: Tx, contactId: string): Promise<boolean> {
  const offers = await tx.query(
    `SELECT id FROM contact_handover WHERE contact_id = $1 AND status = 'offered'`,
    [contactId],
  );
  return offers.length > 0;
}

async function requirePlace(tx: Tx, { toUnitId, toEmergencyDuty }: OfferHandoverInput): Promise<void> {
  const [place] = await tx.query(
    'SELECT 1 FROM app.intake_places() WHERE unit_id = $1 AND is_emergency_duty = $2',
    [toUnitId, toEmergencyDuty],
  );
  if (!place) throw badInput('input.toUnitId', 'notOnTheList');
}
