import { notFound, refuse, type Tx } from '@rinnalla/api-core';
import { OFFICER_BASIS, requireOfficer } from '../officer.js';
import { type ReportRow, reportsById } from './client-report.loader.js';
import type { REPORT_REFUSALS } from './client-report.types.js';

/**
 * The report that an officer is about to do something to, as it stands; that it is is a use of its client's data.
 * @throws AppError NOT_ALLOWED to anyone but the officer, NOT_FOUND where there is none
 */
export async function reportInHand(tx: Tx, id: string): Promise<ReportRow> {
  await requireOfficer(tx);
  const [report] = await reportsById.read(tx, [id]);
  if (!report) throw notFound();
  return report;
}

/** @throws Refusal ClientReportRefused, with the section of law */
export const refuseReport = (refusal: (typeof REPORT_REFUSALS)[number]): never =>
  refuse({ __typename: 'ClientReportRefused', refusal, sections: ['703/2023 11 §'] });

/**
 * @param changed the version that the change made; null where somebody was faster
 * @throws Refusal StaleVersion
 */
export const requireChanged = (changed: number | null, { version }: ReportRow): number =>
  changed ?? refuse({ __typename: 'StaleVersion', currentVersion: version, currentText: null });

/** What was written of a report is a use of its client's data, too. */
export const recordReportChange = (tx: Tx, { id, clientId }: Pick<ReportRow, 'id' | 'clientId'>): void =>
  tx.recordUse({
    purpose: 'client_report',
    basis: OFFICER_BASIS,
    clientIds: [clientId],
    recordIds: [id],
    fieldClasses: ['C0'],
  });
