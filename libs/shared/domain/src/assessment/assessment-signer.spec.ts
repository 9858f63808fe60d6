import { describe, expect, it } from '@jest/globals';
import { checkSigner, SIGNER_LAW, type SignerFacts } from './assessment-signer.js';

const worker: SignerFacts = {
  profession: 'social_worker',
  isLicenceInForce: true,
  isLicenceRestricted: false,
  inOffice: true,
  specialSupport: false,
  childProtection: false,
  serviceFunction: 'working_age',
};
const counsellor: SignerFacts = { ...worker, profession: 'social_counsellor' };
const outOfOffice = { inOffice: false };
const why = (facts: SignerFacts): string => {
  const check = checkSigner(facts);
  return check.kind === 'ok' ? 'ok' : check.why;
};

describe('who may sign an assessment', () => {
  it.each<[string, SignerFacts, string]>([
    // SHL 36 § 5 mom.: a suitable professional of social welfare (817/2015 3 §).
    ['a social worker', worker, 'ok'],
    ['a lead social worker', { ...worker, profession: 'lead_social_worker' }, 'ok'],
    ['a counsellor', counsellor, 'ok'],
    ['a counsellor out of office', { ...counsellor, ...outOfOffice }, 'ok'],
    ['a rehabilitation counsellor', { ...worker, profession: 'rehabilitation_counsellor' }, 'ok'],
    ['a nurse', { ...worker, profession: 'nurse' }, 'not_a_professional'],
    ['a physician', { ...worker, profession: 'physician' }, 'not_a_professional'],
    ['a practical nurse', { ...worker, profession: 'practical_nurse' }, 'not_a_professional'],
    ['a family worker', { ...worker, profession: 'family_worker' }, 'not_a_professional'],
    ['a manager', { ...worker, profession: 'manager' }, 'not_a_professional'],
    ['one whose licence ended', { ...worker, isLicenceInForce: false }, 'licence_expired'],
    ['one whose licence is restricted', { ...worker, isLicenceRestricted: true }, 'licence_restricted'],
    // SHL 36 § 5 mom.: special support, of a child and of an adult.
    ['a social worker, of special support', { ...worker, specialSupport: true }, 'ok'],
    [
      'a social worker out of office, of special support',
      { ...worker, ...outOfOffice, specialSupport: true },
      'social_worker_in_office',
    ],
    ['a counsellor, of special support', { ...counsellor, specialSupport: true }, 'social_worker_in_office'],
    [
      'a counsellor, of a child in need of protection and special support',
      { ...counsellor, specialSupport: true, serviceFunction: 'child_welfare' },
      'social_worker_in_office',
    ],
    // LSL 26 §: a social worker assesses the need of child protection.
    ['a social worker, of child welfare', { ...worker, serviceFunction: 'child_welfare' }, 'ok'],
    ['a counsellor, of child welfare', { ...counsellor, serviceFunction: 'child_welfare' }, 'social_worker'],
    [
      'a counsellor, of a child reported to need protection, in another function',
      { ...counsellor, serviceFunction: 'families_with_children', childProtection: true },
      'social_worker',
    ],
    ['a social worker, of the same', { ...worker, ...outOfOffice, childProtection: true }, 'ok'],
    // 675/2023 4–5 §: a professional in office assesses the need of disability services.
    ['a counsellor, of disability', { ...counsellor, serviceFunction: 'disability' }, 'ok'],
    [
      'a counsellor out of office, of disability',
      { ...counsellor, ...outOfOffice, serviceFunction: 'disability' },
      'professional_in_office',
    ],
    [
      'a social worker out of office, of disability',
      { ...worker, ...outOfOffice, serviceFunction: 'disability' },
      'professional_in_office',
    ],
  ])('%s', (_who, facts, expected) => {
    expect(why(facts)).toBe(expected);
  });

  it('names the section of law of each refusal', () => {
    expect(
      Object.fromEntries(
        Object.entries(SIGNER_LAW).map(([reason, { act, section }]) => [reason, `${act} ${section}`]),
      ),
    ).toEqual({
      not_a_professional: '1301/2014 36 § 5 mom.',
      licence_expired: '817/2015 3 §',
      licence_restricted: '817/2015 3 §',
      social_worker: '417/2007 26 §',
      social_worker_in_office: '1301/2014 36 § 5 mom.',
      professional_in_office: '675/2023 4–5 §',
    });
  });
});
