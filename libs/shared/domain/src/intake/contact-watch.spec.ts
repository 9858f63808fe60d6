import { describe, expect, it } from '@jest/globals';
import { helsinkiInstant } from '../clocks/helsinki-instant.js';
import { ORDINARY_OFFICE_HOURS, type OfficeHours } from '../clocks/office-hours.js';
import { watchInUnit, watchOnDuty } from './contact-watch.js';

const OPEN = [{ opens: '00:00', closes: '24:00' }];
const NEVER_CLOSED: OfficeHours = {
  weekly: { mon: OPEN, tue: OPEN, wed: OPEN, thu: OPEN, fri: OPEN, sat: OPEN, sun: OPEN },
  opensOnHolidays: true,
  exceptions: [],
};
const at = (day: string, time: string) => helsinkiInstant(day, time);
const written = ({ alertAt, passesAt }: ReturnType<typeof watchInUnit>) =>
  [alertAt, passesAt].map((moment) => moment?.toISOString() ?? null);

describe('a contact that nobody opens', () => {
  it.each([
    ['in the morning', '2026-12-16', '08:00', '2026-12-16T06:15:00.000Z', '2026-12-16T14:15:00.000Z'],
    ['just before closing', '2026-12-16', '16:10', '2026-12-17T06:10:00.000Z', '2026-12-16T14:15:00.000Z'],
    [
      'as late as alerts in time',
      '2026-12-16',
      '16:00',
      '2026-12-16T14:15:00.000Z',
      '2026-12-16T14:15:00.000Z',
    ],
    [
      'on the last Friday of summer time',
      '2027-10-29',
      '16:10',
      '2027-11-01T06:10:00.000Z',
      '2027-10-29T13:15:00.000Z',
    ],
  ])(
    'that comes %s alerts in office time and passes to the duty at closing',
    (_when, day, time, alert, passes) => {
      expect(written(watchInUnit(at(day, time), ORDINARY_OFFICE_HOURS))).toEqual([alert, passes]);
    },
  );

  it('passes to the duty at once when it comes in the evening, at the weekend or on a holiday', () => {
    for (const [day, time] of [
      ['2026-12-16', '16:15'],
      ['2026-12-19', '10:00'],
      ['2026-12-24', '10:00'],
    ] as const) {
      expect(watchInUnit(at(day, time), ORDINARY_OFFICE_HOURS).passesAt).toEqual(at(day, time));
    }
  });

  it('stays in a unit that never closes', () => {
    expect(written(watchInUnit(at('2026-12-24', '03:00'), NEVER_CLOSED))).toEqual([
      '2026-12-24T01:15:00.000Z',
      null,
    ]);
  });

  it('alerts the duty by the clock, over the hour that comes twice too', () => {
    expect(written(watchOnDuty(new Date('2026-10-25T00:50:00Z')))).toEqual([
      '2026-10-25T01:05:00.000Z',
      null,
    ]);
  });
});
