/** A page of a case, loaded with its tab: who does what by when on a case. */
export { CaseResponsibilities } from '@rinnalla/web-plans';
