import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planCompleteness } from './plan-items.js';
import {
  checkPlanSigner,
  contentVersion,
  type CountedPlan,
  isAgreementDay,
  kindOfSignedPlan,
  lastAgreementDay,
  PLAN_SIGNER_LAW,
  PLAN_SIGNER_REFUSALS,
  type PlanSignerFacts,
  planVersion,
  unansweredItems,
} from './plan-signing.js';

const worker: PlanSignerFacts = {
  isCaseEnded: false,
  profession: 'social_worker',
  register: 'social',
  planRegister: 'social',
  isLicenceInForce: true,
  isLicenceRestricted: false,
  serviceFunction: 'working_age',
  isLawfulPairMissing: false,
};
const ofChild = { ...worker, serviceFunction: 'child_welfare' } as const;

describe('who may sign a client plan', () => {
  it.each<[string, PlanSignerFacts, string | null]>([
    // SHL 42 § 2 mom.: a professional of social welfare answers for the client.
    ['a social worker', worker, null],
    ['a counsellor', { ...worker, profession: 'social_counsellor' }, null],
    ['a practical nurse of social welfare', { ...worker, profession: 'practical_nurse' }, null],
    ['a family worker', { ...worker, profession: 'family_worker' }, 'not_a_professional'],
    ['a manager', { ...worker, profession: 'manager' }, 'not_a_professional'],
    // 703/2023 46–47 §: each register keeps its own documents.
    ['a nurse of health care', { ...worker, profession: 'nurse', register: 'health' }, 'other_register'],
    // 817/2015 3 §.
    ['one whose licence ended', { ...worker, isLicenceInForce: false }, 'licence_expired'],
    ['one whose licence is restricted', { ...worker, isLicenceRestricted: true }, 'licence_restricted'],
    // LSL 13 b, 30 §: the social worker who is responsible for the child's affairs.
    ['a social worker, of child welfare', ofChild, null],
    ['a lead social worker, of child welfare', { ...ofChild, profession: 'lead_social_worker' }, null],
    ['a counsellor, of child welfare', { ...ofChild, profession: 'social_counsellor' }, 'social_worker'],
    ['a restricted one, of child welfare', { ...ofChild, isLicenceRestricted: true }, 'licence_restricted'],
    // SHL 42 § 3 mom.
    ['anyone, without the lawful pair', { ...worker, isLawfulPairMissing: true }, 'lawful_pair_missing'],
    // SHL 34 §.
    ['anyone, of an ended case', { ...ofChild, isCaseEnded: true }, 'case_ended'],
  ])('%s', (_who, facts, why) => {
    expect(checkPlanSigner(facts)).toBe(why);
  });

  it('names the section of every refusal', () => {
    expect(
      PLAN_SIGNER_REFUSALS.map((why) => `${PLAN_SIGNER_LAW[why].act} ${PLAN_SIGNER_LAW[why].section}`),
    ).toEqual([
      '1301/2014 34 §',
      '703/2023 46–47 §',
      '1301/2014 42 § 2 mom.',
      '817/2015 3 §',
      '817/2015 3 §',
      '417/2007 13 b, 30 §',
      '1301/2014 42 § 3 mom.',
    ]);
  });
});

describe('what a plan lacks before it can be signed', () => {
  it('is every item that is neither answered nor marked, in the order of the law', () => {
    const completeness = planCompleteness({
      texts: [
        { item: 1, voice: 'client', text: 'Oma' },
        { item: 4, voice: 'professional', text: 'Kerran kuussa' },
      ],
      notApplicable: [{ item: 11, reason: 'Ei ehdotusta' }],
      lines: { goals: 1, services: 1, responsibilities: 1 },
    });
    expect(unansweredItems(completeness).map(({ number }) => number)).toEqual([1, 2, 5, 7, 9, 10]);
  });
});

describe('the day on which a plan was gone through', () => {
  const days = { agreedOn: '2026-11-03', today: '2026-11-03', pendingOn: '2026-01-05', lastAgreedOn: null };
  it.each([
    ['today', days, true],
    ['the day the case became pending', { ...days, agreedOn: '2026-01-05' }, true],
    ['a day before that', { ...days, agreedOn: '2026-01-04' }, false],
    ['a day to come', { ...days, agreedOn: '2026-11-04' }, false],
    ['the day of the version before', { ...days, lastAgreedOn: '2026-11-03' }, true],
    [
      'a day before the version before',
      { ...days, agreedOn: '2026-11-02', lastAgreedOn: '2026-11-03' },
      false,
    ],
  ])('may be %s: %j is %s', (_day, asked, isAllowed) => {
    expect(isAgreementDay(asked)).toBe(isAllowed);
  });
});

describe('the day on which a plan was last gone through', () => {
  it('is the latest of its versions, whatever an evident obstacle kept from it since', () => {
    expect(lastAgreementDay([])).toBeNull();
    expect(lastAgreementDay([{ agreedOn: null }])).toBeNull();
    const versions = [{ agreedOn: null }, { agreedOn: '2026-11-03' }, { agreedOn: '2026-01-05' }];
    expect(lastAgreementDay(versions)).toBe('2026-11-03');
    expect(lastAgreementDay([...versions].reverse())).toBe('2026-11-03');
  });
});

describe('what the yearly review counts from', () => {
  it('is a plan of child welfare alone (LSL 30 §)', () => {
    expect(kindOfSignedPlan('child_welfare')).toBe('child_welfare');
    expect(kindOfSignedPlan('families_with_children')).toBe('other');
    expect(kindOfSignedPlan('working_age')).toBe('other');
  });
});

const none: CountedPlan = { items: [], texts: [], goals: [], plannedServices: [], responsibilities: [] };
const versioned = fc.record({ version: fc.integer({ min: 1, max: 50 }) });
const line = fc.record({ version: fc.integer({ min: 1, max: 50 }), corrections: fc.array(fc.constant('c')) });
const anyPlan = fc.record({
  items: fc.array(versioned),
  texts: fc.array(versioned),
  goals: fc.array(line),
  plannedServices: fc.array(line),
  responsibilities: fc.array(line),
});

describe('the version of a plan as a whole', () => {
  it('is 0 of a plan in which nothing was written, marked or not', () => {
    expect(planVersion(none)).toBe(0);
    expect(contentVersion({ ...none, items: [{ version: 0 }] })).toBe(0);
  });

  it('grows with every change of a part and with every new part', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), (plan, at) => {
        const before = planVersion(plan);
        expect(planVersion({ ...plan, goals: [...plan.goals, { version: 1, corrections: [] }] })).toBe(
          before + 1,
        );
        if (plan.texts.length === 0) return;
        const texts = plan.texts.map((text, index) =>
          index === at % plan.texts.length ? { version: text.version + 1 } : text,
        );
        expect(planVersion({ ...plan, texts })).toBe(before + 1);
      }),
    );
  });

  it('leaves out of what was agreed how it is carried out', () => {
    const goal = { version: 1, corrections: [] };
    const written = contentVersion({ ...none, goals: [goal] });
    expect(contentVersion({ ...none, goals: [{ ...goal, version: 7 }] })).toBe(written);
    expect(contentVersion({ ...none, goals: [{ version: 2, corrections: ['corrected'] }] })).toBe(
      written + 1,
    );
    expect(contentVersion({ ...none, goals: [goal, goal] })).toBe(written + 1);
    expect(contentVersion({ ...none, goals: [goal], texts: [{ version: 3 }] })).toBe(written + 3);
  });
});
