import {
  placeInOrder,
  recordKind,
  removeFromList,
  textOf,
  type CachedRecord,
  type LiveRecordOf,
} from '@rinnalla/web-graphql';
import type { Cache } from '@urql/exchange-graphcache';
import { groupOf, INBOX_GROUPS, ORDER, type Ordered } from './inbox-group.js';

/** Keeps a consultation in the right part of the inbox, and among those of its case. */
export const consultationKind = recordKind({
  kind: 'consultation',
  typename: 'Consultation',
  fragment: 'LiveConsultation',
  place: (consultation, cache) => {
    placeInInbox(consultation, cache);
    placeOnCase(consultation, cache);
  },
  remove: ({ id }, cache) => {
    const gone = { __typename: 'Consultation', id };
    for (const group of INBOX_GROUPS) leaveGroup(cache, group, gone);
    leaveCase(cache, gone);
    // Whoever opens it from now on asks the server, and hears that it may be seen no more.
    cache.invalidate('Query', 'consultation', { id });
    cache.invalidate(gone);
  },
});

function placeInInbox(consultation: LiveRecordOf<'Consultation'>, cache: Cache): void {
  const itsGroup = groupOf(consultation);
  for (const group of INBOX_GROUPS) {
    if (group !== itsGroup) leaveGroup(cache, group, consultation);
  }
  const inbox = inboxIn(cache);
  if (itsGroup === null || inbox === null) return;
  const place = { parent: inbox, field: itsGroup };
  placeInOrder(cache, place, consultation, (one, other) =>
    ORDER[itsGroup](orderedBy(cache, one), orderedBy(cache, other)),
  );
}

function leaveGroup(cache: Cache, field: string, consultation: CachedRecord): void {
  const inbox = inboxIn(cache);
  if (inbox !== null) removeFromList(cache, { parent: inbox, field }, consultation);
}

/** The inbox has no id of its own: it is a part of the query, and null until it has been read. */
function inboxIn(cache: Cache): string | null {
  const inbox = cache.resolve('Query', 'consultationInbox');
  return typeof inbox === 'string' ? inbox : null;
}

const orderedBy = (cache: Cache, key: string): Ordered => ({
  urgency: textOf(cache, key, 'urgency'),
  askedAt: textOf(cache, key, 'askedAt'),
  lastStepAt: textOf(cache, key, 'lastStepAt'),
});

/** Only those who may see the case are told which it is. Newest first. */
function placeOnCase(consultation: LiveRecordOf<'Consultation'>, cache: Cache): void {
  const caseId = consultation.subject?.caseId ?? null;
  if (caseId === null) return;
  const place = { parent: { __typename: 'Case', id: caseId }, field: 'consultations' };
  placeInOrder(cache, place, consultation, (one, other) =>
    textOf(cache, other, 'askedAt').localeCompare(textOf(cache, one, 'askedAt')),
  );
}

function leaveCase(cache: Cache, gone: CachedRecord): void {
  const subject = cache.resolve({ ...gone }, 'subject');
  const caseId = typeof subject === 'string' ? textOf(cache, subject, 'caseId') : '';
  if (caseId === '') return;
  removeFromList(cache, { parent: { __typename: 'Case', id: caseId }, field: 'consultations' }, gone);
}
