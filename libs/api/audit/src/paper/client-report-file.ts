import { Injectable } from '@nestjs/common';
import { type Actor, notFound, Reader } from '@rinnalla/api-core';
import { LANGUAGES } from '@rinnalla/contracts';
import { requireOfficer } from '../officer.js';
import { recordReportUse, reportAsGiven, reportsById } from '../reports/client-report.loader.js';
import { reportCsv } from './report-csv.js';
import { type LoggedRow, reportLines } from './report-lines.js';
import { reportPdf } from './report-pdf.js';
import { reportTextsIn } from './report-texts.js';

export const REPORT_FORMATS = ['pdf', 'csv'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportFile {
  readonly bytes: Buffer;
  readonly contentType: string;
  /** Names nobody. */
  readonly fileName: string;
}

/** Makes the report that the client is given (703/2023 11 §). */
@Injectable()
export class ClientReportFiles {
  constructor(private readonly reader: Reader) {}

  /**
   * Reads all that the logs hold of the client; the reading is logged and committed before a byte of it is put on paper.
   * @throws AppError NOT_ALLOWED to all but the data-protection officer, NOT_FOUND where there is no such order
   */
  async make(actor: Actor, orderId: string, format: ReportFormat): Promise<ReportFile> {
    const { report, rows } = await this.reader.read(actor, 'clientReportFile', async (db) => {
      await requireOfficer(db);
      const [report] = await reportsById.read(db, [orderId]);
      if (!report) throw notFound();
      const rows = await db.query<LoggedRow>(
        // Paper tells no id, and one of the permissions that opened a case of two clients is the other's.
        `SELECT log, at, operation, purpose, regexp_replace(ground, ':[0-9a-f-]{36}([+][0-9a-f-]{36})*', '', 'g') AS ground,
           data_register AS register, field_classes AS "fieldClasses", records, person, giver
         FROM app.client_report_rows($1)`,
        [orderId],
      );
      recordReportUse(db, [report]);
      return { report: await reportAsGiven(db, report), rows };
    });
    const language = LANGUAGES.find((known) => known === report.language) ?? 'fi';
    const texts = reportTextsIn(language);
    const lines = reportLines(rows, language);
    const isPaper = format === 'pdf';
    return {
      bytes: isPaper
        ? await reportPdf(report, lines, language)
        : Buffer.from(reportCsv(lines, texts), 'utf8'),
      contentType: isPaper ? 'application/pdf' : 'text/csv; charset=utf-8',
      fileName: `${FILE_NAME[language]}-${report.requestedOn}.${format}`,
    };
  }
}

const FILE_NAME = { fi: 'lokiselvitys', sv: 'loggutredning', en: 'log-report' } as const;
