import { ClientReportCorrectionEntity, ClientReportEntity } from '@rinnalla/api-audit';
import { countyDue, helsinkiInstant, reportReach } from '@rinnalla/domain';
import { LOG_REQUEST_OFFICER, LOG_REQUESTS, type LogRequestContent } from '../content/log-requests.js';
import { demoId } from '../demo-id.js';
import type { DemoTime } from '../demo-time.js';
import type { Rows } from './rows.js';

/** Clients who asked who has seen their data, and which of them were told. */
export function buildLogRequests(rows: Rows, time: DemoTime): void {
  for (const request of LOG_REQUESTS) buildOne(rows, time, request);
}

function buildOne(rows: Rows, time: DemoTime, request: LogRequestContent): void {
  const { client, daysAgo, deliveredDaysAgo, told, language } = request;
  const officer = demoId('person', LOG_REQUEST_OFFICER);
  const id = demoId('client-report', client);
  const requestedOn = time.day(-daysAgo);
  const orderedOn = time.day(-(told?.daysAgo ?? daysAgo));
  const deliveredAt =
    deliveredDaysAgo === undefined ? null : helsinkiInstant(time.day(-deliveredDaysAgo), '13:20');
  rows.add(ClientReportEntity, {
    ...{ id, clientId: demoId('client', client), language },
    ...{ requestedOn, dueOn: dueOf(requestedOn), fromDay: reportReach(requestedOn), untilDay: orderedOn },
    ...{ orderedAt: helsinkiInstant(orderedOn, '11:05'), orderedBy: officer },
    ...{ deliveredAt, deliveredBy: deliveredAt && officer },
    version: 1 + Number(deliveredAt !== null) + Number(told !== undefined),
  });
  if (!told) return;
  rows.add(ClientReportCorrectionEntity, {
    ...{ id: demoId('client-report-correction', client), reportId: id, version: 2, reason: told.reason },
    ...{ requestedBefore: orderedOn, requestedAfter: requestedOn },
    ...{ dueBefore: dueOf(orderedOn), dueAfter: dueOf(requestedOn) },
    ...{ fromBefore: reportReach(orderedOn), fromAfter: reportReach(requestedOn) },
    ...{ at: helsinkiInstant(time.day(1 - told.daysAgo), '09:40'), by: officer },
  });
}

const dueOf = (requestedOn: string): string => countyDue('R10-LOGREQ', requestedOn).dueOn;
