/** A page of a case, loaded with its tab: who works on a case. */
export { CaseTeam } from '@rinnalla/web-cases';
