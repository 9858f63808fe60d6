import type { CaseWithDecisions, Decision } from '../data/decision-types.js';

const aino = { __typename: 'Professional', id: 'aino', name: 'Aino Testinen' } as const;

/** A decision under preparation, three months from 29 January. */
export const sampleDecision = (about: Partial<Decision> = {}): Decision => ({
  __typename: 'Decision',
  id: 'decision-1',
  caseId: 'case-1',
  clientId: 'client-1',
  clientName: 'Marko Kettula',
  decidedService: 'supported_housing',
  topic: 'Tuettu asuminen kotiin',
  isOfJointService: false,
  jointService: null,
  decisionStatus: 'prepared',
  isUrgent: false,
  pendingOn: '2026-01-29',
  needFoundOn: null,
  madeOn: null,
  madeByName: null,
  madeByOffice: null,
  deviatesFromPlan: false,
  deviationReason: null,
  notifiedOn: null,
  executionStartedOn: null,
  endedOn: null,
  notExecutedReason: null,
  notExecutedNote: null,
  executeBy: '2026-04-29',
  appealUntil: null,
  leadsTo: ['made', 'not_executed'],
  stages: [
    {
      __typename: 'DecisionStep',
      id: 'step-1',
      status: 'prepared',
      day: '2026-02-02',
      at: '2026-02-02T08:00:00.000Z',
      by: aino,
    },
  ],
  corrections: [],
  version: 1,
  ...about,
});

export const caseWith = (
  decisions: Decision[] | null,
  about: Partial<CaseWithDecisions> = {},
): CaseWithDecisions => ({
  __typename: 'Case',
  id: 'case-1',
  status: 'service',
  isDeliveredJointly: false,
  workspace: { __typename: 'Workspace', id: 'workspace-a', nameFi: 'Aikuisten tiimi', nameSv: 'Vuxenteamet' },
  viewerCan: { __typename: 'CaseRights', trackDecisions: true },
  masks: [],
  clients: [
    {
      __typename: 'CaseClient',
      id: 'case-client-1',
      role: 'subject',
      client: { __typename: 'Client', id: 'client-1', givenNames: 'Marko', familyName: 'Kettula' },
    },
  ],
  decisions,
  ...about,
});
