/** The time limits of a case, and what one is told of them, loaded when they are needed. */
export { CaseClocks, OwnNotices } from '@rinnalla/web-deadlines';
