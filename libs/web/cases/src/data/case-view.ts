import { addToList, recordKind } from '@rinnalla/web-graphql';
import type { LiveView } from '@rinnalla/web-realtime';

/** A case is read again with its team: who works on it, and what the viewer may do, change together. */
const caseKind = recordKind({ kind: 'case', typename: 'Case', fragment: 'LiveCase' });

/** A case moves one step at a time, under a lock: what comes is always newer than what is there. */
const statusEventKind = recordKind({
  kind: 'status_event',
  typename: 'StatusEvent',
  fragment: 'LiveStatusEvent',
  place: (statusEvent, cache) =>
    addToList(
      cache,
      { parent: { __typename: 'Case', id: statusEvent.caseId }, field: 'timeline' },
      statusEvent,
      { at: 'start' },
    ),
});

/** What stands above every tab of a case. */
export const caseView = (caseId: string): LiveView => ({
  streams: [`case:${caseId}`],
  kinds: [caseKind],
  wants: (event) => {
    const concerns = event.refKind === 'case' || event.refKind === 'team_member';
    return concerns && event.caseId === caseId ? [{ kind: 'case', id: caseId }] : [];
  },
});

export const timelineView = (caseId: string): LiveView => ({
  streams: [`case:${caseId}`],
  kinds: [statusEventKind],
  wants: ({ refKind, refId, caseId: ofCase }) =>
    refKind === 'status_event' && ofCase === caseId ? [{ kind: refKind, id: refId }] : [],
});
