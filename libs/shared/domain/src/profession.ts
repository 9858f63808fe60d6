import { type LawReference } from './law.js';
import { type Register } from './register.js';

/**
 * What a person is by training or post; rights follow from work tasks, never from this (decree 457/2024 9 §).
 * A substance-use worker is no profession of its own but a task of a nurse, counsellor or practical nurse.
 */
export const PROFESSIONS = [
  'social_worker',
  'lead_social_worker',
  'social_counsellor',
  'rehabilitation_counsellor',
  'practical_nurse',
  'nurse',
  'psychiatric_nurse',
  'physician',
  'psychologist',
  'physiotherapist',
  'occupational_therapist',
  'speech_therapist',
  'family_worker',
  'administrator',
  'manager',
] as const;
export type Profession = (typeof PROFESSIONS)[number];

/** `licensed` is laillistettu, `protected_title` nimikesuojattu; `none` needs no entry in a register of professionals. */
export const LICENCE_KINDS = ['licensed', 'protected_title', 'none'] as const;
export type LicenceKind = (typeof LICENCE_KINDS)[number];

/** Central registers of professionals: Suosikki for social welfare, Terhikki for health care. */
export const PROFESSIONAL_REGISTERS = ['suosikki', 'terhikki'] as const;
export type ProfessionalRegister = (typeof PROFESSIONAL_REGISTERS)[number];

export interface ProfessionRule {
  /** The client register they write to; null where the person's unit and work task decide it. */
  readonly register: Register | null;
  readonly licence: LicenceKind;
  readonly professionalRegister: ProfessionalRegister | null;
  readonly law: LawReference | null;
}

const social = (section: string): ProfessionRule => ({
  register: 'social',
  licence: 'licensed',
  professionalRegister: 'suosikki',
  law: { act: '817/2015', section },
});
const health: ProfessionRule = {
  register: 'health',
  licence: 'licensed',
  professionalRegister: 'terhikki',
  law: { act: '559/1994', section: '2 §' },
};
const noLicence = { licence: 'none', professionalRegister: null, law: null } as const;

export const PROFESSION_RULES: Readonly<Record<Profession, ProfessionRule>> = {
  social_worker: social('7 §'),
  lead_social_worker: social('7 §'),
  social_counsellor: social('8 §'),
  rehabilitation_counsellor: social('8 §'),
  // Works on either side; which register gets the entry depends on the service delivered.
  practical_nurse: { ...health, register: null, licence: 'protected_title' },
  nurse: health,
  psychiatric_nurse: health,
  physician: health,
  psychologist: health,
  physiotherapist: health,
  occupational_therapist: health,
  speech_therapist: health,
  family_worker: { register: 'social', ...noLicence },
  administrator: { register: null, ...noLicence },
  manager: { register: null, ...noLicence },
};

/** True for those whom SHL 36 § and 42 § mean by a social worker. The office (virkasuhde) is a fact of the person, not of this. */
export function isSocialWorker(profession: Profession): boolean {
  return profession === 'social_worker' || profession === 'lead_social_worker';
}

/** True for a health care professional of act 559/1994, whose naming as named worker needs a justification. */
export function isHealthProfessional(profession: Profession): boolean {
  return PROFESSION_RULES[profession].professionalRegister === 'terhikki';
}
