import { describe, expect, it } from '@jest/globals';
import { firstDayOnceCorrected, lacksLongerReason, reportReach } from './told-days.js';

const REASON = 'Epäilty rikos vuonna 2023.';
const ordered = { from: '2024-11-10', to: '2026-11-12', longerReason: null };

describe('the days a client’s report tells of (703/2023 11 §)', () => {
  it('reach two years back from the request, to the last day of a shorter month', () => {
    expect(reportReach('2026-11-10')).toBe('2024-11-10');
    expect(reportReach('2026-02-28')).toBe('2024-02-28');
    expect(reportReach('2028-02-29')).toBe('2026-02-28');
  });

  it.each([
    ['on the day itself', '2024-11-10', null, false],
    ['the day before', '2024-11-09', null, true],
    ['the day before, for a reason', '2024-11-09', REASON, false],
    ['later', '2026-01-01', null, false],
  ])('ask for a reason further back: %s', (_what, from, longerReason, lacks) => {
    expect(lacksLongerReason('2026-11-10', { from, longerReason })).toBe(lacks);
  });

  it.each([
    ['an earlier day, as far back as that gives', {}, '2026-11-03', '2024-11-03'],
    ['a later day, no further back than that gives', {}, '2026-11-12', '2024-11-12'],
    ['what was chosen stays', { from: '2025-06-01' }, '2026-11-03', '2025-06-01'],
    ['what a reason was given for stays', { longerReason: REASON }, '2026-11-03', '2024-11-10'],
    ['never past the last day told of', { to: '2024-11-11' }, '2026-11-12', '2024-11-10'],
  ])('once the request is corrected: %s', (_what, patch, is, first) => {
    expect(firstDayOnceCorrected({ ...ordered, ...patch }, { was: '2026-11-10', is })).toBe(first);
  });
});
