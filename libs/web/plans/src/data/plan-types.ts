import type { CasePlansQuery, CaseResponsibilitiesQuery, PlanSignerQuery } from '@rinnalla/web-graphql';

type CaseWithPlans = CasePlansQuery['case'];
export type Plan = NonNullable<CaseWithPlans['plans']>[number];
export type PlanItem = Plan['items'][number];
export type PlanText = Plan['texts'][number];
export type Goal = Plan['goals'][number];
export type PlannedService = Plan['plannedServices'][number];
export type Responsibility = Plan['responsibilities'][number];
export type Signing = Plan['signings'][number];
export type SignerProblem = NonNullable<
  NonNullable<PlanSignerQuery['case']['plans']>[number]['signingProblem']
>;
export type Correction = Goal['corrections'][number];
export type TeamMember = CaseWithPlans['team'][number];
export type Author = TeamMember['professional'];
export type PlanWithResponsibilities = NonNullable<CaseResponsibilitiesQuery['case']['plans']>[number];
