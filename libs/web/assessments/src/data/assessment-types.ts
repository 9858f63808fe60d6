import type { CaseAssessmentsQuery } from '@rinnalla/web-graphql';

export type CaseOnPage = CaseAssessmentsQuery['case'];
export type Assessment = NonNullable<CaseOnPage['assessments']>[number];
export type Section = Assessment['sections'][number];
export type Participant = Assessment['participants'][number];
export type Person = Section['updatedBy'];
