import { type Attempts, change, STALE } from './attempt.js';

export const ON_PLANS: Attempts = {
  startPlan: ({ caseId, clientId }) => change('startPlan', 'StartPlanInput', { caseId, clientId }),
  signPlan: ({ planId }) =>
    change('signPlan', 'SignPlanInput', { planId, version: STALE, agreedOn: '2026-01-05' }),
  savePlanText: ({ planId }) =>
    change('savePlanText', 'SavePlanTextInput', {
      planId,
      item: 1,
      voice: 'client',
      body: 'x',
      version: STALE,
    }),
  markPlanItem: ({ planId }) =>
    change('markPlanItem', 'MarkPlanItemInput', {
      planId,
      item: 4,
      notApplicableReason: 'Kesken',
      version: STALE,
    }),
  addGoal: ({ planId }) => change('addGoal', 'AddGoalInput', { planId, title: 'Tavoite' }),
  rateGoal: ({ goalId }) =>
    change('rateGoal', 'RateGoalInput', { id: goalId, attainment: 0, version: STALE }),
  correctGoal: ({ goalId }) =>
    change('correctGoal', 'CorrectGoalInput', { id: goalId, title: 'x', reason: 'y', version: STALE }),
  addPlannedService: ({ planId }) =>
    change('addPlannedService', 'AddPlannedServiceInput', { planId, service: 'social_work' }),
  correctPlannedService: ({ serviceId }) =>
    change('correctPlannedService', 'CorrectPlannedServiceInput', {
      id: serviceId,
      service: 'social_work',
      reason: 'y',
      version: STALE,
    }),
  proposeResponsibility: ({ planId, namedWorkerId }) =>
    change('proposeResponsibility', 'ProposeResponsibilityInput', {
      planId,
      what: 'Soittaa',
      ownerId: namedWorkerId,
    }),
  correctResponsibility: ({ responsibilityId }) =>
    change('correctResponsibility', 'CorrectResponsibilityInput', {
      id: responsibilityId,
      what: 'x',
      reason: 'y',
      version: STALE,
    }),
  acceptResponsibility: ({ responsibilityId }) => move('acceptResponsibility', responsibilityId),
  startResponsibility: ({ responsibilityId }) => move('startResponsibility', responsibilityId),
  completeResponsibility: ({ responsibilityId }) => move('completeResponsibility', responsibilityId),
  declineResponsibility: ({ responsibilityId }) =>
    change('declineResponsibility', 'DeclineResponsibilityInput', {
      id: responsibilityId,
      reason: 'x',
      version: STALE,
    }),
  handOverResponsibility: ({ responsibilityId, namedWorkerId }) =>
    change('handOverResponsibility', 'HandOverResponsibilityInput', {
      id: responsibilityId,
      newOwnerId: namedWorkerId,
      reason: 'x',
      version: STALE,
    }),
  withdrawLine: ({ goalId }) =>
    change('withdrawLine', 'WithdrawLineInput', { kind: 'goal', id: goalId, reason: 'x', version: STALE }),
};

const move = (name: string, id: string) => change(name, 'ResponsibilityMoveInput', { id, version: STALE });
