import { describe, expect, it } from '@jest/globals';
import { WORK_TASKS, type HeldTask } from '@rinnalla/domain';
import fc from 'fast-check';
import { compareRights } from './compare-rights.js';
import type { Reach } from './place-rights.js';

const ON = '2026-06-01';
const reach = (tasks: Reach['tasks'], more: Partial<Reach> = {}): Reach => ({
  register: 'social',
  profession: 'social_worker',
  isDisabled: false,
  tasks,
  expertiseIds: [],
  cases: [],
  planCases: [],
  ...more,
});
const task = (name: HeldTask['task'], workspaceId: string | null = 'a') => ({
  task: name,
  workspaceId,
  serviceFunctions: [],
  specialities: [],
});

describe('what a change of rights gives and takes', () => {
  it('counts cases and names queues, and nothing of what stays', () => {
    const before = reach([], { cases: ['1', '2'], expertiseIds: ['x'] });
    const after = reach([], { cases: ['2', '3', '4'], expertiseIds: ['y'] });
    expect(compareRights(before, after, ON)).toEqual({
      places: [],
      casesGained: 2,
      casesLost: 1,
      expertiseGained: ['y'],
      expertiseLost: ['x'],
    });
  });

  it('tells an operation on all cases from one on related cases', () => {
    const { places } = compareRights(
      reach([task('service_arranging')]),
      reach([task('service_arranging'), task('client_responsibility_wide')]),
      ON,
    );
    expect(places[0]?.operationsGained).toContainEqual({ operation: 'case.read', reach: 'all_cases' });
  });

  it('takes nothing where a wider right comes beside a narrower one, nor gives the narrower one back as new', () => {
    const narrow = reach([{ ...task('service_arranging'), serviceFunctions: ['working_age'] }]);
    const wide = reach([...narrow.tasks, task('client_responsibility_wide')]);
    const [given] = compareRights(narrow, wide, ON).places;
    expect([given?.operationsLost, given?.documentsLost]).toEqual([[], []]);
    const plan = given?.documentsGained.find(({ kind }) => kind === 'plan');
    expect(plan?.section).toBe('457/2024 12 § 1 mom.');
    expect(plan?.serviceFunctions).toContain('disability');
    expect(plan?.serviceFunctions).not.toContain('working_age');
    const [taken] = compareRights(wide, narrow, ON).places;
    expect([taken?.operationsGained, taken?.documentsGained]).toEqual([[], []]);
  });

  const anyReach = fc
    .array(fc.tuple(fc.constantFrom(...WORK_TASKS), fc.constantFrom('a', 'b', null)), { maxLength: 4 })
    .map((tasks) => reach(tasks.map(([name, workspaceId]) => task(name, workspaceId))));

  it('is nothing from a standing to itself, and the mirror image on the way back', () => {
    fc.assert(
      fc.property(anyReach, anyReach, (one, other) => {
        expect(compareRights(one, one, ON).places).toEqual([]);
        const there = compareRights(one, other, ON).places;
        const back = compareRights(other, one, ON).places;
        for (const place of there) {
          const mirror = back.find(({ workspaceId }) => workspaceId === place.workspaceId);
          expect(mirror?.documentsLost).toEqual(place.documentsGained);
          expect(mirror?.operationsGained).toEqual(place.operationsLost);
        }
        expect(back).toHaveLength(there.length);
      }),
      { numRuns: 20 },
    );
  });
});
