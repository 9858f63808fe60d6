import type { Language } from '@rinnalla/contracts';
import { en } from './report-texts-en.js';
import { fi } from './report-texts-fi.js';
import { sv } from './report-texts-sv.js';

/** What the report says around its rows. */
export interface ReportTexts {
  readonly title: string;
  readonly law: string;
  readonly client: string;
  readonly born: string;
  readonly requested: string;
  readonly period: string;
  readonly ordered: string;
  readonly longerReason: string;
  readonly lead: string;
  readonly totals: string;
  readonly uses: string;
  readonly usesLead: string;
  readonly noUses: string;
  readonly disclosures: string;
  readonly disclosuresLead: string;
  readonly noDisclosures: string;
  readonly people: string;
  readonly page: string;
  readonly column: {
    readonly log: string;
    readonly time: string;
    readonly person: string;
    readonly recipient: string;
    readonly profession: string;
    readonly unit: string;
    readonly giver: string;
    readonly operation: string;
    readonly purpose: string;
    readonly ground: string;
    readonly law: string;
    readonly register: string;
    readonly data: string;
    readonly records: string;
  };
  readonly logName: Readonly<Record<'usage' | 'disclosure', string>>;
  readonly explanation: { readonly title: string; readonly paragraphs: readonly string[] };
}

const TEXTS: Readonly<Record<Language, ReportTexts>> = { fi, sv, en };

export const reportTextsIn = (language: Language): ReportTexts => TEXTS[language];
