import type { ReportLine } from './report-lines.js';
import type { ReportTexts } from './report-texts.js';

/** What a spreadsheet would take for a formula. A quote before it makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

/** The report as a table (RFC 4180): UTF-8 without a mark, CRLF, every cell in quotes. */
export function reportCsv(lines: readonly ReportLine[], texts: ReportTexts): string {
  const { column } = texts;
  const header = [
    column.log,
    column.time,
    `${column.person} / ${column.recipient}`,
    column.profession,
    column.unit,
    column.giver,
    column.operation,
    column.purpose,
    column.ground,
    column.law,
    column.register,
    column.data,
    column.records,
  ];
  const rows = lines.map((line) => [
    texts.logName[line.log],
    line.time,
    line.person,
    line.profession,
    line.unit,
    line.giver,
    line.operation,
    line.purpose,
    line.ground,
    line.law,
    line.register,
    line.data,
    String(line.records),
  ]);
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
