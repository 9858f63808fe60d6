/** A page of a case, loaded with its tab: what happened in a case. */
export { CaseTimeline } from '@rinnalla/web-cases';
