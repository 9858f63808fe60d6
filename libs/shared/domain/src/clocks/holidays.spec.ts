import { describe, expect, it } from '@jest/globals';
import { addDays } from '../helsinki-time.js';
import { easterSunday } from './easter.js';
import { findHoliday, HOLIDAYS } from './holidays.js';
import { countedWeekdays, findClosure, nextPermittedDay } from './weekday.js';

const holidaysOf = (year: number) =>
  Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index))
    .filter((day) => day.startsWith(String(year)))
    .flatMap((day) => {
      const holiday = findHoliday(day);
      return holiday === null ? [] : [`${day.slice(5)} ${holiday}`];
    });

describe('the holidays', () => {
  it('are those of Finland in 2026', () => {
    expect(holidaysOf(2026)).toEqual([
      '01-01 new_year',
      '01-06 epiphany',
      '04-03 good_friday',
      '04-05 easter_sunday',
      '04-06 easter_monday',
      '05-01 may_day',
      '05-14 ascension',
      '05-24 whit_sunday',
      '06-19 midsummer_eve',
      '06-20 midsummer_day',
      '10-31 all_saints',
      '12-06 independence_day',
      '12-24 christmas_eve',
      '12-25 christmas_day',
      '12-26 second_christmas_day',
    ]);
  });

  it.each([
    [1900, '1900-04-15'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
    [2076, '2076-04-19'],
    [2100, '2100-03-28'],
  ])('have Easter of %d on %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });

  it('keep Midsummer and All Saints’ inside their weeks through every year', () => {
    for (let year = 1900; year <= 2100; year += 1) {
      const days = new Map(holidaysOf(year).map((entry) => [entry.slice(6), entry.slice(0, 5)]));
      const eve = days.get('midsummer_eve') ?? '';
      const saints = days.get('all_saints') ?? '';
      expect(eve >= '06-19' && eve <= '06-25').toBe(true);
      expect(days.get('midsummer_day')).toBe(addDays(`${year}-${eve}`, 1).slice(5));
      expect(saints >= '10-31' && saints <= '11-06').toBe(true);
      // Ascension and May Day are one day in some years.
      expect(days.size).toBeGreaterThanOrEqual(HOLIDAYS.length - 1);
    }
  });

  it('name a day once when two fall on it', () => {
    expect(holidaysOf(2008)).toContain('05-01 ascension');
    expect(holidaysOf(2008).some((entry) => entry.endsWith('may_day'))).toBe(false);
  });
});

describe('a day on which no limit ends', () => {
  it.each([
    ['2026-12-24', 'christmas_eve', '2026-12-28'],
    ['2026-06-19', 'midsummer_eve', '2026-06-22'],
    ['2026-12-06', 'independence_day', '2026-12-07'],
    ['2026-10-31', 'all_saints', '2026-11-02'],
    ['2026-11-07', 'saturday', '2026-11-09'],
    ['2026-11-08', 'sunday', '2026-11-09'],
    ['2026-04-03', 'good_friday', '2026-04-07'],
    ['2026-12-31', null, '2026-12-31'],
  ])('%s is closed by %s, and the next that is not is %s', (day, closure, next) => {
    expect(findClosure(day)).toBe(closure);
    expect(nextPermittedDay(day)).toBe(next);
  });

  it('is an eve also in a year of counted eves', () => {
    expect(countedWeekdays(2026, true)).toHaveLength(254);
    expect(countedWeekdays(2026, false)).toHaveLength(252);
    expect(countedWeekdays(2022, true)).not.toContain('2022-12-24');
  });
});
