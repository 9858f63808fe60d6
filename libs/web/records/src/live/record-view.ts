import type { LiveEvent, RecordKind } from '@rinnalla/contracts';
import { recordKind } from '@rinnalla/web-graphql';
import type { LiveView } from '@rinnalla/web-realtime';
import { placeNewestFirst } from './place-newest-first.js';

/** An entry comes into its record by the day it tells of; whatever is gone from sight leaves it by a re-read of the whole. */
const recordEntryKind = recordKind({
  kind: 'record_entry',
  typename: 'RecordEntry',
  fragment: 'LiveRecordEntry',
  place: (entry, cache) => placeNewestFirst(cache, entry),
});

const clientContactKind = recordKind({
  kind: 'client_contact',
  typename: 'ClientContact',
  fragment: 'LiveClientContact',
});

/** They open and close entries without naming them. */
const CHANGES_SIGHT: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'case',
  'denial',
  'disclosure',
  'disclosure_permission',
  'override',
  'team_member',
]);

/**
 * The record of a case. Entries of mediation, shelter and therapy are told on the reader's own stream, without their case.
 * @param meId the reader
 * @param askAgain told when more may have changed than single entries: what the reader sees, and how many they do not
 */
export const recordView = (caseId: string, meId: string, askAgain: () => void): LiveView => ({
  streams: [`case:${caseId}`, `user:${meId}`],
  kinds: [recordEntryKind],
  wants: (event) => {
    const { refKind, refId, caseId: ofCase } = event;
    // What waits for care is told by a clock: to an ended case an entry may come only while one runs.
    const changesSight = CHANGES_SIGHT.has(refKind) || refKind === 'clock';
    if (isStatedFor(caseId, event) || (ofCase === caseId && changesSight)) askAgain();
    const isOfRecord = refKind === 'record_entry' && (ofCase === caseId || ofCase === null);
    return isOfRecord ? [{ kind: refKind, id: refId }] : [];
  },
  onRead: (records) => {
    const hasLeft = records.some(
      (record) => record.__typename === 'GoneRecord' && record.kind === 'record_entry',
    );
    if (hasLeft) askAgain();
  },
});

/** The reader stated a purpose on the case, here or on another screen: told to them alone, as no change of the case. */
const isStatedFor = (caseId: string, { type, refId }: LiveEvent): boolean =>
  type === 'purpose.stated' && refId === caseId;

/** A client's non-disclosure for safety was recorded, changed or ended. */
const isOfProtection = ({ type }: LiveEvent): boolean =>
  type === 'client.protected' || type === 'client.protectionOver';

/**
 * Contacts of the clients of a case.
 * @param askAgain told when one was made, or left the reader's sight, or a client's protection changed: no contact that was read names it
 */
export const contactView = (caseId: string, meId: string, askAgain: () => void): LiveView => ({
  streams: [`case:${caseId}`, `user:${meId}`],
  kinds: [clientContactKind],
  wants: (event) => {
    const { refKind, refId, change, caseId: ofCase } = event;
    if (isStatedFor(caseId, event)) askAgain();
    if (refKind !== 'client_contact' || ofCase !== caseId) return [];
    if (change === 'created' || isOfProtection(event)) askAgain();
    return change === 'created' ? [] : [{ kind: refKind, id: refId }];
  },
  onRead: (records) => {
    const hasLeft = records.some(
      (record) => record.__typename === 'GoneRecord' && record.kind === 'client_contact',
    );
    if (hasLeft) askAgain();
  },
});
