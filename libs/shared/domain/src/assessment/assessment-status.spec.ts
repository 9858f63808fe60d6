import { describe, expect, it } from '@jest/globals';
import {
  ASSESSMENT_MOVE_NAMES,
  ASSESSMENT_STATUSES,
  findAssessmentMove,
  isWritable,
  OPEN_ASSESSMENT_STATUSES,
} from './assessment-status.js';

/* Written by hand: a row a status, a column a move; what is not said is refused. */
const TABLE = {
  pending: { start: 'started', discontinue: 'discontinued' },
  started: { complete_draft: 'draft_complete', discontinue: 'discontinued' },
  draft_complete: { reopen: 'started', sign: 'signed', discontinue: 'discontinued' },
  signed: {},
  discontinued: {},
} as const;

describe('moves of an assessment', () => {
  it.each(ASSESSMENT_STATUSES)('leads from %s only where the table says', (status) => {
    const moves = Object.fromEntries(
      ASSESSMENT_MOVE_NAMES.flatMap((move) => {
        const to = findAssessmentMove(status, move);
        return to === null ? [] : [[move, to]];
      }),
    );
    expect(moves).toEqual(TABLE[status]);
  });

  it('takes words between its start and its end only', () => {
    expect(ASSESSMENT_STATUSES.filter(isWritable)).toEqual(['started', 'draft_complete']);
    expect(OPEN_ASSESSMENT_STATUSES).toEqual(['pending', 'started', 'draft_complete']);
  });
});
