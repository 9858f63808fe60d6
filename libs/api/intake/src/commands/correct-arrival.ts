import { Injectable } from '@nestjs/common';
import { correctContactStart } from '@rinnalla/api-clocks';
import { type Actor, badInput, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { OPEN_CONTACT_STATUSES } from '@rinnalla/domain';
import { publishContact } from '../contact.events.js';
import { ContactEntity } from '../entities/contact.entity.js';
import {
  clocksOfContact,
  type ContactInHand,
  contactInQueue,
  noteStep,
  offeredTo,
} from './contact-in-hand.js';
import { requireArrival } from './record-contact.js';
import type { ContactVersionInput } from './take-contact.js';

export interface CorrectArrivalInput extends ContactVersionInput {
  readonly receivedAt: Date;
  readonly reason: string;
}

/**
 * Corrects when a contact arrived, while it is in its queue: the law's time counts from then (SHL 34, 36 §), and not from when somebody
 * wrote it down. Anyone of the queue may, taken or not. Its clocks are reckoned anew; what was told before stays in the history of both
 * (703/2023 22 §). Once it has been dealt with, the case that came of it keeps the day.
 */
@Injectable()
export class CorrectArrival {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: CorrectArrivalInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'correctContactArrival', mutationId: input.mutationId, input },
      async (tx) => {
        const contact = await contactInQueue(tx, input.contactId, input.version);
        const { id: contactId, status } = contact;
        const { receivedAt, reason } = input;
        await requireCorrectable(tx, contact, receivedAt);
        const version = await tx.update(
          ContactEntity,
          { id: contactId, version: contact.version },
          { receivedAt },
        );
        if (version === null) throw new Error('A locked contact changed its version');
        await noteStep(tx, contact, {
          ...{ contactId, move: 'correct_arrival', toStatus: status, note: reason },
          ...{ fromReceived: contact.receivedAt, toReceived: receivedAt },
        });
        await publishContact(tx, {
          contactId,
          version,
          type: 'contact.arrivalCorrected',
          change: 'changed',
          places: [contact, ...(await offeredTo(tx, contactId))],
        });
        await correctContactStart(tx, await clocksOfContact(tx, contactId), reason);
        return { __typename: 'ContactChanged', contactId };
      },
    );
  }
}

/**
 * @throws Refusal ContactMoveNotAllowed of one dealt with, ArrivalAfterRecorded; AppError BAD_INPUT for a time to come, or the one that
 * stands
 */
async function requireCorrectable(tx: Tx, { id, status, receivedAt: told }: ContactInHand, receivedAt: Date) {
  if (!OPEN_CONTACT_STATUSES.includes(status)) {
    return refuse({ __typename: 'ContactMoveNotAllowed', status, allowed: [] });
  }
  requireArrival(tx, receivedAt);
  if (receivedAt.getTime() === told.getTime()) throw badInput('input.receivedAt', 'range');
  // Everything that was done with it came after it was written down, and it was there by then.
  const [written] = await tx.query<{ at: Date }>('SELECT created_at AS at FROM contact WHERE id = $1', [id]);
  if (written && receivedAt > written.at) {
    return refuse({ __typename: 'ArrivalAfterRecorded', recordedAt: written.at, section: '703/2023 22 §' });
  }
}
