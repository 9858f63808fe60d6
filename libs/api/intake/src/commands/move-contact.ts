import { Injectable } from '@nestjs/common';
import { dropClocks, meetClocks, startReportBackClock } from '@rinnalla/api-clocks';
import { type Actor, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import {
  type AuthorityGround,
  checkContactMove,
  type ContactMoveName,
  type ContactStatus,
  OPEN_CONTACT_STATUSES,
} from '@rinnalla/domain';
import { publishContact } from '../contact.events.js';
import { forward } from './forward.js';
import { ContactEntity } from '../entities/contact.entity.js';
import { clocksOfContact, contactInHand, type ContactInHand, noteStep } from './contact-in-hand.js';
import { specialSupportAtTriage } from './special-support-at-triage.js';
import { takeBackOffer } from './take-back-offer.js';
import type { ContactVersionInput } from './take-contact.js';

export interface MoveContactInput extends ContactVersionInput {
  readonly move: Exclude<ContactMoveName, 'open_assessment' | 'join_case' | 'reopen'>;
  /** Measures taken, guidance given, the other authority, or the reason. */
  readonly note: string | null;
  /** Of forwarding: on what the other authority is told, and why where it is not the client's consent. */
  readonly ground: AuthorityGround | null;
  readonly groundReason: string | null;
  /** Of triage: a child who needs special support; null: nothing is said of it. */
  readonly isSpecialSupportChild: boolean | null;
}

const TRIAGE: readonly ContactMoveName[] = ['triage_urgent', 'triage_normal'];

/** Judges a contact's urgency, or deals with it by guiding, forwarding or closing (SHL 6, 36, 40 §). */
@Injectable()
export class MoveContact {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: MoveContactInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'moveContact', mutationId: input.mutationId, input },
      async (tx) => {
        const contact = await contactInHand(tx, input.contactId, input.version);
        const toStatus = requireMove(contact, input.move, input.note);
        const forwardingId = input.move === 'forward' ? await forward(tx, contact.id, input) : null;
        const { move, note } = input;
        const step = { move, toStatus, note };
        if (TRIAGE.includes(move)) {
          const said = await specialSupportAtTriage(tx, contact.id, input.isSpecialSupportChild);
          await settle(tx, contact, step, { measures: note, ...said.patch });
          await meetClocks(tx, { contactId: contact.id, kinds: ['urgency_assessed'] });
          await said.judge(note ?? move);
        } else {
          await settle(tx, contact, step, { outcome: note });
          // Nothing is assessed: what the contact was met with says why (SHL 36 § 1 mom.).
          await dropClocks(tx, { contactId: contact.id }, note ?? move);
          if (forwardingId !== null) {
            await startReportBackClock(tx, await clocksOfContact(tx, contact.id), forwardingId);
          }
        }
        return { __typename: 'ContactChanged', contactId: contact.id };
      },
    );
  }
}

/** @throws Refusal ContactMoveNotAllowed, ContactMoveLacks with the section that asks for it */
export function requireMove(
  contact: ContactInHand,
  move: ContactMoveName,
  given: string | null,
): ContactStatus {
  const check = checkContactMove(contact.status, move, given);
  switch (check.kind) {
    case 'not_allowed':
      return refuse({
        __typename: 'ContactMoveNotAllowed',
        status: contact.status,
        allowed: check.allowed.map((allowed) => allowed.move),
      });
    case 'missing':
      return refuse({
        __typename: 'ContactMoveLacks',
        requires: check.what,
        section: `${check.law.act} ${check.law.section}`,
      });
    case 'ok':
      return check.to;
  }
}

interface Settled {
  readonly move: ContactMoveName;
  readonly toStatus: ContactStatus;
  readonly note: string | null;
}

/** Writes the move, its history and its news. */
export async function settle(
  tx: Tx,
  contact: ContactInHand,
  step: Settled,
  patch: Partial<
    Pick<
      ContactEntity,
      | 'measures'
      | 'outcome'
      | 'clientId'
      | 'caseId'
      | 'takenBy'
      | 'takenAt'
      | 'isSpecialSupportChild'
      | 'statedAge'
    >
  >,
): Promise<void> {
  const version = await tx.update(
    ContactEntity,
    { id: contact.id, version: contact.version },
    { ...patch, status: step.toStatus, statusSince: tx.now },
  );
  if (version === null) throw new Error('A locked contact changed its version');
  await noteStep(tx, { clientId: patch.clientId ?? contact.clientId }, { contactId: contact.id, ...step });
  // What has been dealt with is on its way no more.
  const offeredTo = OPEN_CONTACT_STATUSES.includes(step.toStatus)
    ? null
    : await takeBackOffer(tx, contact.id);
  await publishContact(tx, {
    contactId: contact.id,
    version,
    type: `contact.${step.move === 'reopen' ? 'reopened' : step.toStatus}`,
    change: 'changed',
    places: offeredTo ? [contact, offeredTo] : [contact],
  });
}
