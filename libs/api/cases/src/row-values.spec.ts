import { describe, expect, it } from '@jest/globals';
import type { ProfessionalType } from '@rinnalla/api-organisation';
import { placePeople, revive } from './row-values.js';

const worker = { id: 'worker', name: 'Testi Testinen' } as ProfessionalType;

describe('rows that came as JSON', () => {
  it('have dates for moments, however deep, and leave days and texts as they are', () => {
    const at = '2026-11-20T10:00:00.123456+00:00';
    const rows = [
      { createdAt: at, withdrawnAt: null, dueOn: '2026-11-20', title: at, ratings: [{ at, note: null }] },
    ];
    revive(rows);
    const moment = new Date('2026-11-20T10:00:00.123Z');
    expect(rows).toEqual([
      {
        createdAt: moment,
        withdrawnAt: null,
        dueOn: '2026-11-20',
        title: at,
        ratings: [{ at: moment, note: null }],
      },
    ]);
  });

  it('get the professional wherever one is named', () => {
    const rows = [{ createdBy: 'worker', what: 'worker', owner: 'worker', corrections: [{ by: 'worker' }] }];
    placePeople(revive(rows), [worker]);
    expect(rows).toEqual([
      { createdBy: worker, what: 'worker', owner: worker, corrections: [{ by: worker }] },
    ]);
  });

  it('are no rows when someone named in them is not there', () => {
    expect(() => placePeople(revive([{ createdBy: 'nobody' }]), [worker])).toThrow(/createdBy/);
  });
});
