import { Injectable } from '@nestjs/common';
import { meetClocks } from '@rinnalla/api-clocks';
import { type Actor, badInput, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { allowedContactMoves, calendarDay, momentOfDay } from '@rinnalla/domain';
import { publishContact } from '../contact.events.js';
import { ContactEntity } from '../entities/contact.entity.js';
import { contactInQueue, noteStep } from './contact-in-hand.js';
import type { ContactVersionInput } from './take-contact.js';

export interface RecordReportBackInput extends ContactVersionInput {
  /** What the authority did. */
  readonly report: string;
  /** The day on which it told, `YYYY-MM-DD`. */
  readonly reportedOn: string;
}

/**
 * Writes down what the authority that a contact was forwarded to has done, as it told (SHL 40 § 2 mom.): the loop is closed, and its clock
 * met on that day. Anyone of the queue may.
 */
@Injectable()
export class RecordReportBack {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: RecordReportBackInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'recordReportBack', mutationId: input.mutationId, input },
      async (tx) => {
        const { contactId, report, reportedOn } = input;
        const contact = await contactInQueue(tx, contactId, input.version);
        const { status } = contact;
        const waiting = status === 'forwarded' ? await waitingForwarding(tx, contactId) : null;
        if (!waiting) {
          const allowed = allowedContactMoves(status).map(({ move }) => move);
          return refuse({ __typename: 'ContactMoveNotAllowed', status, allowed });
        }
        requireReportDay(tx, reportedOn, waiting.forwardedAt);
        await tx.query(
          'UPDATE contact_forwarding SET report = $2, reported_on = $3, reported_by = $4 WHERE id = $1',
          [waiting.id, report, reportedOn, actor.professionalId],
        );
        const version = await tx.update(ContactEntity, { id: contactId, version: contact.version }, {});
        if (version === null) throw new Error('A locked contact changed its version');
        await noteStep(tx, contact, { contactId, move: 'report_back', toStatus: status, note: report });
        await publishContact(tx, {
          ...{ contactId, version, type: 'contact.reportedBack', change: 'changed' },
          places: [contact],
        });
        const at = momentOfReport(reportedOn, waiting.forwardedAt, tx.now);
        await meetClocks(tx, { contactId, kinds: ['report_given_back'] }, at);
        return { __typename: 'ContactChanged', contactId };
      },
    );
  }
}

/** @throws AppError BAD_INPUT for a day to come, or before it was forwarded */
export function requireReportDay(tx: Tx, reportedOn: string, forwardedAt: Date): void {
  if (reportedOn > calendarDay(tx.now) || reportedOn < calendarDay(forwardedAt)) {
    throw badInput('input.reportedOn', 'range', '1301/2014 40 § 2 mom.');
  }
}

/** When the report was given, of which the day alone is told: never before what it tells of was sent. */
export function momentOfReport(reportedOn: string, forwardedAt: Date, now: Date): Date {
  const told = momentOfDay(reportedOn, now);
  return told > forwardedAt ? told : forwardedAt;
}

async function waitingForwarding(
  tx: Tx,
  contactId: string,
): Promise<{ readonly id: string; readonly forwardedAt: Date } | null> {
  const [waiting] = await tx.query<{ id: string; forwardedAt: Date }>(
    `SELECT id, forwarded_at AS "forwardedAt" FROM contact_forwarding
     WHERE contact_id = $1 AND reported_on IS NULL AND withdrawn_at IS NULL`,
    [contactId],
  );
  return waiting ?? null;
}
