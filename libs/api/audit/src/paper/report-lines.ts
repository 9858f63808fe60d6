import {
  groundInWords,
  type Language,
  logWordsIn,
  operationInWords,
  peopleWords,
  purposeInWords,
} from '@rinnalla/contracts';
import { FIELD_CLASSES, PROFESSIONS, REGISTERS } from '@rinnalla/domain';
import type { AuditPersonType } from '../search/log-search.types.js';

/** One row of the logs about the client, as the database tells it. */
export interface LoggedRow {
  readonly log: 'usage' | 'disclosure';
  readonly at: Date;
  readonly operation: string;
  readonly purpose: string;
  readonly ground: string;
  readonly register: string;
  readonly fieldClasses: readonly string[];
  readonly records: number;
  readonly person: AuditPersonType | null;
  readonly giver: AuditPersonType | null;
}

/** The same in words, as paper and table show it. */
export interface ReportLine {
  readonly log: 'usage' | 'disclosure';
  /** `24.12.2026 14.30.05` in Finland; in English `24 Dec 2026, 14:30:05`. */
  readonly time: string;
  readonly personId: string;
  readonly person: string;
  readonly profession: string;
  readonly unit: string;
  readonly giver: string;
  readonly operation: string;
  readonly purpose: string;
  readonly ground: string;
  readonly law: string;
  readonly register: string;
  readonly data: string;
  readonly records: number;
}

/** Words every row of the client's logs in the language of the report. Nothing is left out, and no id is told. */
export function reportLines(rows: readonly LoggedRow[], language: Language): ReportLine[] {
  const words = logWordsIn(language);
  const people = peopleWords[language];
  const time = timeIn(language);
  return rows.map((row) => {
    const { words: ground, law } = groundInWords(language, row.ground);
    const classes = FIELD_CLASSES.filter((known) => row.fieldClasses.includes(known));
    const register = REGISTERS.find((known) => known === row.register);
    const profession = PROFESSIONS.find((known) => known === row.person?.profession);
    return {
      log: row.log,
      time: time(row.at),
      personId: row.person?.id ?? '',
      person: row.person?.name ?? '',
      profession: profession ? people.profession[profession] : '',
      unit: unitOf(row.person, language),
      giver: row.giver?.name ?? '',
      operation: operationInWords(words, row.operation, row.purpose),
      purpose: purposeInWords(words, row.purpose),
      ground,
      law: law.join('; '),
      register: register ? people.register[register] : '',
      data: classes.map((known) => words.fieldClass[known]).join(', '),
      records: row.records,
    };
  });
}

const unitOf = (person: AuditPersonType | null, language: Language) =>
  person === null ? '' : language === 'sv' ? person.unitNameSv : person.unitNameFi;

/** Clock and calendar of Finland, to the second. */
export function timeIn(language: Language): (moment: Date) => string {
  const locale = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }[language];
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'Europe/Helsinki',
    day: 'numeric',
    month: language === 'en' ? 'short' : 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  return (moment) => format.format(moment).replace(' klo ', ' ').replace(' kl. ', ' ');
}

/** A calendar day `YYYY-MM-DD` in words of the language. */
export function dayIn(language: Language, day: string): string {
  const locale = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }[language];
  const month = language === 'en' ? ('short' as const) : ('numeric' as const);
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month, year: 'numeric' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
