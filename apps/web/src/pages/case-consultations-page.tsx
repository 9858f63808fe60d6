/** A page of a case, loaded with its tab: what was asked about a case. */
export { CaseConsultations } from '@rinnalla/web-consultations';
