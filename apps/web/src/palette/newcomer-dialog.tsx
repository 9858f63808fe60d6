/** Loaded when it is first asked for. */
export { NewcomerDialog } from '@rinnalla/web-board';
