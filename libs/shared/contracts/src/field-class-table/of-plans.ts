import type { MarkedFields } from './field-mark.js';

/** What tells of client plans: their lines, and what of them was signed. */
export const FIELDS_OF_PLANS: Readonly<Record<string, MarkedFields>> = {
  Plan: {
    none: 'caseId client goals id items plannedServices responsibilities signingProblem signings texts',
    C2: 'completeness isChangedSinceSigning',
  },
  PlanChange: { none: 'plan planId' },
  PlanStarted: {},
  PlanSigning: {
    none: 'caseId id number planId profession signedBy',
    C2: 'agreedOn dissent obstacle signedAt',
  },
  PlanSigned: { none: 'signing' },
  PlanSignerProblem: { none: 'law', C2: 'why' },
  PlanSignerRefused: { none: 'law', C2: 'why' },
  PlanIncomplete: { none: 'missing' },
  PlanGap: { none: 'key law', C2: 'number' },
  SignedPlan: { none: 'client goals items plannedServices responsibilities signing texts' },
  SignedPart: { none: 'lineId updatedBy', C2: 'updatedAt withdrawal' },
  SignedItem: { none: 'key law number', C2: 'notApplicableReason state' },
  SignedText: { none: 'item voice', C2: 'body' },
  SignedGoal: { C2: 'attainment description title' },
  SignedService: { C2: 'clientProposal description duration provider service startsOn' },
  SignedResponsibility: { none: 'owner', C2: 'dueOn status what' },
  PlanLine: {
    none: 'caseId createdBy id plan planId updatedBy version',
    C2: 'correctedAt corrections createdAt updatedAt withdrawnAt withdrawnReason',
  },
  PlanItem: {
    none: 'caseId id key law number plan planId updatedBy version',
    C2: 'notApplicableReason state updatedAt voices',
  },
  PlanItemMarked: { none: 'item' },
  PlanText: {
    none: 'caseId id item plan planId updatedBy version voice',
    C2: 'body correctedAt corrections updatedAt',
  },
  PlanTextSaved: { none: 'text' },
  Goal: { none: 'ratings', C2: 'attainment description title' },
  GoalChanged: { none: 'goal' },
  GoalRating: { none: 'at by id', C2: 'attainment note' },
  PlannedService: { C2: 'clientProposal description duration provider service startsOn' },
  PlannedServiceChanged: { none: 'plannedService' },
  Responsibility: {
    none: 'goalId handedOverFrom owner viewerMoves',
    C2: 'declineReason dueOn handOverReason isOverdue status statusSince what',
  },
  ResponsibilityChanged: { none: 'responsibility' },
  ResponsibilityHandedOver: { none: 'responsibility successor' },
  ResponsibilityMoveNotAllowed: { none: 'allowed', C2: 'status' },
  LineAlreadyWithdrawn: { none: 'withdrawnAt' },
  LineWithdrawn: { none: 'kind line lineId' },
};
