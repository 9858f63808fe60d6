import { describe, expect, it } from '@jest/globals';
import * as domain from './index.js';

const { LEGAL_MODES, LEGAL_MODE_RULES, PROFESSIONS, PROFESSION_RULES, WORK_TASKS, WORK_TASK_RULES } = domain;

describe('the vocabularies', () => {
  it('name nothing twice', () => {
    const lists = Object.values<unknown>(domain).filter((value) => Array.isArray(value));
    const vocabularies = lists.filter((list) => list.every((word: unknown) => typeof word === 'string'));
    expect(vocabularies.length).toBeGreaterThan(20);
    for (const words of vocabularies) expect(new Set(words).size).toBe(words.length);
  });

  it('hold the seven service functions and the two registers', () => {
    expect(domain.SERVICE_FUNCTIONS).toHaveLength(7);
    expect(domain.REGISTERS).toEqual(['social', 'health']);
  });

  it('name a section of law for each legal mode', () => {
    expect(Object.keys(LEGAL_MODE_RULES)).toEqual([...LEGAL_MODES]);
    for (const mode of LEGAL_MODES) {
      expect(LEGAL_MODE_RULES[mode].law.length).toBeGreaterThan(0);
      expect(domain.isCalendarDay(LEGAL_MODE_RULES[mode].validFrom)).toBe(true);
    }
    expect(LEGAL_MODE_RULES.M7.law).toContainEqual({ act: '1301/2014', section: '39 § 3 mom.' });
    expect(LEGAL_MODE_RULES.M8.law).toContainEqual({ act: '457/2024', section: '9 §' });
  });

  it.each([
    ['client_responsibility_wide', ['12 § 1 mom.'], 'social'],
    ['service_arranging', ['13 §'], 'social'],
    ['child_responsibility', ['12 § 2 mom.'], 'social'],
    ['service_delivery', ['15 §'], 'social'],
    ['mediation', ['15 §'], 'social'],
    ['private_service', ['16 §'], 'social'],
    ['patient_administration', ['9 §'], 'health'],
    ['care_wide', ['18 § 1 mom.'], 'health'],
    ['care_limited', ['18 § 2 mom.'], 'health'],
    ['administration', ['17 §'], 'social'],
    ['management', ['24 §'], null],
    ['support', ['7 §', '22 §'], null],
  ] as const)(
    'rest the work task %s on %j of the decree, since 1 October 2024',
    (task, sections, register) => {
      const rule = WORK_TASK_RULES[task];
      expect(rule).toEqual({
        register,
        law: sections.map((section) => ({ act: '457/2024', section })),
        given: 'workspace',
        validFrom: '2024-10-01',
      });
      expect(Object.keys(WORK_TASK_RULES)).toEqual([...WORK_TASKS]);
    },
  );

  it('put each profession in its register, with the licence the law asks for', () => {
    const inWords = PROFESSIONS.map((profession) => {
      const { register, licence, professionalRegister, law } = PROFESSION_RULES[profession];
      return [profession, register, licence, professionalRegister, law && `${law.act} ${law.section}`];
    });
    expect(inWords).toEqual([
      ['social_worker', 'social', 'licensed', 'suosikki', '817/2015 7 §'],
      ['lead_social_worker', 'social', 'licensed', 'suosikki', '817/2015 7 §'],
      ['social_counsellor', 'social', 'licensed', 'suosikki', '817/2015 8 §'],
      ['rehabilitation_counsellor', 'social', 'licensed', 'suosikki', '817/2015 8 §'],
      ['practical_nurse', null, 'protected_title', 'terhikki', '559/1994 2 §'],
      ['nurse', 'health', 'licensed', 'terhikki', '559/1994 2 §'],
      ['psychiatric_nurse', 'health', 'licensed', 'terhikki', '559/1994 2 §'],
      ['physician', 'health', 'licensed', 'terhikki', '559/1994 2 §'],
      ['psychologist', 'health', 'licensed', 'terhikki', '559/1994 2 §'],
      ['physiotherapist', 'health', 'licensed', 'terhikki', '559/1994 2 §'],
      ['occupational_therapist', 'health', 'licensed', 'terhikki', '559/1994 2 §'],
      ['speech_therapist', 'health', 'licensed', 'terhikki', '559/1994 2 §'],
      ['family_worker', 'social', 'none', null, null],
      ['administrator', null, 'none', null, null],
      ['manager', null, 'none', null, null],
    ]);
  });

  it('number the social services as SHL 14 § does', () => {
    const numbers = domain.SOCIAL_SERVICES.map((service) => domain.SOCIAL_SERVICE_ITEMS[service]);
    const statutory = Array.from({ length: 22 }, (_, index) => String(index + 1));
    expect(numbers).toEqual([...statutory.slice(0, 8), '8a', ...statutory.slice(8)]);
  });
});
