/** Loaded when a case is first opened, or in an idle moment before. */
export { OpenCaseDrawer } from '@rinnalla/web-board';
