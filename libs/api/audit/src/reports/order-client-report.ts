import { Injectable } from '@nestjs/common';
import { type Actor, badInput, DataKeys, type Tx, UnitOfWork } from '@rinnalla/api-core';
import type { Language } from '@rinnalla/contracts';
import { calendarDay, findCountyDue, lacksLongerReason, reportReach } from '@rinnalla/domain';
import { type AskedClient, auditedClient, blindIndexOf } from '../audited-client.js';
import { OFFICER_BASIS, requireOfficer } from '../officer.js';
import { ClientReportEntity } from './client-report.entity.js';
import { tellOfReport } from './client-report.events.js';
import { refuseReport } from './report-in-hand.js';

export interface OrderClientReport extends AskedClient {
  readonly mutationId: string;
  readonly requestedOn: string;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly longerReason?: string | null | undefined;
  readonly language: Language;
}

/** Records a client's written request for the report, with its due day. */
@Injectable()
export class OrderClientReportCommand {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: DataKeys,
  ) {}

  run(actor: Actor, { hetu, ...input }: OrderClientReport) {
    // The code itself goes nowhere, not even into the remembered hash of the input.
    const code = blindIndexOf(this.keys, hetu)?.toString('base64') ?? null;
    return this.unitOfWork.run(
      actor,
      { operation: 'orderClientReport', mutationId: input.mutationId, input: { ...input, code } },
      async (tx) => {
        await requireOfficer(tx);
        const period = periodOf(input, calendarDay(tx.now));
        const due = findCountyDue('R10-LOGREQ', input.requestedOn);
        // Before the act was in force there was no such request.
        if (due === null) throw badInput('input.requestedOn', 'range');
        const client = await auditedClient(tx, this.keys, { clientId: input.clientId, hetu });
        return {
          __typename: 'ClientReportChanged',
          reportId: await this.insert(tx, input, { ...period, dueOn: due.dueOn, clientId: client.id }),
        };
      },
    );
  }

  private async insert(
    tx: Tx,
    { requestedOn, longerReason, language }: OrderClientReport,
    about: { clientId: string; fromDay: string; untilDay: string; dueOn: string },
  ): Promise<string> {
    const id = tx.newId();
    await tx.insert(ClientReportEntity, {
      id,
      ...about,
      requestedOn,
      longerReason: longerReason?.trim() || null,
      language,
      orderedAt: tx.now,
      orderedBy: tx.actor.professionalId,
    });
    tx.recordUse({
      purpose: 'client_report',
      basis: OFFICER_BASIS,
      clientIds: [about.clientId],
      recordIds: [id],
      fieldClasses: ['C0', 'C1'],
    });
    await tellOfReport(tx, { type: 'client_report.ordered', change: 'created', reportId: id, version: 1 });
    return id;
  }
}

/** @throws AppError BAD_INPUT for a day to come, or an end before its start; Refusal when more than two years need a reason */
function periodOf({ requestedOn, from, to, longerReason }: Omit<OrderClientReport, 'hetu'>, today: string) {
  if (requestedOn > today) throw badInput('input.requestedOn', 'range');
  const fromDay = from ?? reportReach(requestedOn);
  const untilDay = to ?? today;
  if (untilDay > today) throw badInput('input.to', 'range');
  if (fromDay > untilDay) throw badInput('input.from', 'range');
  if (lacksLongerReason(requestedOn, { from: fromDay, longerReason: longerReason?.trim() || null }))
    refuseReport('longer_needs_reason');
  return { fromDay, untilDay };
}
