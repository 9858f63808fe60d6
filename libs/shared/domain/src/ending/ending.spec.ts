import { describe, expect, it } from '@jest/globals';
import { END_REASONS } from '../case-status.js';
import { blockingChecks, ENDING_CHECKS, ENDING_LAW } from './ending.js';

describe('what stands in the way of ending', () => {
  it.each([...END_REASONS, null])('for the reason %s', (reason) => {
    const isGone = ['deceased', 'duplicate', 'moved_away'].includes(reason ?? '');
    expect(blockingChecks(ENDING_CHECKS, reason)).toEqual(
      isGone ? ['open_responsibility', 'open_consultation', 'unsigned_assessment'] : ENDING_CHECKS,
    );
    expect(blockingChecks([], reason)).toEqual([]);
  });

  it('has a section each', () => {
    for (const check of ENDING_CHECKS) expect(ENDING_LAW[check].act).toBe('1301/2014');
  });
});
