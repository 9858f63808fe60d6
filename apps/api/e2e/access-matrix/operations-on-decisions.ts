import { type Attempts, change, IN_WORDS, STALE } from './attempt.js';

const on = '2026-01-05';

/** Decisions are tracked, never made here (SHL 45, 46 §); the end of a client relationship is the named worker's and the lead's (34 §). */
export const ON_DECISIONS: Attempts = {
  proposeEnding: ({ caseId }) =>
    change('proposeEnding', 'ProposeEndingInput', { caseId, reason: 'need_met', closingRecord: IN_WORDS }),
  withdrawEnding: ({ endingId }) =>
    change('withdrawEnding', 'EndingInHandInput', { id: endingId, version: STALE }),
  endCase: ({ endingId }) => change('endCase', 'EndingInHandInput', { id: endingId, version: STALE }),
  prepareDecision: ({ caseId, clientId }) =>
    change('prepareDecision', 'PrepareDecisionInput', {
      caseId,
      clientId,
      service: 'social_work',
      topic: 'Koe',
      isUrgent: false,
      pendingOn: on,
    }),
  recordDecisionMade: ({ decisionId }) =>
    change('recordDecisionMade', 'RecordDecisionMadeInput', {
      id: decisionId,
      version: STALE,
      on,
      madeByName: 'Viivi Viranhaltija',
      office: 'Palvelupäällikkö',
      deviatesFromPlan: false,
    }),
  notifyDecision: ({ decisionId }) =>
    change('notifyDecision', 'DecisionDayInput', { id: decisionId, version: STALE, on }),
  startDecision: ({ decisionId }) =>
    change('startDecision', 'DecisionDayInput', { id: decisionId, version: STALE, on }),
  executeDecision: ({ decisionId }) =>
    change('executeDecision', 'DecisionDayInput', { id: decisionId, version: STALE, on }),
  correctDecisionDay: ({ decisionId }) =>
    change('correctDecisionDay', 'CorrectDecisionDayInput', {
      id: decisionId,
      version: STALE,
      act: 'pending',
      on,
      reason: IN_WORDS,
    }),
  endDecision: ({ decisionId }) =>
    change('endDecision', 'DecisionNotExecutedInput', {
      id: decisionId,
      version: STALE,
      on,
      reason: 'refused',
    }),
};
