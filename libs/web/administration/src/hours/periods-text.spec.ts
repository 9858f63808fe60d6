import { describe, expect, it } from '@jest/globals';
import { readPeriods, writePeriods } from './periods-text.js';

describe('periods of a day in writing', () => {
  it.each([
    ['8.00–16.15', [{ opens: '08:00', closes: '16:15' }]],
    [
      '8-11.30, 12:30–16',
      [
        { opens: '08:00', closes: '11:30' },
        { opens: '12:30', closes: '16:00' },
      ],
    ],
    ['0–24', [{ opens: '00:00', closes: '24:00' }]],
    ['  ', []],
  ])('read %s', (text, periods) => {
    expect(readPeriods(text)).toEqual(periods);
  });

  it.each(['8', '8.00-', '25–26', '8.60–9', 'aamulla', '8–12–16', '8–12,'])('refuse %s', (text) => {
    expect(readPeriods(text)).toBeNull();
  });

  it('are written as they are read', () => {
    const text = '8.00–11.30, 12.30–16.15';
    expect(writePeriods(readPeriods(text) ?? [])).toBe(text);
    expect(writePeriods([])).toBe('');
  });
});
