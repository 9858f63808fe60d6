import { describe, expect, it } from '@jest/globals';
import { FakeClock } from './fake-clock.js';

describe('the fake clock', () => {
  it('stands still until it is moved', () => {
    const clock = new FakeClock('2026-03-02T09:00:00+02:00');
    expect(clock.now().toISOString()).toBe('2026-03-02T07:00:00.000Z');
    expect(clock.advance({ days: 1, hours: -2, minutes: 30, seconds: 5 }).toISOString()).toBe(
      '2026-03-03T05:30:05.000Z',
    );
    expect(clock.now()).toEqual(new Date('2026-03-03T05:30:05Z'));
    clock.set('2026-10-25T00:00:00Z');
    expect(clock.now()).toEqual(new Date('2026-10-25T00:00:00Z'));
  });

  it('is only advanced where it started today', () => {
    const clock = FakeClock.ofToday();
    const before = clock.now().getTime();
    expect(clock.advance({ hours: 1 }).getTime()).toBe(before + 3_600_000);
    expect(() => clock.set('2026-03-02T09:00:00+02:00')).toThrow('only advanced');
  });

  it('can not be moved through the dates it hands out', () => {
    const clock = new FakeClock('2026-03-02T09:00:00Z');
    clock.now().setFullYear(1999);
    expect(clock.now()).toEqual(new Date('2026-03-02T09:00:00Z'));
  });

  it('refuses times without a zone and what is no time', () => {
    expect(() => new FakeClock('2026-03-02T09:00:00')).toThrow('Give the time zone');
    expect(() => new FakeClock('maanantaina Z')).toThrow('Not a time');
  });
});
