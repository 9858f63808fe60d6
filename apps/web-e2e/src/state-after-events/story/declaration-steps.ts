import type { Desk } from './desk.js';
import type { Step } from './step.js';

/** Who spoke, how and when: of every permission and denial. */
const given = async (desk: Desk) => ({
  caseId: desk.caseId,
  clientId: (await desk.plan()).client.id,
  giver: 'client',
  giverName: 'Marko Kettula',
  means: 'oral',
  givenOn: '2026-01-05',
});

/** What the client permits and denies: who of the other register loses sight of the case, and gets it back. */
export const DECLARATION_STEPS: readonly Step[] = [
  {
    says: 'the client permits that health care is told',
    by: 'aino',
    on: 'permissions',
    sends: 'RecordPermission',
    input: async (desk) => ({
      ...(await given(desk)),
      dataRegister: 'social',
      recipients: ['public_health_care'],
      serviceFunctions: ['working_age'],
      patientData: [],
    }),
    gives: 'PermissionChanged',
  },
  {
    says: 'the client withdraws the permission, and tells the work pair',
    by: 'kaisa',
    on: 'permissions',
    sends: 'WithdrawPermission',
    input: async (desk) => ({ caseId: desk.caseId, ...(await desk.declared('permissions')) }),
    gives: 'PermissionChanged',
  },
  {
    says: 'the client denies all of it to health care',
    by: 'aino',
    on: 'permissions',
    sends: 'RecordDenial',
    input: async (desk) => ({ ...(await given(desk)), register: 'social', target: 'controller' }),
    gives: 'DenialChanged',
  },
  {
    says: 'the client withdraws the denial',
    by: 'aino',
    on: 'permissions',
    sends: 'WithdrawDenial',
    input: async (desk) => ({ caseId: desk.caseId, ...(await desk.declared('denials')) }),
    gives: 'DenialChanged',
    opensMore: true,
  },
  {
    says: 'the client denies the plan alone to health care',
    by: 'aino',
    on: 'permissions',
    sends: 'RecordDenial',
    input: async (desk) => ({
      ...(await given(desk)),
      register: 'social',
      target: 'document',
      recordId: (await desk.plan()).id,
    }),
    gives: 'DenialChanged',
  },
  {
    says: 'the client withdraws the denial of the plan',
    by: 'aino',
    on: 'permissions',
    sends: 'WithdrawDenial',
    input: async (desk) => ({ caseId: desk.caseId, ...(await desk.declared('denials')) }),
    gives: 'DenialChanged',
    opensMore: true,
  },
];
