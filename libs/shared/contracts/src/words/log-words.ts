import type { ConsultationRole, FieldClass, LegalMode, OverrideGround, RelationKind } from '@rinnalla/domain';
import type { UsagePurpose } from '../usage-purposes.js';
import type { Language } from './languages.js';
import { en } from './log-words-en.js';
import { fi } from './log-words-fi.js';
import { sv } from './log-words-sv.js';

/** On what a use of client data rests, beside work tasks and legal modes: the first part of a logged ground. */
export type GroundKey =
  | RelationKind
  | 'own_cases'
  | 'open_view'
  | 'anonymous'
  | ConsultationRole
  | 'override'
  | 'disclosure'
  | 'unknown';

/** What the logs say, in words a client understands. */
export interface LogWords {
  readonly purpose: Readonly<Record<UsagePurpose, string>>;
  readonly ground: Readonly<Record<GroundKey, string>>;
  readonly byTask: string;
  readonly mode: Readonly<Record<LegalMode, string>>;
  readonly override: Readonly<Record<OverrideGround, string>>;
  readonly fieldClass: Readonly<Record<FieldClass, string>>;
  /** Short names of acts and decrees by their number in the statute book. */
  readonly act: Readonly<Record<string, string>>;
  /** What was done, by the operation's name. */
  readonly operation: Readonly<Record<string, string>>;
  /** For the rest: what is done by reading, and by changing something. */
  readonly done: Readonly<
    Record<'read' | 'listed' | 'searched' | 'printed' | 'refreshed' | 'changed', string>
  >;
}

const WORDS: Readonly<Record<Language, LogWords>> = { fi, sv, en };

export const logWordsIn = (language: Language): LogWords => WORDS[language];

const DONE_BY_PURPOSE: Readonly<Record<string, keyof LogWords['done']>> = {
  team_overview: 'listed',
  own_work_overview: 'listed',
  search: 'searched',
  newcomer_search: 'searched',
  print: 'printed',
  live_update: 'refreshed',
  catch_up: 'refreshed',
};

/** What was done. A query is named by the screen that asks, with a capital; a change by the operation itself. */
export function operationInWords(words: LogWords, operation: string, purpose: string | null): string {
  const name = operation.slice(0, 1).toLowerCase() + operation.slice(1);
  const known = words.operation[name];
  if (known !== undefined) return known;
  const done = DONE_BY_PURPOSE[purpose ?? ''];
  if (done !== undefined) return words.done[done];
  return words.done[operation === name ? 'changed' : 'read'];
}

export function purposeInWords(words: LogWords, purpose: string): string {
  const known: Readonly<Partial<Record<string, string>>> = words.purpose;
  return known[purpose] ?? purpose;
}
