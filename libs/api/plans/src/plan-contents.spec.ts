import { describe, expect, it } from '@jest/globals';
import { completenessOf, itemsOf, type PlanContents } from './plan-contents.js';
import type { GoalType, ProfessionalType, ResponsibilityType } from './plan-lines.types.js';
import type { PlanTextType } from './plan.types.js';

const empty: PlanContents = {
  id: 'plan',
  caseId: 'case',
  storedItems: [],
  texts: [],
  goals: [],
  plannedServices: [],
  responsibilities: [],
};
const author = { id: 'by' } as ProfessionalType;
const text = (item: number, voice: string, body: string) => ({ item, voice, body }) as PlanTextType;
const goal = (withdrawnAt: Date | null) => ({ withdrawnAt }) as GoalType;
const responsibility = (status: string, withdrawnAt: Date | null = null) =>
  ({ status, withdrawnAt }) as ResponsibilityType;
const stateOf = (contents: PlanContents, number: number) =>
  itemsOf(contents).find((item) => item.number === number)?.state;

describe('the items of a plan', () => {
  it('are always the eleven in the order of the law, unmarked ones with version 0', () => {
    const items = itemsOf(empty);
    expect(items.map((item) => item.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(items.every((item) => item.version === 0 && item.id === null && item.state === 'empty')).toBe(
      true,
    );
    expect(items[10]).toMatchObject({
      key: 'clients_own_proposal',
      voices: ['client'],
      law: '1301/2014 39 § 2 mom. 11 kohta',
    });
  });

  it('are partial until both voices are heard', () => {
    const one = { ...empty, texts: [text(1, 'client', 'Tarvitsen apua.')] };
    expect(stateOf(one, 1)).toBe('partial');
    expect(stateOf({ ...one, texts: [...one.texts, text(1, 'professional', 'Samoin.')] }, 1)).toBe(
      'complete',
    );
  });

  it('carry the stored row where there is one', () => {
    const updatedAt = new Date();
    const marked = {
      ...empty,
      storedItems: [
        {
          id: 'row',
          item: 7,
          notApplicableReason: 'Asiakkuus päättyy.',
          version: 3,
          updatedAt,
          updatedBy: author,
        },
      ],
    };
    expect(itemsOf(marked)[6]).toMatchObject({
      id: 'row',
      version: 3,
      state: 'not_applicable',
      notApplicableReason: 'Asiakkuus päättyy.',
      updatedBy: author,
    });
    expect(completenessOf(marked).complete).toBe(1);
  });

  it('forget a reason that was taken back', () => {
    const taken = {
      ...empty,
      storedItems: [
        {
          id: 'row',
          item: 7,
          notApplicableReason: null,
          version: 4,
          updatedAt: new Date(),
          updatedBy: author,
        },
      ],
    };
    expect(stateOf(taken, 7)).toBe('empty');
  });
});

describe('the completeness of a plan', () => {
  it('counts a goal, not a withdrawn one', () => {
    expect(completenessOf({ ...empty, goals: [goal(null)] }).complete).toBe(1);
    expect(completenessOf({ ...empty, goals: [goal(new Date())] }).complete).toBe(0);
  });

  it.each([
    ['proposed', 1],
    ['accepted', 1],
    ['in_progress', 1],
    ['done', 1],
    ['declined', 0],
    ['handed_over', 0],
  ])('counts a responsibility that is %s as %i', (status, complete) => {
    expect(completenessOf({ ...empty, responsibilities: [responsibility(status)] }).complete).toBe(complete);
  });

  it('does not count a withdrawn responsibility', () => {
    expect(
      completenessOf({ ...empty, responsibilities: [responsibility('accepted', new Date())] }).complete,
    ).toBe(0);
  });
});
