import { describe, expect, it } from '@jest/globals';
import { helsinkiInstant } from '@rinnalla/domain';
import { sayIn } from '@rinnalla/web-i18n';
import { calculatorTexts } from '../i18n/calculator-texts.js';
import { standingOf } from './standing.js';

const say = sayIn('fi', calculatorTexts);
const due = { day: '2026-12-28', at: helsinkiInstant('2026-12-28', '16:15') };
const at = (day: string, time: string) =>
  standingOf(due, { basis: 'statutory', binds: 'county', now: helsinkiInstant(day, time) }, say);

describe('standingOf', () => {
  it('says in words how near the moment is, by the calendar of Finland', () => {
    expect(at('2026-12-20', '23:59').text).toBe('Aikaa 8 päivää');
    expect(at('2026-12-27', '09:00').text).toBe('Päättyy huomenna');
    expect(at('2026-12-28', '16:15').text).toBe('Päättyy tänään');
    expect(at('2026-12-28', '16:16')).toEqual({ text: 'Päättyi tänään', tone: 'danger' });
    expect(at('2026-12-29', '00:01').text).toBe('Päättyi eilen');
    expect(at('2026-12-31', '09:00').text).toBe('Päättyi 3 päivää sitten');
  });

  it('gives no day left when a unit closes at midnight and it is past', () => {
    const midnight = { day: '2026-12-28', at: helsinkiInstant('2026-12-28', '24:00') };
    const now = helsinkiInstant('2026-12-29', '00:30');
    expect(standingOf(midnight, { basis: 'free', binds: 'county', now }, say).text).toBe('Päättyi eilen');
  });

  it('alarms only when a limit of law passed that the county must keep', () => {
    const now = helsinkiInstant('2027-01-10', '09:00');
    expect(standingOf(due, { basis: 'county_target', binds: 'county', now }, say).tone).toBe('warning');
    expect(standingOf(due, { basis: 'statutory', binds: 'client', now }, say).tone).toBe('neutral');
    expect(standingOf(due, { basis: 'free', binds: 'county', now }, say).tone).toBe('neutral');
  });
});
