import type { CaseOnPage, Colleague, TeamMember } from '../data/case-types.js';

export const colleague = (id: string, about: Partial<Colleague> = {}): Colleague => ({
  __typename: 'Professional',
  id,
  name: `${id.charAt(0).toUpperCase()}${id.slice(1)} Testinen`,
  profession: 'social_worker',
  unit: { __typename: 'Unit', id: 'unit-a', nameFi: 'Yksikkö A', nameSv: 'Enhet A' },
  ...about,
});

export const teamMember = (id: string, about: Partial<TeamMember> = {}): TeamMember => ({
  __typename: 'TeamMember',
  id: `member-${id}`,
  caseId: 'case-1',
  relation: 'team_member',
  legalMode: 'M8',
  ground: {
    __typename: 'RelationGround',
    isRelationshipVerified: true,
    workTask: 'client_responsibility_wide',
    jointService: null,
    jointUnit: null,
    permissionGivenOn: null,
    permissionGivenBy: null,
    isPermissionWithdrawn: false,
    incapacityReason: null,
    assessedBy: null,
    noLegalRepresentative: null,
    justification: null,
  },
  joinedAt: '2026-03-01T08:00:00.000Z',
  until: null,
  version: 1,
  professional: colleague(id),
  ...about,
});

type CaseClient = CaseOnPage['clients'][number];

export const caseClient = (
  givenNames: string,
  { role = 'subject', isNonDisclosed = false }: { role?: string; isNonDisclosed?: boolean } = {},
): CaseClient => ({
  __typename: 'CaseClient',
  id: `case-client-${givenNames}`,
  role,
  client: {
    __typename: 'Client',
    id: `client-${givenNames}`,
    givenNames,
    familyName: 'Kettula',
    birthDate: '1979-05-14',
    isNonDisclosed,
  },
});

/** A case as the server answers it: in planning, with a named worker, all rights to the viewer. */
export const sampleCase = (about: Partial<CaseOnPage> = {}): CaseOnPage => ({
  __typename: 'Case',
  id: 'case-1',
  number: 'T-1212',
  topic: 'Asuminen ja talous',
  caseFunction: 'working_age',
  caseStatus: 'planning',
  statusSince: '2026-02-20T08:00:00.000Z',
  openedAt: '2026-02-01T08:00:00.000Z',
  seenAt: null,
  version: 3,
  moves: [
    { __typename: 'CaseMove', to: 'service', requires: 'nothing' },
    { __typename: 'CaseMove', to: 'ended', requires: 'reason_and_closing_record' },
  ],
  viewerCan: {
    __typename: 'CaseRights',
    move: true,
    changeTeam: true,
    writePlan: true,
    askConsultation: true,
    writeEntry: true,
    end: true,
  },
  masks: [],
  workspace: { __typename: 'Workspace', id: 'workspace-a', nameFi: 'Aikuistiimi', nameSv: 'Vuxenteamet' },
  clients: [caseClient('Marko')],
  team: [teamMember('aino', { relation: 'named_worker' }), teamMember('kaisa')],
  alarms: [],
  ...about,
});
