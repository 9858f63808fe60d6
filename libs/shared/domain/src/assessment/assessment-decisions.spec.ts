import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ASSESSMENT_GAPS,
  type AssessmentContents,
  type AssessmentDecisions,
  missingForSigning,
  NEED_DURATIONS,
  NEED_GROUNDS,
} from './assessment-decisions.js';
import { ASSESSMENT_SECTION_KEYS, isChildOn, sectionsFor } from './assessment-sections.js';

const ADULT = { isChild: false, serviceFunction: 'working_age' } as const;
const DECIDED: AssessmentDecisions = {
  needGrounds: ['housing'],
  needDuration: 'temporary',
  needsSpecialSupport: false,
  specialSupportReasons: 'Hakee palvelunsa itse.',
  relationshipContinues: true,
  needsNamedWorker: true,
  makesPlan: true,
  noPlanReason: null,
};
const NO_DECISIONS: AssessmentDecisions = {
  needGrounds: [],
  needDuration: null,
  needsSpecialSupport: null,
  specialSupportReasons: null,
  relationshipContinues: null,
  needsNamedWorker: null,
  makesPlan: null,
  noPlanReason: null,
};
const WRITTEN = ASSESSMENT_SECTION_KEYS.map((section) => ({ section, body: 'Kirjattu.' }));
const missing = (about: Partial<AssessmentContents>): string[] =>
  missingForSigning({ client: ADULT, texts: WRITTEN, decisions: DECIDED, ...about }).map(({ what }) => what);

describe('what is missing before an assessment can be signed', () => {
  it('is nothing once all is said', () => {
    expect(missing({})).toEqual([]);
  });

  it('is, at first, every section and decision the law asks of an adult, each with its section of law', () => {
    const gaps = missingForSigning({ client: ADULT, texts: [], decisions: NO_DECISIONS });
    expect(gaps.map(({ what, law }) => `${what}: ${law.act} ${law.section}`)).toEqual([
      'situation_and_need: 1301/2014 37 § 1 mom. 1 kohta',
      'clients_own_view: 1301/2014 37 § 1 mom. 3 kohta',
      'close_network: 1301/2014 43 §',
      'persons_in_care: 1301/2014 44 §',
      'conditions_of_relationship: 1301/2014 37 § 1 mom. 2 kohta',
      'need_of_named_worker: 1301/2014 37 § 1 mom. 4 kohta',
      'needsSpecialSupport: 1301/2014 37 § 1 mom. 1 kohta',
      'specialSupportReasons: 1301/2014 37 § 1 mom. 1 kohta',
      'relationshipContinues: 1301/2014 37 § 1 mom. 2 kohta',
      'needGrounds: 1301/2014 11 §',
      'needDuration: 1301/2014 37 § 1 mom.',
      'needsNamedWorker: 1301/2014 37 § 1 mom. 4 kohta',
      'makesPlan: 1301/2014 39 § 1 mom.',
    ]);
  });

  it('asks of a child its needs and not whom it cares for; of a parent in family services, both', () => {
    const keys = (isChild: boolean, serviceFunction: 'families_with_children' | 'disability') =>
      sectionsFor({ isChild, serviceFunction }).map(({ key }) => key);
    expect(keys(true, 'disability')).toContain('childrens_needs');
    expect(keys(true, 'disability')).not.toContain('persons_in_care');
    expect(keys(false, 'families_with_children')).toEqual(
      expect.arrayContaining(['childrens_needs', 'persons_in_care']),
    );
    expect(keys(false, 'disability')).not.toContain('childrens_needs');
  });

  it('takes no blank words for an answer', () => {
    const texts = WRITTEN.map((text) => ({
      ...text,
      body: text.section === 'close_network' ? ' \n' : text.body,
    }));
    expect(missing({ texts, decisions: { ...DECIDED, specialSupportReasons: '​' } })).toEqual([
      'close_network',
      'specialSupportReasons',
    ]);
  });

  it('asks why where no plan is made, and nothing of the need where the relationship ends', () => {
    expect(missing({ decisions: { ...DECIDED, makesPlan: false } })).toEqual(['noPlanReason']);
    expect(
      missing({
        decisions: {
          ...NO_DECISIONS,
          needsSpecialSupport: false,
          specialSupportReasons: 'Ei tarvetta.',
          relationshipContinues: false,
        },
      }),
    ).toEqual([]);
  });

  it('never names what nobody has words for, and grows no longer by saying more', () => {
    const maybe = fc.option(fc.boolean());
    const decisions = fc.record({
      needGrounds: fc.subarray([...NEED_GROUNDS]),
      needDuration: fc.option(fc.constantFrom(...NEED_DURATIONS)),
      needsSpecialSupport: maybe,
      specialSupportReasons: fc.option(fc.string()),
      relationshipContinues: fc.constantFrom(null, true),
      needsNamedWorker: maybe,
      makesPlan: fc.constantFrom(null, true),
      noPlanReason: fc.option(fc.string()),
    });
    fc.assert(
      fc.property(decisions, fc.subarray([...WRITTEN]), (some, texts) => {
        const gaps = missing({ decisions: some, texts });
        expect(gaps.every((gap) => ASSESSMENT_GAPS.some((known) => known === gap))).toBe(true);
        expect(missing({ decisions: some }).length).toBeLessThanOrEqual(gaps.length);
      }),
    );
  });
});

describe('a child', () => {
  it.each([
    ['2008-11-22', '2026-11-21', true],
    ['2008-11-22', '2026-11-22', false],
    ['2008-02-29', '2026-02-28', true],
    ['2008-02-29', '2026-03-01', false],
  ])('born %s is one on %s: %s', (birthDate, day, expected) => {
    expect(isChildOn(birthDate, day)).toBe(expected);
  });
});
