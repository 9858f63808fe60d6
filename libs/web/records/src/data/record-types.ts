import type { CaseRecordQuery, ClientContactsQuery } from '@rinnalla/web-graphql';

export type CaseWithRecord = CaseRecordQuery['case'];
export type CaseRecordOnPage = CaseWithRecord['record'];
export type RecordEntry = CaseRecordOnPage['entries'][number];
export type MaskedEntries = CaseRecordOnPage['masked'][number];
export type Person = RecordEntry['createdBy'];
export type CaseClient = ClientContactsQuery['case']['clients'][number];
export type NonDisclosure = CaseClient['nonDisclosures'][number];
