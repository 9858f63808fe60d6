import { badInput, type ReadDb } from '@rinnalla/api-core';
import { z } from 'zod';
import { requireOfficer } from '../officer.js';
import {
  CLIENT_REPORT,
  OF_CLIENT_REPORT,
  recordReportUse,
  type ReportRow,
  shownReport,
} from './client-report.loader.js';
import type { ClientReportPageType } from './client-report.types.js';

export interface ReportsQuestion {
  readonly isDelivered: boolean;
  readonly first: number;
  readonly after: string | null;
}

/** Requests that wait, the one due first at the top; or those that were delivered, the latest due first. */
export async function clientReports(
  db: ReadDb,
  { isDelivered, first, after }: ReportsQuestion,
): Promise<ClientReportPageType> {
  await requireOfficer(db);
  const [sign, order] = isDelivered ? ['<', 'DESC'] : ['>', 'ASC'];
  const from = after === null ? null : parseCursor(after);
  const found = await db.query<ReportRow>(
    `SELECT ${CLIENT_REPORT} FROM ${OF_CLIENT_REPORT}
     WHERE (r.delivered_at IS NOT NULL) = $1 AND ($2::date IS NULL OR (r.due_on, r.id) ${sign} ($2::date, $3::uuid))
     ORDER BY r.due_on ${order}, r.id ${order} LIMIT $4`,
    [isDelivered, from?.dueOn ?? null, from?.id ?? null, first + 1],
  );
  const reports = found.slice(0, first);
  recordReportUse(db, reports);
  const last = reports.at(-1);
  return {
    reports: reports.map((report) => shownReport(report, db.now)),
    next: found.length > first && last ? cursor(last.dueOn, last.id) : null,
  };
}

const cursor = (dueOn: string, id: string) => Buffer.from(JSON.stringify([dueOn, id])).toString('base64url');

/** @throws AppError BAD_INPUT for a cursor that is not ours */
function parseCursor(text: string): { dueOn: string; id: string } {
  try {
    const [dueOn, id] = z
      .tuple([z.iso.date(), z.uuid()])
      .parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { dueOn, id };
  } catch {
    throw badInput('after', 'format');
  }
}
