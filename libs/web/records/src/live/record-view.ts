import type { RecordKind } from '@rinnalla/contracts';
import { recordKind } from '@rinnalla/web-graphql';
import type { LiveView, ReadRecord } from '@rinnalla/web-realtime';
import { placeNewestFirst } from './place-newest-first.js';

/** An entry comes into its record by the day it tells of; whatever is gone from sight leaves it by a re-read of the whole. */
export const recordEntryKind = recordKind({
  kind: 'record_entry',
  typename: 'RecordEntry',
  fragment: 'LiveRecordEntry',
  place: (entry, cache) => placeNewestFirst(cache, entry),
});

export const clientContactKind = recordKind({
  kind: 'client_contact',
  typename: 'ClientContact',
  fragment: 'LiveClientContact',
});

/**
 * The record of a case. Entries of mediation, shelter and therapy are told on the reader's own stream, without their case.
 * @param meId the reader
 */
export const recordView = (caseId: string, meId: string): LiveView => ({
  streams: [`case:${caseId}`, `user:${meId}`],
  kinds: [recordEntryKind],
  wants: ({ refKind, refId, caseId: ofCase }) => {
    if (refKind === 'record_entry' && (ofCase === caseId || ofCase === null))
      return [{ kind: refKind, id: refId }];
    return ofCase === caseId && CHANGES_SIGHT.has(refKind) ? [{ kind: 'case', id: caseId }] : [];
  },
});

/** They open and close entries without naming them. */
const CHANGES_SIGHT: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'denial',
  'disclosure',
  'disclosure_permission',
  'override',
]);

/** Contacts of the clients of a case. */
export const contactView = (caseId: string): LiveView => ({
  streams: [`case:${caseId}`],
  kinds: [clientContactKind],
  wants: ({ refKind, refId, caseId: ofCase }) =>
    refKind === 'client_contact' && ofCase === caseId ? [{ kind: refKind, id: refId }] : [],
});

/** What was read says that more may have changed than itself: an entry left the reader's sight, or the case's rights did. */
export const changesSight = (records: readonly ReadRecord[], caseId: string): boolean =>
  records.some(
    (record) =>
      (record.__typename === 'GoneRecord' && record.kind === 'record_entry') ||
      (record.__typename === 'Case' && record.id === caseId),
  );

/** A contact was made, or left the reader's sight: no contact that was read links to it. */
export const changesContacts = (records: readonly ReadRecord[], caseId: string): boolean =>
  records.some(
    (record) =>
      record.__typename === 'ClientContact' ||
      (record.__typename === 'GoneRecord' && record.kind === 'client_contact') ||
      (record.__typename === 'Case' && record.id === caseId),
  );
