import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ATTAINMENT_LEVELS,
  isAttainmentLevel,
  isPlanItemNumber,
  PLAN_ITEMS,
  planCompleteness,
  VOICES,
  type PlanCompletenessInput,
  type PlanItem,
} from './plan-items.js';

const EMPTY: PlanCompletenessInput = {
  texts: [],
  notApplicable: [],
  lines: { goals: 0, services: 0, responsibilities: 0 },
};
const textsOf = (item: PlanItem, text = 'Teksti') =>
  item.voices.map((voice) => ({ item: item.number, voice, text }));
const stateOf = (number: number, input: Partial<PlanCompletenessInput>) =>
  planCompleteness({ ...EMPTY, ...input }).items.find(({ item }) => item === number)?.state;

describe('the statutory items', () => {
  it('are the eleven of SHL 39 §, the last two since 2025', () => {
    expect(PLAN_ITEMS.map((item) => item.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(PLAN_ITEMS.filter((item) => item.validFrom === '2025-01-01').map((item) => item.number)).toEqual([
      10, 11,
    ]);
    expect(new Set(PLAN_ITEMS.map((item) => item.key)).size).toBe(11);
    expect(PLAN_ITEMS[7].law).toEqual({ act: '1301/2014', section: '39 § 2 mom. 8 kohta' });
  });

  it.each([
    [1, 'client professional', 'text'],
    [2, 'client professional', 'text'],
    [3, 'professional', 'services'],
    [4, 'professional', 'text'],
    [5, 'client professional', 'text'],
    [6, 'client professional', 'goals'],
    [7, 'professional', 'text'],
    [8, 'professional', 'responsibilities'],
    [9, 'client professional', 'text'],
    [10, 'client professional', 'text'],
    [11, 'client', 'text'],
  ])('item %i wants the voices %s and counts from %s', (number, voices, countsFrom) => {
    const item = PLAN_ITEMS.find((candidate) => candidate.number === number);
    expect(item?.voices.join(' ')).toBe(voices);
    expect(item?.countsFrom).toBe(countsFrom);
  });

  it('are told from other numbers', () => {
    for (const item of PLAN_ITEMS) expect(isPlanItemNumber(item.number)).toBe(true);
    for (const number of [0, 12, 1.5, -1, Number.NaN]) expect(isPlanItemNumber(number)).toBe(false);
  });
});

describe('planCompleteness', () => {
  it('is 0 of an empty plan and 11 of a full one', () => {
    expect(planCompleteness(EMPTY).complete).toBe(0);
    expect(planCompleteness(EMPTY).items.every(({ state }) => state === 'empty')).toBe(true);
    expect(planCompleteness({ ...EMPTY, texts: PLAN_ITEMS.flatMap((item) => textsOf(item)) }).complete).toBe(
      11,
    );
  });

  it.each(PLAN_ITEMS)('calls item $number complete when every voice of it is heard', (item) => {
    expect(stateOf(item.number, { texts: textsOf(item) })).toBe('complete');
    expect(stateOf(item.number, { texts: textsOf(item, ' \n') })).toBe('empty');
  });

  it.each(PLAN_ITEMS.filter((item) => item.voices.length === 2))(
    'calls item $number partial with one voice of two',
    ({ number }) => {
      for (const voice of VOICES) {
        expect(stateOf(number, { texts: [{ item: number, voice, text: 'Vain toinen' }] })).toBe('partial');
      }
    },
  );

  it('calls an item partial when only the voice that is not asked for was written', () => {
    expect(stateOf(11, { texts: [{ item: 11, voice: 'professional', text: 'Minun ehdotukseni' }] })).toBe(
      'partial',
    );
    expect(stateOf(4, { texts: [{ item: 4, voice: 'client', text: 'Joka viikko' }] })).toBe('partial');
  });

  it.each([
    [3, 'services'],
    [6, 'goals'],
    [8, 'responsibilities'],
  ] as const)('calls item %i complete by one line of %s, and no other item', (number, kind) => {
    const input = { ...EMPTY, lines: { ...EMPTY.lines, [kind]: 1 } };
    expect(stateOf(number, input)).toBe('complete');
    expect(planCompleteness(input).complete).toBe(1);
  });

  it.each(PLAN_ITEMS)('calls item $number not applicable for a reason, never without', ({ number }) => {
    expect(stateOf(number, { notApplicable: [{ item: number, reason: 'Ei koske asiakasta' }] })).toBe(
      'not_applicable',
    );
    expect(stateOf(number, { notApplicable: [{ item: number, reason: '\u200b ' }] })).toBe('empty');
    expect(
      planCompleteness({ ...EMPTY, notApplicable: [{ item: number, reason: 'Ei koske' }] }).complete,
    ).toBe(1);
  });

  it('lets a reason stand over half an item, and full content stand over a reason', () => {
    const half = [{ item: 1, voice: 'client', text: 'Minusta ei' }] as const;
    const notApplicable = [{ item: 1, reason: 'Ei koske' }];
    expect(stateOf(1, { texts: half, notApplicable })).toBe('not_applicable');
    expect(stateOf(1, { texts: textsOf(PLAN_ITEMS[0]), notApplicable })).toBe('complete');
  });

  it('gives nothing for items the law does not know', () => {
    const input = {
      ...EMPTY,
      texts: [{ item: 12, voice: 'client', text: 'Lisäksi' }],
      notApplicable: [{ item: 0, reason: 'Ei ole' }],
    } as const;
    expect(planCompleteness(input)).toEqual(planCompleteness(EMPTY));
  });

  it('stays between 0 and 11, has every item once, and never falls when something is added', () => {
    const text = fc.record({
      item: fc.integer({ min: 0, max: 12 }),
      voice: fc.constantFrom(...VOICES),
      text: fc.constantFrom('', '  ', 'Teksti'),
    });
    const reason = fc.record({
      item: fc.integer({ min: 0, max: 12 }),
      reason: fc.constantFrom('', 'Ei koske'),
    });
    const input = fc.record({
      texts: fc.array(text),
      notApplicable: fc.array(reason),
      lines: fc.record({ goals: fc.nat(2), services: fc.nat(2), responsibilities: fc.nat(2) }),
    });
    fc.assert(
      fc.property(input, text, reason, (plan, oneText, oneReason) => {
        const { complete, items } = planCompleteness(plan);
        expect(items.map(({ item }) => item)).toEqual(PLAN_ITEMS.map(({ number }) => number));
        expect(complete).toBe(
          items.filter(({ state }) => state === 'complete' || state === 'not_applicable').length,
        );
        const more = {
          ...plan,
          texts: [...plan.texts, oneText],
          notApplicable: [...plan.notApplicable, oneReason],
        };
        expect(planCompleteness(more).complete).toBeGreaterThanOrEqual(complete);
      }),
    );
  });
});

describe('the attainment scale', () => {
  it('has five steps around what was agreed', () => {
    expect(ATTAINMENT_LEVELS.map((step) => step.level)).toEqual([-2, -1, 0, 1, 2]);
    expect(new Set(ATTAINMENT_LEVELS.map((step) => step.key)).size).toBe(5);
    for (const step of ATTAINMENT_LEVELS) expect(isAttainmentLevel(step.level)).toBe(true);
    for (const level of [-3, 3, 0.5, Number.NaN]) expect(isAttainmentLevel(level)).toBe(false);
  });
});
