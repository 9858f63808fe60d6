import type { CaseFrameQuery, CaseTimelineQuery } from '@rinnalla/web-graphql';

export type CaseOnPage = CaseFrameQuery['case'];
export type TeamMember = CaseOnPage['team'][number];
export type Colleague = TeamMember['professional'];
export type StatusEvent = CaseTimelineQuery['case']['timeline'][number];
