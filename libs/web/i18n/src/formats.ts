import { addDays, calendarDay, daysBetween } from '@rinnalla/domain';
import type { Language } from './languages.js';
import { LOCALES } from './languages.js';

/** People here live by Finnish time, wherever their device thinks it is. */
const TIME_ZONE = 'Europe/Helsinki';

/** In English the month is spelt: 24/12 and 12/24 are both read. British forms give the right order. */
const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : LOCALES[language]);

/** What stands between a day and a clock time; no line ends between the word and the time. */
const TIME_LEADS: Readonly<Record<Language, string>> = { fi: ' klo\u00a0', sv: ' kl.\u00a0', en: ', ' };

const monthOf = (language: Language) => (language === 'en' ? ('short' as const) : ('numeric' as const));

/** Å, ä and ö come last in Finnish and Swedish alike; names keep that order in English too. */
const names = new Intl.Collator('fi', { numeric: true, sensitivity: 'base' });

export const compareNames = (one: string, other: string): number => names.compare(one, other);

export interface Formats {
  /** `YYYY-MM-DD` as 24.12.2026 (fi, sv), 24 Dec 2026 (en). */
  readonly day: (day: string) => string;
  /** `YYYY-MM-DD` with its weekday and without its year: ma 14.12., mån 14.12, Mon 14 Dec. */
  readonly weekday: (day: string) => string;
  /** A moment (ISO 8601) as Finnish clock time: 14.30 (fi, sv), 14:30 (en). */
  readonly time: (moment: string) => string;
  /** A moment (ISO 8601) as the Finnish calendar day it falls on. */
  readonly dayOf: (moment: string) => string;
  /** A moment (ISO 8601) as its Finnish day and clock time: 24.12.2026 klo 14.30, 24.12.2026 kl. 14.30, 24 Dec 2026, 14:30. */
  readonly moment: (moment: string) => string;
  readonly number: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
}

export function formatsIn(language: Language): Formats {
  const locale = localeOf(language);
  const month = monthOf(language);
  const utc = { timeZone: 'UTC', day: 'numeric' } as const;
  const day = new Intl.DateTimeFormat(locale, { ...utc, month, year: 'numeric' });
  const weekday = new Intl.DateTimeFormat(locale, { ...utc, month, weekday: 'short' });
  const time = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: TIME_ZONE,
  });
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const midnight = (text: string) => new Date(`${text}T00:00:00Z`);
  const dayOf = (moment: string) => day.format(midnight(calendarDay(new Date(moment))));
  const timeOf = (moment: string) => time.format(new Date(moment));
  return {
    day: (text) => day.format(midnight(text)),
    weekday: (text) => weekday.format(midnight(text)),
    time: timeOf,
    dayOf,
    moment: (moment) => `${dayOf(moment)}${TIME_LEADS[language]}${timeOf(moment)}`,
    number: (value) => number.format(value),
    list: (items) => list.format(items),
  };
}

/** How near a due day is, on the Finnish calendar; the words are the caller's. */
export type Nearness =
  | { readonly kind: 'late'; readonly days: number }
  | { readonly kind: 'today' | 'tomorrow' }
  | { readonly kind: 'soon' | 'later' };

/** A due day within a week counts as soon. */
const SOON_DAYS = 7;

/**
 * @param dueOn `YYYY-MM-DD`
 * @param now decides which day is today in Finland
 */
export function nearnessOf(dueOn: string, now: Date): Nearness {
  const today = calendarDay(now);
  const days = daysBetween(today, dueOn);
  if (days < 0) return { kind: 'late', days: -days };
  if (days === 0) return { kind: 'today' };
  if (days === 1) return { kind: 'tomorrow' };
  return { kind: dueOn <= addDays(today, SOON_DAYS) ? 'soon' : 'later' };
}
