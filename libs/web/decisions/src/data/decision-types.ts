import type { CaseDecisionsQuery, LiveDecisionFragment } from '@rinnalla/web-graphql';

export type CaseWithDecisions = CaseDecisionsQuery['case'];
export type Decision = LiveDecisionFragment;
