import { Injectable } from '@nestjs/common';
import { type Actor, badInput, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { calendarDay, findCountyDue, firstDayOnceCorrected, lacksLongerReason } from '@rinnalla/domain';
import { ClientReportEntity } from './client-report.entity.js';
import { tellOfReport } from './client-report.events.js';
import type { ReportRow } from './client-report.loader.js';
import { ClientReportCorrectionEntity } from './client-report-correction.entity.js';
import { recordReportChange, refuseReport, reportInHand, requireChanged } from './report-in-hand.js';

export interface CorrectClientReportRequest {
  readonly mutationId: string;
  readonly id: string;
  readonly version: number;
  /** The day on which the request came, `YYYY-MM-DD`. */
  readonly requestedOn: string;
  readonly reason: string;
  /** The special reason to go further back than two years, where the days that were chosen do so by the right day. */
  readonly longerReason?: string | null | undefined;
}

/** What of a report hangs on the day of its request. */
type Reckoned = Pick<ReportRow, 'requestedOn' | 'dueOn' | 'from' | 'longerReason'>;

/**
 * Corrects the day on which the client's request came: the two months count from then, by the rule of that day (703/2023 11 §), and the
 * report that was given was in time, or late, by them. It stays as it was given; one that is still to be given reaches back from the
 * right day. What stood before is kept.
 */
@Injectable()
export class CorrectClientReportRequestCommand {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, { mutationId, ...input }: CorrectClientReportRequest) {
    return this.unitOfWork.run(
      actor,
      { operation: 'correctClientReportRequest', mutationId, input },
      async (tx) => {
        const report = await reportInHand(tx, input.id);
        requireChanged(report.version === input.version ? input.version : null, report);
        const corrected = reckonedAnew(report, input);
        const { from: fromDay, ...patch } = corrected;
        const changed = await tx.update(ClientReportEntity, input, { ...patch, fromDay });
        const version = requireChanged(changed, report);
        await noteCorrection(tx, report, { corrected, version, reason: input.reason });
        await tellOfReport(tx, {
          ...{ type: 'client_report.requestCorrected', change: 'changed', reportId: report.id, version },
        });
        recordReportChange(tx, report);
        return { __typename: 'ClientReportChanged', reportId: report.id };
      },
    );
  }
}

/**
 * @throws AppError BAD_INPUT for the day that stands, one after the request was written down, or one before the act gave a right to ask;
 *   Refusal when days that were chosen reach further back than two years by the right day, and no reason stands or is given
 */
function reckonedAnew(
  report: ReportRow,
  { requestedOn, longerReason: given }: Pick<CorrectClientReportRequest, 'requestedOn' | 'longerReason'>,
): Reckoned {
  const due = findCountyDue('R10-LOGREQ', requestedOn);
  const isAfterwards = requestedOn > calendarDay(report.orderedAt);
  if (due === null || isAfterwards || requestedOn === report.requestedOn)
    throw badInput('input.requestedOn', 'range');
  const { dueOn } = due;
  const { from, longerReason } = report;
  // What was given was given: no day of it changes what the client has been told.
  if (report.deliveredAt !== null) return { requestedOn, dueOn, from, longerReason };
  const first = firstDayOnceCorrected(report, { was: report.requestedOn, is: requestedOn });
  if (!lacksLongerReason(requestedOn, { from: first, longerReason }))
    return { requestedOn, dueOn, from: first, longerReason };
  const reason = given?.trim() || null;
  if (reason === null) refuseReport('longer_needs_reason');
  return { requestedOn, dueOn, from: first, longerReason: reason };
}

const noteCorrection = (
  tx: Tx,
  before: ReportRow,
  { corrected, version, reason }: { corrected: Reckoned; version: number; reason: string },
): Promise<void> =>
  tx.insert(ClientReportCorrectionEntity, {
    ...{ id: tx.newId(), reportId: before.id, version, reason, at: tx.now, by: tx.actor.professionalId },
    ...{ requestedBefore: before.requestedOn, requestedAfter: corrected.requestedOn },
    ...{ dueBefore: before.dueOn, dueAfter: corrected.dueOn },
    ...{ fromBefore: before.from, fromAfter: corrected.from },
  });
