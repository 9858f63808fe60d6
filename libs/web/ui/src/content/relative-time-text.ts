const minute = 60_000;
const hour = 60 * minute;

/** People here live by Finnish time, wherever their device thinks it is. */
const displayTimeZone = 'Europe/Helsinki';

/** English dates spell the month, because 24/12 and 12/24 are both read. Finnish and Swedish follow Intl. */
const dateOptions = (locale: string): Intl.DateTimeFormatOptions =>
  locale.startsWith('en')
    ? { day: 'numeric', month: 'short', year: 'numeric' }
    : { day: 'numeric', month: 'numeric', year: 'numeric' };

const formattingLocale = (locale: string): string => (locale.startsWith('en') ? 'en-GB' : locale);

const clockTime = (moment: Date, locale: string): string =>
  new Intl.DateTimeFormat(formattingLocale(locale), {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: displayTimeZone,
  }).format(moment);

/** The word before a clock time: "klo" in Finnish, "kl." in Swedish, nothing in English. No line ends between it and the time. */
const timeLead = (locale: string): string => {
  if (locale.startsWith('fi')) return ' klo\u00a0';
  return locale.startsWith('sv') ? ' kl.\u00a0' : ', ';
};

const calendarDay = (moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: displayTimeZone }).format(moment);

/** The full moment: "24.12.2026 klo 14.30". In: a moment, a BCP 47 tag. Out: Finnish time in that language. */
export function exactTimeText(moment: Date, locale: string): string {
  const day = new Intl.DateTimeFormat(formattingLocale(locale), {
    ...dateOptions(locale),
    timeZone: displayTimeZone,
  }).format(moment);
  return `${day}${timeLead(locale)}${clockTime(moment, locale)}`;
}

/**
 * How long ago in words: "nyt", "2 min sitten", "3 t sitten", "eilen klo 14.30", and the full moment after that.
 * Days are Finnish calendar days. A moment in the future (a clock that runs ahead) within a minute is "nyt", later ones are exact.
 */
export function relativeTimeText(moment: Date, now: Date, locale: string): string {
  const age = now.getTime() - moment.getTime();
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  if (Math.abs(age) < minute) return words.format(0, 'second');
  if (age < 0) return exactTimeText(moment, locale);
  if (age < hour) return words.format(-Math.floor(age / minute), 'minute');

  const isSameDay = calendarDay(moment) === calendarDay(now);
  if (isSameDay) return words.format(-Math.floor(age / hour), 'hour');

  // 24 hours back is not always yesterday: the nights of the clock change have 23 and 25.
  const noonToday = new Date(`${calendarDay(now)}T12:00:00Z`);
  const yesterday = new Date(noonToday.getTime() - 24 * hour).toISOString().slice(0, 10);
  if (calendarDay(moment) === yesterday) {
    return `${words.format(-1, 'day')}${timeLead(locale)}${clockTime(moment, locale)}`;
  }
  return exactTimeText(moment, locale);
}
