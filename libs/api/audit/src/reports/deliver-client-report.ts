import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { ClientReportEntity } from './client-report.entity.js';
import { tellOfReport } from './client-report.events.js';
import { recordReportChange, refuseReport, reportInHand, requireChanged } from './report-in-hand.js';

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
        const report = await reportInHand(tx, input.id);
        if (report.deliveredAt !== null) refuseReport('already_delivered');
        const changed = await tx.update(ClientReportEntity, input, {
          deliveredAt: tx.now,
          deliveredBy: actor.professionalId,
        });
        const version = requireChanged(changed, report);
        await tellOfReport(tx, {
          ...{ type: 'client_report.delivered', change: 'changed', reportId: report.id, version },
        });
        recordReportChange(tx, report);
        return { __typename: 'ClientReportChanged', reportId: report.id };
      },
    );
  }
}
