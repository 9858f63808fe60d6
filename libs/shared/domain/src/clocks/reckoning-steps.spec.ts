import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../helsinki-time.js';
import { LIMIT_UNITS } from './limit.js';
import { dueDay } from './reckoning.js';
import { reckonDue } from './reckoning-steps.js';

const inWords = (count: number, unit: 'wd' | 'mo' | 'd', start: string, evesCount = true) =>
  reckonDue({ count, unit }, start, { evesCount }).counted.map(({ day, number, step, closure }) =>
    `${day.slice(5)} ${number ?? '-'} ${step} ${closure ?? ''}`.trimEnd(),
  );

describe('reckonDue', () => {
  it('tells of each day why it counts or not, and why the end moves', () => {
    expect(inWords(7, 'wd', '2024-12-13')).toEqual([
      '12-13 - day_of_event',
      '12-14 - not_counted saturday',
      '12-15 - not_counted sunday',
      '12-16 1 counted',
      '12-17 2 counted',
      '12-18 3 counted',
      '12-19 4 counted',
      '12-20 5 counted',
      '12-21 - not_counted saturday',
      '12-22 - not_counted sunday',
      '12-23 6 counted',
      '12-24 7 end_moved christmas_eve',
      '12-25 - end_moved christmas_day',
      '12-26 - end_moved second_christmas_day',
      '12-27 - due',
    ]);
  });

  it('counts an eve inside the run, or leaves it out, as the county reads the law', () => {
    expect(inWords(7, 'wd', '2025-06-12').slice(8)).toEqual([
      '06-20 6 counted midsummer_eve',
      '06-21 - not_counted midsummer_day',
      '06-22 - not_counted sunday',
      '06-23 7 due',
    ]);
    expect(inWords(7, 'wd', '2025-06-12', false).slice(8)).toEqual([
      '06-20 - not_counted midsummer_eve',
      '06-21 - not_counted midsummer_day',
      '06-22 - not_counted sunday',
      '06-23 6 counted',
      '06-24 7 due',
    ]);
  });

  it('names the section of the act for the steps that rest on one', () => {
    const { counted } = reckonDue({ count: 3, unit: 'mo' }, '2025-11-30');
    expect(counted[0]?.law).toEqual({ act: '150/1930', section: '2 §' });
    expect(counted[1]?.law).toBeNull();
    expect(counted.slice(-3).map(({ step, law }) => [step, law?.section])).toEqual([
      ['end_moved', '5 §'],
      ['end_moved', '5 §'],
      ['due', '3 §'],
    ]);
  });

  it('lists every day once from the event to the due day of dueDay, and as many counted ones as the limit says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(...LIMIT_UNITS),
        fc.integer({ min: 0, max: 73_413 }),
        fc.boolean(),
        (count, unit, offset, evesCount) => {
          const start = addDays('1900-01-01', offset);
          const { due, counted } = reckonDue({ count, unit }, start, { evesCount });
          expect(due).toBe(dueDay({ count, unit }, start, { evesCount }));
          expect(counted.map(({ day }) => day)).toEqual(counted.map((_, index) => addDays(start, index)));
          expect(counted.at(-1)).toMatchObject({ day: due, step: 'due', closure: null });
          const numbers = counted.flatMap(({ number }) => number ?? []);
          expect(numbers).toEqual(numbers.map((_, index) => index + 1));
          if (unit !== 'mo') expect(numbers).toHaveLength(count);
        },
      ),
    );
  });
});
