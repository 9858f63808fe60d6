import { describe, expect, it } from '@jest/globals';
import { compareClocks, findLeadingClock } from './clock-changes.js';
import type { ClockInstance } from './clock-state.js';
import { helsinkiInstant } from './helsinki-instant.js';

const dueOn = (day: string) => ({ day, at: helsinkiInstant(day, '16:15') });

function clock(
  ruleId: ClockInstance['ruleId'],
  due: string | null,
  extra: Partial<ClockInstance> = {},
): ClockInstance {
  return {
    ruleId,
    ruleVersion: 1,
    basis: 'statutory',
    kind: 'assessment_started',
    eventId: 'case',
    startedAt: helsinkiInstant('2026-11-16', '10:00'),
    limit: { count: 7, unit: 'wd' },
    due: due === null ? null : dueOn(due),
    extendedTo: null,
    metAt: null,
    notApplicableAt: null,
    ...extra,
  };
}

describe('compareClocks', () => {
  const kept = clock('R4-START', null);

  it('starts what is new, and names what the facts no longer call for', () => {
    const found = clock('R2-START', '2026-11-25');
    expect(compareClocks([kept], [found])).toEqual({ toStart: [found], unsupported: [kept] });
  });

  it('leaves a clock as it is, though its rule, due date or state is another now', () => {
    const met = clock('R2-START', '2026-11-25', { metAt: helsinkiInstant('2026-11-20', '09:00') });
    const recomputed = clock('R2-START', '2026-12-01', { ruleVersion: 2 });
    expect(compareClocks([met], [recomputed])).toEqual({ toStart: [], unsupported: [] });
  });

  it('tells clocks of one rule apart by the event that started them', () => {
    const second = clock('R5-EXEC', '2026-12-01', { eventId: 'second decision' });
    expect(compareClocks([clock('R5-EXEC', '2026-12-01')], [second]).toStart).toEqual([second]);
  });
});

describe('findLeadingClock', () => {
  const late = clock('R2-START', '2026-12-01');
  const early = clock('R3-START', '2026-11-25');
  const target = clock('R4-TARGET-START', '2026-11-18', { basis: 'county_target' });

  it('is the earliest due date by law, whatever the county’s targets say', () => {
    expect(findLeadingClock([late, early, target], { basis: 'statutory' })).toBe(early);
    expect(findLeadingClock([late, early, target], { basis: 'county_target' })).toBe(target);
  });

  it('passes over clocks that are met, do not apply, have no date, or are for another act', () => {
    const done = { ...early, metAt: new Date() };
    const dropped = { ...early, notApplicableAt: new Date() };
    const undated = clock('R4-START', null);
    const other = { ...early, kind: 'assessment_completed' } as const;
    const of = (clocks: readonly ClockInstance[]) =>
      findLeadingClock(clocks, { basis: 'statutory', kind: 'assessment_started' });
    expect(of([done, dropped, undated, other, late])).toBe(late);
    expect(of([undated])).toBeNull();
    expect(of([])).toBeNull();
  });

  it('goes by the date of an extension', () => {
    const extended = { ...early, extendedTo: dueOn('2026-12-15') };
    expect(findLeadingClock([extended, late], { basis: 'statutory' })).toBe(late);
  });

  it('is the first of equals', () => {
    const equal = clock('R2-START', '2026-11-25');
    expect(findLeadingClock([early, equal], { basis: 'statutory' })).toBe(early);
  });
});
