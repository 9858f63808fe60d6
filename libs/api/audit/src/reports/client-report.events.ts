import type { Tx } from '@rinnalla/api-core';
import { officerStreams } from '../officer.js';

interface ReportNews {
  readonly type: 'client_report.ordered' | 'client_report.delivered' | 'client_report.requestCorrected';
  readonly change: 'created' | 'changed';
  readonly reportId: string;
  readonly version: number;
}

/** Told at once to every data-protection officer of the county, on their own streams: nobody else knows of it, and it names no client. */
export async function tellOfReport(tx: Tx, { reportId, ...told }: ReportNews): Promise<void> {
  tx.publish({
    ...told,
    refKind: 'client_report',
    refId: reportId,
    caseId: null,
    streams: await officerStreams(tx),
  });
}
