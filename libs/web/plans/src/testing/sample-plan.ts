import { PLAN_ITEMS } from '@rinnalla/domain';
import type { CasePlansQuery } from '@rinnalla/web-graphql';
import type { Author, Goal, Plan, PlanItem, PlanText, Responsibility } from '../data/plan-types.js';

const MORNING = '2026-03-02T06:00:00.000Z';

export const person = (id: string, about: Partial<Author> = {}): Author => ({
  __typename: 'Professional',
  id,
  name: `${id.charAt(0).toUpperCase()}${id.slice(1)} Testinen`,
  profession: 'social_worker',
  unit: { __typename: 'Unit', id: 'unit-a', nameFi: 'Yksikkö A', nameSv: 'Enhet A' },
  ...about,
});

export const kaisa = person('kaisa', { profession: 'social_counsellor' });
export const aino = person('aino');

export const planText = (about: Partial<PlanText> = {}): PlanText => ({
  __typename: 'PlanText',
  id: 'text-1',
  planId: 'plan-1',
  caseId: 'case-1',
  item: 1,
  voice: 'client',
  body: 'Selkä on kipeä.',
  version: 1,
  updatedAt: MORNING,
  correctedAt: null,
  updatedBy: aino,
  corrections: [],
  ...about,
});

const line = {
  planId: 'plan-1',
  caseId: 'case-1',
  version: 1,
  createdAt: MORNING,
  updatedAt: MORNING,
  correctedAt: null,
  withdrawnAt: null,
  withdrawnReason: null,
  createdBy: aino,
  updatedBy: aino,
  corrections: [],
};

export const goal = (about: Partial<Goal> = {}): Goal => ({
  __typename: 'Goal',
  id: 'goal-1',
  title: 'Kävelen joka päivä',
  description: '',
  attainment: null,
  ratings: [],
  ...line,
  ...about,
});

export const responsibility = (about: Partial<Responsibility> = {}): Responsibility => ({
  __typename: 'Responsibility',
  id: 'responsibility-1',
  goalId: null,
  what: 'Soita velkaneuvontaan',
  dueOn: null,
  responsibilityStatus: 'proposed',
  statusSince: MORNING,
  isOverdue: false,
  declineReason: null,
  handOverReason: null,
  handedOverFrom: null,
  viewerMoves: [],
  owner: kaisa,
  ...line,
  ...about,
});

export const planItems = (
  planId = 'plan-1',
  changed: Partial<PlanItem> & { number?: number } = {},
): PlanItem[] =>
  PLAN_ITEMS.map(({ number, key, voices, law }) => ({
    __typename: 'PlanItem',
    id: null,
    planId,
    caseId: 'case-1',
    number,
    key,
    law: `${law.act} ${law.section}`,
    state: 'empty',
    voices: [...voices],
    notApplicableReason: null,
    version: 0,
    updatedAt: null,
    updatedBy: null,
    ...(changed.number === number && changed),
  }));

export const plan = (about: Partial<Plan> = {}): Plan => ({
  __typename: 'Plan',
  id: 'plan-1',
  caseId: 'case-1',
  completeness: 0,
  isChangedSinceSigning: false,
  signings: [],
  items: planItems(),
  client: {
    __typename: 'Client',
    id: 'client-1',
    givenNames: 'Marko',
    familyName: 'Kettula',
    birthDate: '1979-05-14',
  },
  texts: [],
  goals: [],
  plannedServices: [],
  responsibilities: [],
  ...about,
});

/** What the server answers of the plans of a case. */
export const casePlans = (plans: readonly Plan[], mayWrite = true): CasePlansQuery => ({
  __typename: 'Query',
  case: {
    __typename: 'Case',
    masks: [],
    id: 'case-1',
    serviceFunction: 'working_age',
    viewerCan: { __typename: 'CaseRights', writePlan: mayWrite, signPlan: mayWrite },
    team: [aino, kaisa].map((professional, index) => ({
      __typename: 'TeamMember',
      id: `member-${index + 1}`,
      caseId: 'case-1',
      relation: index === 0 ? 'named_worker' : 'team_member',
      professional,
    })),
    clientsWithoutPlan: [],
    plans: [...plans],
  },
});
