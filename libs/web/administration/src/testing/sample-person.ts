import type { StaffMember } from '../data/administration-types.js';

/** A social worker as the administrator's pages have her. */
export const samplePerson = (about: Partial<StaffMember> = {}): StaffMember => ({
  __typename: 'StaffMember',
  id: 'kaisa',
  login: 'kaisa',
  givenName: 'Kaisa',
  familyName: 'Virtanen',
  profession: 'social_worker',
  register: 'social',
  registrationNumber: null,
  licenceValidUntil: null,
  licenceRestrictedSince: null,
  inOffice: true,
  languages: ['fi'],
  disabledAt: null,
  version: 1,
  sessions: 0,
  lastSeenAt: null,
  unit: { __typename: 'Unit', id: 'unit-a', nameFi: 'Yksikkö A', nameSv: 'Enhet A' },
  answersTo: [],
  tasks: [],
  rightsLog: [],
  ...about,
});
