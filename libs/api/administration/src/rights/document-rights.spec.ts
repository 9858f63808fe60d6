import { describe, expect, it } from '@jest/globals';
import { SERVICE_FUNCTIONS, type HeldTask } from '@rinnalla/domain';
import { documentRights } from './document-rights.js';

const ON = '2026-06-01';
const held = (task: HeldTask['task'], serviceFunctions: HeldTask['serviceFunctions'] = []): HeldTask => ({
  task,
  serviceFunctions,
  specialities: [],
});
const social = { register: 'social', profession: 'social_counsellor' } as const;
const health = { register: 'health', profession: 'nurse' } as const;

describe('what work tasks open', () => {
  it('is nothing for management, support of ICT and administration of the system', () => {
    expect(documentRights(social, [held('management'), held('system_administration')], ON)).toEqual([]);
  });

  it('keeps who delivers a service to their own service functions (457/2024 15 §)', () => {
    const plans = documentRights(social, [held('service_delivery', ['disability'])], ON).filter(
      ({ kind, mode }) => kind === 'plan' && mode === 'M8',
    );
    expect(plans).toEqual([
      { kind: 'plan', mode: 'M8', extent: 'own', section: '457/2024 15 §', serviceFunctions: ['disability'] },
    ]);
  });

  it('opens social data to health care under a crossing mode only, and never family law (18 § 1 mom.)', () => {
    const rights = documentRights(health, [held('care_wide')], ON).filter(({ kind }) => kind === 'plan');
    expect(rights.map(({ mode }) => mode)).toEqual(['M1', 'M2', 'M3']);
    for (const { serviceFunctions } of rights)
      expect(serviceFunctions).toEqual(SERVICE_FUNCTIONS.filter((one) => one !== 'family_law'));
  });

  it('is nothing before the decree was in force', () => {
    expect(documentRights(social, [held('client_responsibility_wide')], '2024-09-30')).toEqual([]);
  });
});
