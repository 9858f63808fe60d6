type Input = Record<string, unknown>;

/** A plan with one line of each kind, all at version 1; the responsibility is proposed by the worker to the counsellor. */
export interface Prepared {
  readonly caseId: string;
  readonly clientId: string;
  readonly planId: string;
  readonly goalId: string;
  readonly serviceId: string;
  readonly responsibilityId: string;
  readonly workerId: string;
  readonly colleagueId: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

const STALE = '... on StaleVersion { currentVersion currentText changedBy changedAt }';
const REFUSED = `... on ResponsibilityMoveNotAllowed { status allowed } ... on NotInTeam { professionalId }
  ... on LineAlreadyWithdrawn { withdrawnAt }`;
const CORRECTIONS = 'corrections { id kind original reason at by { id } }';
const GOAL = `id planId title description attainment ratings { id attainment note at by { id } } createdBy { id } updatedBy { id }
  correctedAt withdrawnAt withdrawnReason version ${CORRECTIONS}`;
const SERVICE = `id service description provider startsOn duration clientProposal correctedAt withdrawnAt withdrawnReason version ${CORRECTIONS}`;
const RESPONSIBILITY = `id goalId what dueOn status owner { id } declineReason handOverReason handedOverFrom isOverdue viewerMoves
  correctedAt withdrawnAt withdrawnReason version ${CORRECTIONS}`;
const TEXT = `id item voice body version updatedAt updatedBy { id name profession unit { id } } correctedAt ${CORRECTIONS}`;
const SIGNING = 'id planId number agreedOn obstacle dissent signedAt signedBy { id } profession';
const ITEM = 'id planId number key state notApplicableReason version updatedBy { id } updatedAt';

const RESPONSIBILITY_RESULT = (refusals: string) =>
  `... on ResponsibilityChanged { planId responsibility { ${RESPONSIBILITY} } plan { id completeness } } ${refusals}`;
const LINE_REFUSED = '... on LineAlreadyWithdrawn { withdrawnAt }';

/** Every mutation on plans: its input type, what it is asked for, and a valid input made of a prepared plan. */
export const MUTATIONS = {
  startPlan: {
    type: 'StartPlanInput',
    fields:
      '... on PlanStarted { planId positions { stream seq } plan { id completeness client { familyName } } }',
    input: (at: Prepared) => ({ caseId: at.caseId, clientId: at.clientId }),
  },
  savePlanText: {
    type: 'SavePlanTextInput',
    fields: `... on PlanTextSaved { planId positions { stream seq } text { ${TEXT} } plan { id completeness } } ${STALE}`,
    input: (at: Prepared) => ({ planId: at.planId, item: 1, voice: 'client', body: 'Apua.', version: 0 }),
  },
  markPlanItem: {
    type: 'MarkPlanItemInput',
    fields: `... on PlanItemMarked { item { ${ITEM} } plan { id completeness } } ${STALE}`,
    input: (at: Prepared) => ({
      planId: at.planId,
      item: 7,
      notApplicableReason: 'Ei ajankohtainen',
      version: 0,
    }),
  },
  addGoal: {
    type: 'AddGoalInput',
    fields: `... on GoalChanged { planId goal { ${GOAL} } plan { id completeness } }`,
    input: (at: Prepared) => ({ planId: at.planId, title: 'Oma koti', description: 'Vuokrasopimus' }),
  },
  rateGoal: {
    type: 'RateGoalInput',
    fields: `... on GoalChanged { planId goal { ${GOAL} } } ${STALE} ${LINE_REFUSED}`,
    input: (at: Prepared) => ({ id: at.goalId, version: 1, attainment: 0, note: 'Sovitusti' }),
  },
  correctGoal: {
    type: 'CorrectGoalInput',
    fields: `... on GoalChanged { planId goal { ${GOAL} } } ${STALE} ${LINE_REFUSED}`,
    input: (at: Prepared) => ({
      id: at.goalId,
      version: 1,
      reason: 'Kirjoitusvirhe',
      title: 'Oikea',
      description: '',
    }),
  },
  addPlannedService: {
    type: 'AddPlannedServiceInput',
    fields: `... on PlannedServiceChanged { planId plannedService { ${SERVICE} } plan { id completeness } }`,
    input: (at: Prepared) => ({
      planId: at.planId,
      service: 'social_guidance',
      description: 'Kerran viikossa',
    }),
  },
  correctPlannedService: {
    type: 'CorrectPlannedServiceInput',
    fields: `... on PlannedServiceChanged { plannedService { ${SERVICE} } } ${STALE} ${LINE_REFUSED}`,
    input: (at: Prepared) => ({
      id: at.serviceId,
      version: 1,
      reason: 'Väärä palvelu',
      service: 'home_care',
    }),
  },
  proposeResponsibility: {
    type: 'ProposeResponsibilityInput',
    fields: RESPONSIBILITY_RESULT('... on NotInTeam { professionalId }'),
    input: (at: Prepared) => ({
      planId: at.planId,
      what: 'Soittaa vuokranantajalle',
      ownerId: at.colleagueId,
    }),
  },
  acceptResponsibility: move('ResponsibilityMoveInput'),
  declineResponsibility: move('DeclineResponsibilityInput', { reason: 'Ei kuulu minulle' }),
  startResponsibility: move('ResponsibilityMoveInput'),
  completeResponsibility: move('ResponsibilityMoveInput'),
  handOverResponsibility: {
    type: 'HandOverResponsibilityInput',
    fields: `... on ResponsibilityHandedOver { planId responsibility { ${RESPONSIBILITY} } successor { ${RESPONSIBILITY} } } ${STALE} ${REFUSED}`,
    input: (at: Prepared) => ({
      id: at.responsibilityId,
      version: 1,
      newOwnerId: at.workerId,
      reason: 'Loma',
    }),
  },
  correctResponsibility: {
    type: 'CorrectResponsibilityInput',
    fields: RESPONSIBILITY_RESULT(`${STALE} ${LINE_REFUSED}`),
    input: (at: Prepared) => ({
      id: at.responsibilityId,
      version: 1,
      reason: 'Väärä päivä',
      what: 'Soittaa',
    }),
  },
  withdrawLine: {
    type: 'WithdrawLineInput',
    fields: `... on LineWithdrawn { kind lineId line { __typename ... on Goal { ${GOAL} } ... on PlannedService { ${SERVICE} }
      ... on Responsibility { ${RESPONSIBILITY} } ... on PlanText { ${TEXT} } } plan { id completeness } } ${STALE} ${LINE_REFUSED}`,
    input: (at: Prepared) => ({ kind: 'goal', id: at.goalId, version: 1, reason: 'Väärä asiakas' }),
  },
  signPlan: {
    type: 'SignPlanInput',
    fields: `... on PlanSigned { planId plan { id isChangedSinceSigning signings { ${SIGNING} } } signing { ${SIGNING} } } ${STALE}
      ... on PlanIncomplete { missing { number key law } } ... on PlanSignerRefused { why law }`,
    input: (at: Prepared) => ({ planId: at.planId, version: 3, agreedOn: at.today }),
  },
} as const satisfies Record<string, { type: string; fields: string; input: (at: Prepared) => Input }>;
export type MutationName = keyof typeof MUTATIONS;
export const MUTATION_NAMES = Object.keys(MUTATIONS) as MutationName[];

function move(type: string, more: Input = {}) {
  return {
    type,
    fields: RESPONSIBILITY_RESULT(
      `${STALE} ... on ResponsibilityMoveNotAllowed { status allowed } ${LINE_REFUSED}`,
    ),
    input: (at: Prepared) => ({ id: at.responsibilityId, version: 1, ...more }),
  };
}
