/** The time limits of a case, loaded with their tab. */
export { CaseClocks } from '@rinnalla/web-deadlines';
