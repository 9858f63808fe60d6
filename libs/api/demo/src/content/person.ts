import type { ProtectedSpeciality, Profession, Register, WorkTask } from '@rinnalla/domain';
import type { ExpertiseKey } from './expertises.js';
import type { UnitKey, WorkspaceKey } from './places.js';

export interface PersonContent {
  readonly givenName: string;
  readonly familyName: string;
  readonly profession: Profession;
  readonly register: Register;
  readonly unit: UnitKey;
  /** In public office (virkasuhde). */
  readonly inOffice: boolean;
  readonly tasks: Partial<Record<WorkspaceKey, WorkTask>>;
  /** Tasks for the whole county: whoever holds one meets no client by it. */
  readonly countyTasks: readonly WorkTask[];
  /** Specially protected services (703/2023 26 §) the person works in, by every task held. */
  readonly specialities: readonly ProtectedSpeciality[];
  readonly expertise: readonly ExpertiseKey[];
  readonly languages: readonly string[];
  readonly screenLanguage: 'fi' | 'sv' | 'en';
  /** The "available now" switch; null for those who never answer consultations. */
  readonly isAvailable: boolean | null;
}

type Given = Pick<PersonContent, 'profession' | 'unit' | 'tasks'> &
  Partial<Omit<PersonContent, 'givenName' | 'familyName'>>;

const build = (
  name: string,
  defaults: Pick<PersonContent, 'register' | 'inOffice'>,
  given: Given,
): PersonContent => {
  const [givenName = '', familyName = ''] = name.split(' ');
  const expertise = given.expertise ?? [];
  return {
    givenName,
    familyName,
    countyTasks: [],
    specialities: [],
    languages: ['fi'],
    screenLanguage: 'fi',
    isAvailable: expertise.length > 0 ? false : null,
    ...defaults,
    ...given,
    expertise,
  };
};

/** Staff of social welfare, by default in public office. */
export const social = (name: string, given: Given): PersonContent =>
  build(name, { register: 'social', inOffice: true }, given);

/** Staff of health care, by default under an employment contract. */
export const health = (name: string, given: Given): PersonContent =>
  build(name, { register: 'health', inOffice: false }, given);
