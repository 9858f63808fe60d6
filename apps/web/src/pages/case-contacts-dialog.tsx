/** Loaded when the contacts of a case are first opened. */
export { ContactsDialog } from '@rinnalla/web-records';
