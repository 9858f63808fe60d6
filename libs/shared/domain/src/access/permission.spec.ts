import { describe, expect, it } from '@jest/globals';
import { DOCUMENT_KINDS, REGISTER_OF_KIND } from './document-kind.js';
import {
  findPermissionFault,
  isCoveredBy,
  type PatientDataScope,
  type PermissionScope,
} from './permission.js';

const SOCIAL: PermissionScope = {
  dataRegister: 'social',
  recipients: ['public_health_care'],
  serviceFunctions: ['working_age'],
  patientData: [],
  recordedFrom: null,
  recordedUntil: null,
};
const HEALTH: PermissionScope = {
  ...SOCIAL,
  dataRegister: 'health',
  recipients: ['public_social_welfare'],
  serviceFunctions: [],
  patientData: ['patient_summary'],
};

describe('findPermissionFault', () => {
  it('lets a permission name social data by service function and patient data by part', () => {
    expect(findPermissionFault(SOCIAL)).toBeNull();
    expect(findPermissionFault(HEALTH)).toBeNull();
    expect(findPermissionFault({ ...SOCIAL, recipients: ['named_provider'] })).toBeNull();
    expect(
      findPermissionFault({ ...SOCIAL, recordedFrom: '2026-01-01', recordedUntil: '2026-01-01' }),
    ).toBeNull();
  });

  it.each<[string, PermissionScope, string, string]>([
    [
      'patient data in a permission for social data',
      { ...SOCIAL, patientData: ['statements'] },
      'patientData',
      '25 §',
    ],
    ['no service function for social data', { ...SOCIAL, serviceFunctions: [] }, 'serviceFunctions', '25 §'],
    ['no part of patient data', { ...HEALTH, patientData: [] }, 'patientData', '25 §'],
    [
      'service functions for patient data',
      { ...HEALTH, serviceFunctions: ['disability'] },
      'serviceFunctions',
      '25 §',
    ],
    ['no recipient', { ...SOCIAL, recipients: [] }, 'recipients', '53 § 2 ja 3 mom.'],
    [
      'the holder’s own branch',
      { ...SOCIAL, recipients: ['public_social_welfare'] },
      'recipients',
      '53 § 2 ja 3 mom.',
    ],
    [
      'the holder’s own branch, health',
      { ...HEALTH, recipients: ['public_health_care'] },
      'recipients',
      '53 § 2 ja 3 mom.',
    ],
    [
      'a range that ends before it begins',
      { ...SOCIAL, recordedFrom: '2026-02-01', recordedUntil: '2026-01-31' },
      'recordedUntil',
      '25 §',
    ],
  ])('refuses %s with its section', (_what, scope, field, section) => {
    expect(findPermissionFault(scope)).toMatchObject({ field, law: { section } });
  });
});

describe('isCoveredBy', () => {
  const journal = {
    kind: 'journal_entry',
    register: 'social',
    serviceFunction: 'working_age',
    recordedOn: '2026-01-10',
  } as const;

  it('opens what it names to whom it names, and no other service function', () => {
    expect(isCoveredBy(SOCIAL, journal, 'health')).toBe(true);
    expect(isCoveredBy(SOCIAL, { ...journal, serviceFunction: 'disability' }, 'health')).toBe(false);
    expect(isCoveredBy({ ...SOCIAL, recipients: ['named_provider'] }, journal, 'health')).toBe(false);
    expect(isCoveredBy(SOCIAL, journal, 'social')).toBe(false);
    expect(isCoveredBy(HEALTH, journal, 'health')).toBe(false);
  });

  it.each([
    ['2026-01-10', '2026-01-10', true],
    ['2026-01-11', null, false],
    [null, '2026-01-09', false],
    ['2026-01-01', null, true],
    [null, '2026-01-31', true],
  ])(
    'counts both ends of the days of recording: from %s until %s',
    (recordedFrom, recordedUntil, covered) => {
      expect(isCoveredBy({ ...SOCIAL, recordedFrom, recordedUntil }, journal, 'health')).toBe(covered);
    },
  );

  it.each<[PatientDataScope, string[]]>([
    ['patient_summary', ['patient_summary']],
    ['all_service_events', ['patient_entry', 'referral', 'appointment']],
    ['statements', ['statement']],
  ])('opens of patient data by %s: %j', (part, kinds) => {
    const open = DOCUMENT_KINDS.filter((kind) =>
      isCoveredBy(
        { ...HEALTH, patientData: [part] },
        { ...journal, kind, register: REGISTER_OF_KIND[kind] },
        'social',
      ),
    );
    expect(open).toEqual(kinds);
  });
});
