/** A page of a case, loaded with its tab: decisions on its services. */
export { CaseDecisions } from '@rinnalla/web-decisions';
