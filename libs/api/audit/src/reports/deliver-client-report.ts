import { Injectable } from '@nestjs/common';
import { type Actor, notFound, refuse, UnitOfWork } from '@rinnalla/api-core';
import { OFFICER_BASIS, requireOfficer } from '../officer.js';
import { ClientReportEntity } from './client-report.entity.js';
import { reportsById } from './client-report.loader.js';

export interface DeliverClientReport {
  readonly mutationId: string;
  readonly id: string;
  readonly version: number;
}

/** Notes that the client was given the report: the clock of two months stops (703/2023 11 §). */
@Injectable()
export class DeliverClientReportCommand {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: DeliverClientReport) {
    return this.unitOfWork.run(
      actor,
      { operation: 'deliverClientReport', mutationId: input.mutationId, input },
      async (tx) => {
        await requireOfficer(tx);
        const [report] = await reportsById.read(tx, [input.id]);
        if (!report) throw notFound();
        if (report.deliveredAt !== null) {
          return refuse({
            __typename: 'ClientReportRefused',
            refusal: 'already_delivered',
            sections: ['703/2023 11 §'],
          });
        }
        const version = await tx.update(ClientReportEntity, input, {
          deliveredAt: tx.now,
          deliveredBy: actor.professionalId,
        });
        if (version === null) {
          return refuse({ __typename: 'StaleVersion', currentVersion: report.version, currentText: null });
        }
        tx.recordUse({
          purpose: 'client_report',
          basis: OFFICER_BASIS,
          clientIds: [report.clientId],
          recordIds: [report.id],
          fieldClasses: ['C0'],
        });
        return { __typename: 'ClientReportChanged', reportId: report.id };
      },
    );
  }
}
