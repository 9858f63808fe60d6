export { ContactsDialog, type ContactsDialogProps } from './contact/contacts-dialog.js';
export { CaseRecord, type CaseRecordProps } from './page/case-record.js';
export { contactView, recordView } from './live/record-view.js';
