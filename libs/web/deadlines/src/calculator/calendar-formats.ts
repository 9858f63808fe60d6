import { useMemo } from 'react';
import { LOCALES, useLanguage, type Language } from '@rinnalla/web-i18n';

/** How a wall calendar is written. Days and months are `YYYY-MM-DD` and `YYYY-MM`. */
export interface CalendarFormats {
  /** ma 28.12.2026, mån 28.12.2026, Mon, 28 Dec 2026. */
  readonly fullDay: (day: string) => string;
  /** joulukuu 2026. */
  readonly month: (month: string) => string;
  /** From Monday to Sunday, short and whole. */
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  /** `HH:MM` as the language writes it; `24:00` stays the end of its day. */
  readonly time: (time: string) => string;
}

/** A week that begins on a Monday. */
const SOME_WEEK = [1, 2, 3, 4, 5, 6, 7].map((day) => new Date(Date.UTC(2024, 0, day)));

export function useCalendarFormats(): CalendarFormats {
  const { language } = useLanguage();
  return useMemo(() => calendarFormatsIn(language), [language]);
}

function calendarFormatsIn(language: Language): CalendarFormats {
  // British forms: the day comes first, and the month is spelt.
  const locale = language === 'en' ? 'en-GB' : LOCALES[language];
  const utc = { timeZone: 'UTC' } as const;
  const fullDay = new Intl.DateTimeFormat(locale, {
    ...utc,
    weekday: 'short',
    day: 'numeric',
    month: language === 'en' ? 'short' : 'numeric',
    year: 'numeric',
  });
  const month = new Intl.DateTimeFormat(locale, { ...utc, month: 'long', year: 'numeric' });
  const short = new Intl.DateTimeFormat(locale, { ...utc, weekday: 'short' });
  const long = new Intl.DateTimeFormat(locale, { ...utc, weekday: 'long' });
  return {
    // A line never ends within a date.
    fullDay: (day) => fullDay.format(new Date(`${day}T00:00:00Z`)).replaceAll(' ', '\u00a0'),
    month: (text) => month.format(new Date(`${text}-01T00:00:00Z`)),
    weekdays: SOME_WEEK.map((day) => ({ short: short.format(day), long: long.format(day) })),
    time: (text) => (language === 'en' ? text : text.replace(/^0/, '').replace(':', '.')),
  };
}
