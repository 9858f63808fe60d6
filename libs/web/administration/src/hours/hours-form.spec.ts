import { describe, expect, it } from '@jest/globals';
import { ORDINARY_OFFICE_HOURS } from '@rinnalla/domain';
import { faultsOf, hoursOf, valuesOf, writeExceptions, type HoursValues } from './hours-form.js';

const HOURS = {
  ...ORDINARY_OFFICE_HOURS,
  exceptions: [{ day: '2026-12-23', periods: [{ opens: '08:00', closes: '12:00' }] }],
};
const VALUES = valuesOf(HOURS);
const exception = (day: string, periods: string) => writeExceptions([{ day, periods }]);

describe('the form of office hours', () => {
  it('gives back what it was given', () => {
    expect(faultsOf(VALUES)).toEqual({});
    expect(hoursOf(VALUES)).toEqual(HOURS);
  });

  it.each<[Partial<HoursValues>, object]>([
    [{ mon: 'aamulla' }, { mon: 'format' }],
    [{ tue: '16–8' }, { tue: 'closesFirst' }],
    [{ wed: '8–12, 11–16' }, { wed: 'overlap' }],
    [{ exceptions: exception('2026-12-24', 'suljettu') }, { exceptions: 'format' }],
    [{ exceptions: exception('', '8–12') }, { exceptions: 'required' }],
    [{ exceptions: exception('2026-12-24', '12–8') }, { exceptions: 'closesFirst' }],
  ])('says of %j what is wrong where', (patch, faults) => {
    expect(faultsOf({ ...VALUES, ...patch })).toEqual(faults);
  });

  it('lets a day be closed, and a day be named once only', () => {
    expect(faultsOf({ ...VALUES, mon: '', exceptions: exception('2026-12-24', '') })).toEqual({});
    const twice = writeExceptions([
      { day: '2026-12-24', periods: '' },
      { day: '2026-12-24', periods: '8–12' },
    ]);
    expect(faultsOf({ ...VALUES, exceptions: twice })).toEqual({ exceptions: 'dayTwice' });
  });
});
