import { describe, expect, it } from '@jest/globals';
import { findLimit, LIMIT_UNITS, writeLimit, type Limit } from './limit.js';
import { dueDay } from './reckoning.js';

/*
 * The same rules written a second time, with nothing shared: days are numbers since 1 March of year 0, weekdays are remainders, Easter is
 * by Gauss, and every run is walked day by day.
 */
type Civil = readonly [year: number, month: number, day: number];

function toNumber([year, month, day]: Civil): number {
  const shiftedYear = month > 2 ? year : year - 1;
  const shiftedMonth = (month + 9) % 12;
  const leaps = Math.floor(shiftedYear / 4) - Math.floor(shiftedYear / 100) + Math.floor(shiftedYear / 400);
  return 365 * shiftedYear + leaps + Math.floor((153 * shiftedMonth + 2) / 5) + day - 1;
}

function toCivil(number: number): Civil {
  let year = Math.floor(number / 365.2425) + 1;
  while (toNumber([year, 1, 1]) > number) year -= 1;
  let month = 12;
  while (toNumber([year, month, 1]) > number) month -= 1;
  return [year, month, number - toNumber([year, month, 1]) + 1];
}

/** 0 is Monday: 1 March of year 0 was a Wednesday. */
const weekday = (number: number) => (number + 2) % 7;

function gaussEaster(year: number): number {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const m = (15 - Math.floor((13 + 8 * century) / 25) + century - Math.floor(century / 4)) % 30;
  const n = (4 + century - Math.floor(century / 4)) % 7;
  const d = (19 * a + m) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  const march22 = toNumber([year, 3, 22]);
  if (d === 29 && e === 6) return toNumber([year, 4, 19]);
  if (d === 28 && e === 6 && a > 10) return toNumber([year, 4, 18]);
  return march22 + d + e;
}

function isRestDay(number: number): boolean {
  const [year, month, day] = toCivil(number);
  const sinceEaster = number - gaussEaster(year);
  const fixed = ['1/1', '6/1', '1/5', '6/12', '25/12', '26/12'].includes(`${day}/${month}`);
  return weekday(number) >= 5 || fixed || [-2, 1, 39].includes(sinceEaster);
}

function isEveDay(number: number): boolean {
  const [, month, day] = toCivil(number);
  const isMidsummerEve = month === 6 && day >= 19 && day <= 25 && weekday(number) === 4;
  return isMidsummerEve || (month === 12 && day === 24);
}

function walkWeekdays(start: number, count: number, evesCount: boolean): number {
  let number = start;
  for (let left = count; left > 0;) {
    number += 1;
    if (!isRestDay(number) && (evesCount || !isEveDay(number))) left -= 1;
  }
  return number;
}

function walkMonths(start: Civil, count: number): number {
  let [year, month] = start;
  for (let left = count; left > 0; left -= 1)
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const firstOfNext = toNumber(month === 12 ? [year + 1, 1, 1] : [year, month + 1, 1]);
  return Math.min(toNumber([year, month, 1]) + start[2] - 1, firstOfNext - 1);
}

function independentDue({ count, unit }: Limit, start: Civil, evesCount: boolean): string {
  const last = {
    d: () => toNumber(start) + count,
    wd: () => walkWeekdays(toNumber(start), count, evesCount),
    mo: () => walkMonths(start, count),
  };
  let number = last[unit]();
  while (isRestDay(number) || isEveDay(number)) number += 1;
  return written(toCivil(number));
}

const written = ([year, month, day]: Civil) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The same numbers on every run (a linear congruence), so that a failure can be seen again. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

function expectSame(limit: Limit, start: Civil, evesCount: boolean): void {
  const asked = { limit: writeLimit(limit), start: written(start), evesCount };
  const due = dueDay(limit, written(start), { evesCount });
  expect({ ...asked, due }).toEqual({ ...asked, due: independentDue(limit, start, evesCount) });
}

describe('dueDay against a reckoning written independently', () => {
  const random = numbers(20261216);
  const upTo = (most: number) => Math.floor(random.next().value * most);
  const oneOf = <Item>(items: readonly Item[]): Item => items[upTo(items.length)]!;
  const first = toNumber([1900, 1, 1]);
  const aStart = () => toCivil(first + upTo(toNumber([2101, 1, 1]) - first));

  it('knows the same days to begin with', () => {
    expect(weekday(toNumber([2026, 12, 16]))).toBe(2);
    expect(written(toCivil(gaussEaster(2026)))).toBe('2026-04-05');
    expect(written(toCivil(toNumber([2024, 2, 29])))).toBe('2024-02-29');
  });

  it('agrees on 500 random limits of any length', () => {
    for (let round = 0; round < 500; round += 1) {
      expectSame({ count: 1 + upTo(999), unit: oneOf(LIMIT_UNITS) }, aStart(), oneOf([true, false]));
    }
  });

  it('agrees on 500 random events under limits that laws have', () => {
    const limits = ['7wd', '3mo', '1mo', '12mo', '30d', '28d', '14d', '2mo'].map((text) => findLimit(text)!);
    for (let round = 0; round < 500; round += 1) expectSame(oneOf(limits), aStart(), oneOf([true, false]));
  });

  it('agrees on seven weekdays from each day before the Christmases and Midsummers of fifty years', () => {
    const firstDays = Array.from({ length: 50 }, (_, index) => 1990 + index).flatMap((year) => [
      toNumber([year, 12, 8]),
      toNumber([year, 6, 5]),
    ]);
    const starts = firstDays.flatMap((day) => Array.from({ length: 24 }, (_, later) => toCivil(day + later)));
    for (const start of starts) {
      expectSame({ count: 7, unit: 'wd' }, start, true);
      expectSame({ count: 7, unit: 'wd' }, start, false);
    }
  });
});
