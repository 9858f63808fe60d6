import type { Language } from '@rinnalla/contracts';
import type { ReportRow } from '../reports/client-report.loader.js';
import { dayIn, type ReportLine, timeIn } from './report-lines.js';
import { reportTextsIn, type ReportTexts } from './report-texts.js';
import { type Column, Sheet } from './sheet.js';

/** The report on paper. Whose it is stands on the first page alone: the rest may come into other hands. */
export async function reportPdf(
  report: ReportRow,
  lines: readonly ReportLine[],
  language: Language,
): Promise<Buffer> {
  const texts = reportTextsIn(language);
  const uses = lines.filter(({ log }) => log === 'usage');
  const disclosures = lines.filter(({ log }) => log === 'disclosure');
  const sheet = new Sheet(texts.title, language, report.orderedAt);
  sheet.heading(texts.title, 1);
  sheet.paragraph(texts.law);
  sheet.facts(facts(report, texts, language));
  sheet.paragraph(texts.lead);
  sheet.heading(texts.totals, 2);
  sheet.facts([
    [texts.uses, String(uses.length)],
    [texts.disclosures, String(disclosures.length)],
    [texts.people, String(new Set(lines.map(({ personId }) => personId)).size)],
  ]);
  section(
    sheet,
    { title: texts.uses, lead: texts.usesLead, none: texts.noUses, person: texts.column.person },
    uses,
    texts,
  );
  section(
    sheet,
    {
      title: texts.disclosures,
      lead: texts.disclosuresLead,
      none: texts.noDisclosures,
      person: texts.column.recipient,
    },
    disclosures,
    texts,
  );
  sheet.newPage();
  sheet.heading(texts.explanation.title, 2);
  for (const paragraph of texts.explanation.paragraphs) sheet.paragraph(paragraph);
  return sheet.end(texts.page);
}

function facts(report: ReportRow, texts: ReportTexts, language: Language): [string, string][] {
  const told: [string, string][] = [
    [texts.client, report.client.name],
    [texts.born, dayIn(language, report.client.birthDate)],
    [texts.requested, dayIn(language, report.requestedOn)],
    [texts.period, `${dayIn(language, report.from)} – ${dayIn(language, report.to)}`],
    [texts.ordered, timeIn(language)(report.orderedAt)],
  ];
  if (report.longerReason !== null) told.push([texts.longerReason, report.longerReason]);
  return told;
}

interface SectionWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly person: string;
}

function section(sheet: Sheet, words: SectionWords, lines: readonly ReportLine[], texts: ReportTexts): void {
  sheet.newPage();
  sheet.heading(words.title, 2);
  sheet.paragraph(lines.length === 0 ? words.none : words.lead);
  if (lines.length > 0)
    sheet.table(
      columnsOf(texts, words.person),
      lines.map((line) => cellsOf(line, texts)),
    );
}

const columnsOf = ({ column }: ReportTexts, person: string): Column[] => [
  { title: column.time, width: 78 },
  { title: person, width: 150 },
  { title: column.operation, width: 122 },
  { title: column.purpose, width: 122 },
  { title: column.ground, width: 180 },
  { title: `${column.register}, ${column.data.toLowerCase()}`, width: 110 },
];

const joined = (...parts: readonly string[]) => parts.filter(Boolean).join('\n');

const cellsOf = (line: ReportLine, { column }: ReportTexts): string[] => [
  line.time.replace(/,? (?=\d{2}[.:])/, '\n'),
  joined(line.person, line.profession, line.unit),
  joined(line.operation, line.giver && `${column.giver}: ${line.giver}`),
  line.purpose,
  joined(line.ground, line.law),
  joined(line.register, line.data),
];
