import { RecordEntryEntity } from './record-entry.entity.js';

export { RecordEntryEntity } from './record-entry.entity.js';
export const RECORDS_ENTITIES = [RecordEntryEntity];
export { ClientContactType } from './contact/client-contact.types.js';
export { ClientContacts } from './contact/client-contacts.js';
export { CaseRecords } from './queries/case-records.js';
export { RecordEntryType } from './record.types.js';
export { RecordsModule } from './records.module.js';
