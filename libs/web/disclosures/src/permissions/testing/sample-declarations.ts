import type { CaseWithDeclarations, Denial, Permission } from '../data/declaration-types.js';

const declared = {
  clientId: 'client-1',
  clientName: 'Marko Kettula',
  giver: 'client',
  giverName: 'Marko Kettula',
  means: 'paper',
  givenOn: '2026-01-05',
  recordedAt: '2026-01-05T09:00:00.000Z',
  recordedBy: { __typename: 'Professional', id: 'aino', name: 'Aino Testinen' },
  withdrawnAt: null,
  withdrawnBy: null,
  version: 1,
  caseIds: ['case-1'],
} as const;

/** A permission for health care to see what was recorded in services for people of working age. */
export const permission = (id: string, patch: Partial<Permission> = {}): Permission => ({
  ...declared,
  __typename: 'DisclosurePermission',
  id,
  caseIds: ['case-1'],
  dataRegister: 'social',
  recipients: ['public_health_care'],
  recipientName: null,
  serviceFunctions: ['working_age'],
  patientData: [],
  recordedFrom: null,
  recordedUntil: null,
  peopleResting: 0,
  ...patch,
});

export const denial = (id: string, patch: Partial<Denial> = {}): Denial => ({
  ...declared,
  __typename: 'Denial',
  id,
  caseIds: ['case-1'],
  register: 'social',
  target: 'controller',
  deniedFunction: null,
  record: null,
  ...patch,
});

/** The case of one client, a grown-up. */
export const declaredCase = ({
  permissions = [],
  denials = [],
  mayRecord = true,
}: {
  permissions?: Permission[];
  denials?: Denial[];
  mayRecord?: boolean;
}): CaseWithDeclarations => ({
  __typename: 'Case',
  id: 'case-1',
  viewerCan: { __typename: 'CaseRights', recordPermission: mayRecord },
  clients: [
    {
      __typename: 'CaseClient',
      id: 'cc-1',
      role: 'subject',
      client: {
        __typename: 'Client',
        id: 'client-1',
        givenNames: 'Marko',
        familyName: 'Kettula',
        birthDate: '1979-05-14',
      },
    },
  ],
  declarations: { __typename: 'CaseDeclarations', permissions, denials },
});
