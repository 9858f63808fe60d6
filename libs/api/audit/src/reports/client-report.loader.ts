import type { Batch, ReadDb } from '@rinnalla/api-core';
import { countyStanding, dueInstant, findCountyDue, ORDINARY_OFFICE_HOURS } from '@rinnalla/domain';
import { OFFICER_BASIS } from '../officer.js';
import type { ClientReportCorrectionType, ClientReportType } from './client-report.types.js';

/** What is selected of a report `r`, with its client and the people of it. Row security shows it to the officer alone. */
export const CLIENT_REPORT = `r.id, jsonb_build_object('id', k.id, 'name', k.given_names || ' ' || k.family_name, 'birthDate', k.birth_date) AS client,
  r.client_id AS "clientId", r.requested_on::text AS "requestedOn", r.due_on::text AS "dueOn", r.from_day::text AS "from",
  r.until_day::text AS "to", r.longer_reason AS "longerReason", r.language, r.ordered_at AS "orderedAt",
  app.log_person(r.ordered_by) AS "orderedBy", r.delivered_at AS "deliveredAt", app.log_person(r.delivered_by) AS "deliveredBy", r.version`;

/** Each report beside its client, who is told only where there is a report of theirs. */
export const OF_CLIENT_REPORT = `client_report r JOIN LATERAL app.reported_clients(ARRAY[r.client_id]) k ON true`;

export type ReportRow = Omit<ClientReportType, 'state'> & { readonly clientId: string };

/** A report as screens show it, with how its time stands now: by the rule of the day of the request, and the due day that was told then. */
export function shownReport(row: ReportRow, now: Date): ClientReportType {
  const { requestedOn, dueOn, deliveredAt } = row;
  const ruleVersion = findCountyDue('R10-LOGREQ', requestedOn)?.ruleVersion ?? 1;
  const due = { ruleVersion, dueOn, dueAt: dueInstant(dueOn, ORDINARY_OFFICE_HOURS) };
  return { ...row, state: countyStanding('R10-LOGREQ', due, deliveredAt, now).state };
}

/** That these clients asked is theirs to know of, too: showing it is a use of their data. */
export function recordReportUse(db: ReadDb, rows: readonly ReportRow[]): void {
  if (rows.length === 0) return;
  db.recordUse({
    purpose: 'client_report',
    basis: OFFICER_BASIS,
    clientIds: rows.map(({ clientId }) => clientId),
    recordIds: rows.map(({ id }) => id),
    fieldClasses: ['C0', 'C1'],
  });
}

export const reportsById: Batch<ReportRow> = {
  read: async (db, ids) => {
    const rows = await db.query<ReportRow>(
      `SELECT ${CLIENT_REPORT} FROM ${OF_CLIENT_REPORT} WHERE r.id = ANY ($1::uuid[])`,
      [ids],
    );
    recordReportUse(db, rows);
    return rows;
  },
  idOf: (report) => report.id,
};

type Correction = ClientReportCorrectionType & { readonly reportId: string };

/** What stood before, oldest first. Whoever sees them sees the report, and that is the use. */
export const correctionsOfReports: Batch<Correction> = {
  read: (db, reportIds) =>
    db.query<Correction>(
      `SELECT c.id, c.report_id AS "reportId", c.requested_before::text AS "requestedBefore", c.requested_after::text AS "requestedAfter",
         c.due_before::text AS "dueBefore", c.due_after::text AS "dueAfter", c.from_before::text AS "fromBefore",
         c.from_after::text AS "fromAfter", c.reason, c.at, app.log_person(c."by") AS "by"
       FROM client_report_correction c WHERE c.report_id = ANY ($1::uuid[]) ORDER BY c.version`,
      [reportIds],
    ),
  idOf: ({ reportId }) => reportId,
};

/** A report as its client was given it: a day of the request that was corrected after that is not on the paper. */
export async function reportAsGiven(db: ReadDb, report: ReportRow): Promise<ReportRow> {
  const { id, deliveredAt } = report;
  if (deliveredAt === null) return report;
  const corrections = await correctionsOfReports.read(db, [id]);
  const later = corrections.find(({ at }) => at >= deliveredAt);
  return later ? { ...report, requestedOn: later.requestedBefore } : report;
}
