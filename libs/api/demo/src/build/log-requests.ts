import { ClientReportEntity } from '@rinnalla/api-audit';
import { addMonths, countyDue, helsinkiInstant } from '@rinnalla/domain';
import { LOG_REQUEST_OFFICER, LOG_REQUESTS } from '../content/log-requests.js';
import { demoId } from '../demo-id.js';
import type { DemoTime } from '../demo-time.js';
import type { Rows } from './rows.js';

/** How far back the report tells where nothing else was asked (703/2023 11 §). */
const MONTHS_BACK = 24;

/** Clients who asked who has seen their data, and which of them were told. */
export function buildLogRequests(rows: Rows, time: DemoTime): void {
  const officer = demoId('person', LOG_REQUEST_OFFICER);
  for (const { client, daysAgo, deliveredDaysAgo, language } of LOG_REQUESTS) {
    const requestedOn = time.day(-daysAgo);
    const deliveredAt =
      deliveredDaysAgo === undefined ? null : helsinkiInstant(time.day(-deliveredDaysAgo), '13:20');
    rows.add(ClientReportEntity, {
      ...{ id: demoId('client-report', client), clientId: demoId('client', client) },
      ...{ requestedOn, dueOn: countyDue('R10-LOGREQ', requestedOn).dueOn },
      ...{ fromDay: addMonths(requestedOn, -MONTHS_BACK), untilDay: requestedOn, language },
      ...{ orderedAt: helsinkiInstant(requestedOn, '11:05'), orderedBy: officer },
      ...{ deliveredAt, deliveredBy: deliveredAt && officer, version: deliveredAt ? 2 : 1 },
    });
  }
}
