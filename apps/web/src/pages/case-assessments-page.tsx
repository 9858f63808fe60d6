/** A page of a case, loaded with its tab: the assessments of service need. */
export { CaseAssessments } from '@rinnalla/web-assessments';
