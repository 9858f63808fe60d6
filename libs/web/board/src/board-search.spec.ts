import { describe, expect, it } from '@jest/globals';
import { choiceOf, filterOf, searchOf, USUAL_CHOICE, type BoardChoice } from './board-search.js';

describe('the board’s address', () => {
  it('says only what differs from the usual, and reads back the same', () => {
    const choice: BoardChoice = {
      view: 'columns',
      sort: 'next_due',
      statuses: ['assessment', 'service'],
      text: 'virtanen',
      workerId: '0190a0a0-0000-7000-8000-000000000001',
      isOverdue: true,
    };
    expect(choiceOf({ ...searchOf(choice) })).toEqual(choice);
    expect(searchOf(USUAL_CHOICE)).toEqual({});
  });

  it('leaves out what makes no sense', () => {
    const nonsense = {
      view: 'cake',
      sort: 7,
      status: 'frozen.planning',
      q: {},
      worker: "1' OR 1=1",
      overdue: 'yes',
    };
    expect(choiceOf(nonsense)).toEqual({ ...USUAL_CHOICE, statuses: ['planning'] });
    expect(choiceOf({ q: 'x'.repeat(500) }).text).toHaveLength(100);
  });

  it('asks the server only for what was chosen', () => {
    expect(filterOf(USUAL_CHOICE)).toEqual({});
    expect(filterOf({ ...USUAL_CHOICE, text: ' T-9 ', isOverdue: true })).toEqual({
      text: 'T-9',
      isOverdue: true,
    });
  });
});
