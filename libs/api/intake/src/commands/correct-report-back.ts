import { Injectable } from '@nestjs/common';
import { correctMet } from '@rinnalla/api-clocks';
import { type Actor, badInput, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { allowedContactMoves } from '@rinnalla/domain';
import { publishContact } from '../contact.events.js';
import { ContactEntity } from '../entities/contact.entity.js';
import { contactInQueue, noteStep } from './contact-in-hand.js';
import { momentOfReport, type RecordReportBackInput, requireReportDay } from './record-report-back.js';

export interface CorrectReportBackInput extends RecordReportBackInput {
  readonly reason: string;
}

interface Reported {
  readonly id: string;
  readonly forwardedAt: Date;
  readonly report: string;
  readonly reportedOn: string;
}

/**
 * Corrects what was written down of the receiver's report, or its day: by anyone of the queue, who may write it too. What stood before
 * stays in the contact's history with the reason, and the clock is met on the corrected day (703/2023 22 §, SHL 40 § 2 mom.).
 */
@Injectable()
export class CorrectReportBack {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: CorrectReportBackInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'correctReportBack', mutationId: input.mutationId, input },
      async (tx) => {
        const { contactId, report, reportedOn, reason } = input;
        const contact = await contactInQueue(tx, contactId, input.version);
        const { status } = contact;
        const told = status === 'forwarded' ? await reportOf(tx, contactId) : null;
        if (!told) {
          const allowed = allowedContactMoves(status).map(({ move }) => move);
          return refuse({ __typename: 'ContactMoveNotAllowed', status, allowed });
        }
        requireReportDay(tx, reportedOn, told.forwardedAt);
        if (report === told.report && reportedOn === told.reportedOn) {
          throw badInput('input.report', 'range', '703/2023 22 §');
        }
        await tx.query('UPDATE contact_forwarding SET report = $2, reported_on = $3 WHERE id = $1', [
          ...[told.id, report, reportedOn],
        ]);
        const version = await tx.update(ContactEntity, { id: contactId, version: contact.version }, {});
        if (version === null) throw new Error('A locked contact changed its version');
        await noteStep(tx, contact, {
          ...{ contactId, move: 'correct_report', toStatus: status, note: reason },
          ...{ fromReport: told.report, fromReportedOn: told.reportedOn },
          ...{ toReport: report, toReportedOn: reportedOn },
        });
        await publishContact(tx, {
          ...{ contactId, version, type: 'contact.reportBackCorrected', change: 'changed' },
          places: [contact],
        });
        if (reportedOn !== told.reportedOn) {
          const at = momentOfReport(reportedOn, told.forwardedAt, tx.now);
          await correctMet(tx, { contactId, eventId: told.id, kinds: ['report_given_back'] }, at, reason);
        }
        return { __typename: 'ContactChanged', contactId };
      },
    );
  }
}

async function reportOf(tx: Tx, contactId: string): Promise<Reported | null> {
  const [told] = await tx.query<Reported>(
    `SELECT id, forwarded_at AS "forwardedAt", report, reported_on::text AS "reportedOn" FROM contact_forwarding
     WHERE contact_id = $1 AND reported_on IS NOT NULL AND withdrawn_at IS NULL`,
    [contactId],
  );
  return told ?? null;
}
