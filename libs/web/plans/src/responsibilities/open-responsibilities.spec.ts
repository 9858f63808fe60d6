import { describe, expect, it } from '@jest/globals';
import { responsibility } from '../testing/sample-plan.js';
import { byUrgency, isOpenLine, nearestDue } from './open-responsibilities.js';

describe('responsibilities of a case', () => {
  it('are open while somebody owes them and they are not withdrawn', () => {
    const open = (about: Parameters<typeof responsibility>[0]) => isOpenLine(responsibility(about));
    expect(open({ responsibilityStatus: 'proposed' })).toBe(true);
    expect(open({ responsibilityStatus: 'in_progress' })).toBe(true);
    expect(open({ responsibilityStatus: 'done' })).toBe(false);
    expect(open({ responsibilityStatus: 'proposed', withdrawnAt: '2026-03-02T08:00:00.000Z' })).toBe(false);
  });

  it('stand with the nearest due day first, those without a day after them, closed ones last', () => {
    const lines = [
      responsibility({ id: 'done', responsibilityStatus: 'done', dueOn: '2026-01-01' }),
      responsibility({ id: 'no-day' }),
      responsibility({ id: 'later', dueOn: '2026-04-01' }),
      responsibility({ id: 'soon', dueOn: '2026-03-03' }),
    ];
    expect(lines.toSorted(byUrgency).map(({ id }) => id)).toEqual(['soon', 'later', 'no-day', 'done']);
  });

  it('are due next by the nearest day of an open one', () => {
    const done = responsibility({ id: 'done', responsibilityStatus: 'done', dueOn: '2026-01-01' });
    const open = responsibility({ id: 'open', dueOn: '2026-03-03' });
    expect(nearestDue([done, responsibility(), open])?.id).toBe('open');
    expect(nearestDue([done, responsibility()])).toBeNull();
  });
});
