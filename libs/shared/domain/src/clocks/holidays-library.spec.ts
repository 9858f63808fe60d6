import { describe, expect, it } from '@jest/globals';
import Holidays from 'date-holidays';
import { addDays } from '../helsinki-time.js';
import { findHoliday } from './holidays.js';

/** Days off and the eves of 150/1930 5 §. The library has New Year's Eve as a bank holiday too, which that act does not name. */
function holidaysByLibrary(year: number): string[] {
  return new Holidays('FI')
    .getHolidays(year)
    .filter(({ type, date }) => type === 'public' || (type === 'bank' && !date.includes('-12-31')))
    .map(({ date }) => date.slice(0, 10))
    .filter((day, index, days) => days.indexOf(day) === index)
    .toSorted();
}

function holidaysByTable(year: number): string[] {
  const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index));
  return days.filter((day) => day.startsWith(String(year)) && findHoliday(day) !== null);
}

describe('the table of holidays against the date-holidays package', () => {
  it.each(Array.from({ length: 26 }, (_, index) => 2015 + index))('has the same days in %d', (year) => {
    expect(holidaysByTable(year)).toEqual(holidaysByLibrary(year));
  });
});
