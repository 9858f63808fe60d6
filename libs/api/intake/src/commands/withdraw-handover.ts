import { Injectable } from '@nestjs/common';
import { type Actor, notFound, UnitOfWork } from '@rinnalla/api-core';
import { publishContact } from '../contact.events.js';
import { ContactEntity } from '../entities/contact.entity.js';
import { contactInHand, noteStep } from './contact-in-hand.js';
import { takeBackOffer } from './take-back-offer.js';
import type { ContactVersionInput } from './take-contact.js';

/** Takes an offer back that nobody has answered: the contact may then be dealt with here, or offered to another queue. */
@Injectable()
export class WithdrawHandover {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: ContactVersionInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'withdrawHandover', mutationId: input.mutationId, input },
      async (tx) => {
        const contact = await contactInHand(tx, input.contactId, input.version);
        const to = await takeBackOffer(tx, contact.id);
        if (!to) throw notFound();
        const version = await tx.update(ContactEntity, { id: contact.id, version: contact.version }, {});
        if (version === null) throw new Error('A locked contact changed its version');
        await noteStep(tx, contact, {
          contactId: contact.id,
          move: 'withdraw_offer',
          toStatus: contact.status,
          note: null,
        });
        await publishContact(tx, {
          contactId: contact.id,
          version,
          type: 'contact.offer_withdrawn',
          change: 'changed',
          places: [contact, to],
        });
        return { __typename: 'ContactChanged', contactId: contact.id };
      },
    );
  }
}
