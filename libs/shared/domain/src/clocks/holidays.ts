import { addDays } from '../helsinki-time.js';
import { easterSunday } from './easter.js';

/** When a holiday falls: on a date, so many days from Easter Sunday, or on the first such weekday on or after a date. */
type HolidayDate =
  | { readonly kind: 'fixed'; readonly monthDay: string }
  | { readonly kind: 'easter'; readonly offset: number }
  | { readonly kind: 'weekday_from'; readonly weekday: 'friday' | 'saturday'; readonly monthDay: string };

interface Holiday {
  readonly key: string;
  /** An eve is a weekday that may be counted, but on which no limit ends (150/1930 5 §). */
  readonly isEve: boolean;
  readonly on: HolidayDate;
}

const fixed = (monthDay: string): HolidayDate => ({ kind: 'fixed', monthDay });
const fromEaster = (offset: number): HolidayDate => ({ kind: 'easter', offset });

/**
 * Holy days, Independence Day, May Day and the two eves that 150/1930 5 § names.
 *
 * Today's dates stand for every year: a reckoning of 1960 shows what today's law would say of it, not that Epiphany was kept on
 * a Saturday in 1973–1990 or that Midsummer and All Saints' had fixed dates before 1955. When a date changes by law, its row changes
 * here; clocks that already run keep the due date they were given.
 */
export const HOLIDAYS = [
  { key: 'new_year', isEve: false, on: fixed('01-01') },
  { key: 'epiphany', isEve: false, on: fixed('01-06') },
  { key: 'good_friday', isEve: false, on: fromEaster(-2) },
  { key: 'easter_sunday', isEve: false, on: fromEaster(0) },
  { key: 'easter_monday', isEve: false, on: fromEaster(1) },
  { key: 'ascension', isEve: false, on: fromEaster(39) },
  { key: 'whit_sunday', isEve: false, on: fromEaster(49) },
  // In 2008 Ascension fell on 1 May: the first row that fits names the day.
  { key: 'may_day', isEve: false, on: fixed('05-01') },
  { key: 'midsummer_eve', isEve: true, on: { kind: 'weekday_from', weekday: 'friday', monthDay: '06-19' } },
  {
    key: 'midsummer_day',
    isEve: false,
    on: { kind: 'weekday_from', weekday: 'saturday', monthDay: '06-20' },
  },
  { key: 'all_saints', isEve: false, on: { kind: 'weekday_from', weekday: 'saturday', monthDay: '10-31' } },
  { key: 'independence_day', isEve: false, on: fixed('12-06') },
  { key: 'christmas_eve', isEve: true, on: fixed('12-24') },
  { key: 'christmas_day', isEve: false, on: fixed('12-25') },
  { key: 'second_christmas_day', isEve: false, on: fixed('12-26') },
] as const satisfies readonly Holiday[];

export type HolidayKey = (typeof HOLIDAYS)[number]['key'];

const WEEKDAY_NUMBER = { friday: 5, saturday: 6 } as const;

const holidaysByYear = new Map<string, ReadonlyMap<string, HolidayKey>>();

/** The holiday on a calendar day, or null. */
export function findHoliday(day: string): HolidayKey | null {
  const year = day.slice(0, 4);
  const known = holidaysByYear.get(year);
  if (known !== undefined) return known.get(day) ?? null;
  const holidays = holidaysOf(year);
  holidaysByYear.set(year, holidays);
  return holidays.get(day) ?? null;
}

/** True for Midsummer Eve and Christmas Eve. */
export function isEve(key: HolidayKey): boolean {
  return HOLIDAYS.some((holiday) => holiday.key === key && holiday.isEve);
}

function holidaysOf(year: string): ReadonlyMap<string, HolidayKey> {
  const days = new Map<string, HolidayKey>();
  for (const { key, on } of HOLIDAYS) {
    const day = holidayDay(on, year);
    if (!days.has(day)) days.set(day, key);
  }
  return days;
}

function holidayDay(on: HolidayDate, year: string): string {
  switch (on.kind) {
    case 'fixed':
      return `${year}-${on.monthDay}`;
    case 'easter':
      return addDays(easterSunday(Number(year)), on.offset);
    case 'weekday_from': {
      const first = `${year}-${on.monthDay}`;
      const weekday = new Date(`${first}T00:00:00Z`).getUTCDay();
      return addDays(first, (WEEKDAY_NUMBER[on.weekday] - weekday + 7) % 7);
    }
  }
}
