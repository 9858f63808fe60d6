import {
  findOfficeHoursProblem,
  type OfficeHours,
  type OfficeHoursProblem,
  type OfficePeriod,
} from '@rinnalla/domain';
import type { InputReason } from '@rinnalla/web-i18n';
import type { FormFaults, FormValues } from '@rinnalla/web-session';
import { readPeriods, writePeriods } from './periods-text.js';

/** The week as it is lived. */
export const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type HoursField = (typeof WEEK)[number] | 'holidays' | 'exceptions';
export type HoursValues = FormValues<HoursField>;

/** A day of its own as it is being written. */
export interface WrittenException {
  readonly day: string;
  readonly periods: string;
}

const REASONS: Readonly<Record<OfficeHoursProblem, InputReason>> = {
  not_a_time: 'format',
  closes_before_opens: 'closesFirst',
  overlap: 'overlap',
  not_a_day: 'date',
  day_twice: 'dayTwice',
};

export function valuesOf({ weekly, opensOnHolidays, exceptions }: OfficeHours): HoursValues {
  const [mon, tue, wed, thu, fri, sat, sun] = WEEK.map((day) => writePeriods(weekly[day]));
  return {
    mon: mon ?? '',
    tue: tue ?? '',
    wed: wed ?? '',
    thu: thu ?? '',
    fri: fri ?? '',
    sat: sat ?? '',
    sun: sun ?? '',
    holidays: opensOnHolidays ? 'yes' : '',
    exceptions: writeExceptions(
      exceptions.map(({ day, periods }) => ({ day, periods: writePeriods(periods) })),
    ),
  };
}

/** A form's values are texts: the list of days too. */
export const writeExceptions = (exceptions: readonly WrittenException[]): string =>
  exceptions.length === 0 ? '' : JSON.stringify(exceptions);

export const readExceptions = (text: string): readonly WrittenException[] =>
  text === '' ? [] : (JSON.parse(text) as WrittenException[]);

/** What is wrong, by the same rules as the server's. */
export function faultsOf(values: HoursValues): FormFaults<HoursField> {
  const faults: Partial<Record<HoursField, InputReason>> = {};
  for (const day of WEEK) if (readPeriods(values[day]) === null) faults[day] = 'format';
  const exceptions = readExceptions(values.exceptions);
  if (exceptions.some(({ periods }) => readPeriods(periods) === null)) faults.exceptions = 'format';
  if (exceptions.some(({ day }) => day === '')) faults.exceptions = 'required';
  if (Object.keys(faults).length > 0) return faults;
  const found = findOfficeHoursProblem(hoursOf(values));
  if (!found) return {};
  const field = WEEK.find((day) => day === found.on) ?? 'exceptions';
  return { [field]: REASONS[found.problem] };
}

const periodsOf = (text: string): OfficePeriod[] => readPeriods(text) ?? [];

/** What is sent of values without faults. */
export function hoursOf(values: HoursValues) {
  const { mon, tue, wed, thu, fri, sat, sun } = values;
  return {
    weekly: {
      mon: periodsOf(mon),
      tue: periodsOf(tue),
      wed: periodsOf(wed),
      thu: periodsOf(thu),
      fri: periodsOf(fri),
      sat: periodsOf(sat),
      sun: periodsOf(sun),
    },
    opensOnHolidays: values.holidays !== '',
    exceptions: readExceptions(values.exceptions).map(({ day, periods }) => ({
      day,
      periods: periodsOf(periods),
    })),
  };
}
