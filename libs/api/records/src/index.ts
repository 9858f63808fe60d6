import { RecordEntryEntity } from './record-entry.entity.js';

export { RecordEntryEntity } from './record-entry.entity.js';
export const RECORDS_ENTITIES = [RecordEntryEntity];
