import type { RecordKind, StreamName } from '@rinnalla/contracts';
import type { LiveView } from '@rinnalla/web-realtime';

/** Kinds of event that change who may see what of a client, beside permissions and denials. */
const SHARING_KINDS = [
  'override',
  'disclosure',
  'disclosure_request',
] as const satisfies readonly RecordKind[];
export type SharingKind = (typeof SHARING_KINDS)[number];

/**
 * What may change a list that the server puts together: events of some kinds on a stream. The list is read again whole, for single
 * records would not tell what comes into it.
 * @param changed told of each such event
 */
const sharingView = (stream: StreamName, kinds: readonly SharingKind[], changed: () => void): LiveView => ({
  streams: [stream],
  wants: (event) => {
    if (event.stream === stream && kinds.some((kind) => kind === event.refKind)) changed();
    return [];
  },
});

export const caseOverridesView = (caseId: string, changed: () => void): LiveView =>
  sharingView(`case:${caseId}`, ['override'], changed);

export const caseDisclosuresView = (caseId: string, changed: () => void): LiveView =>
  sharingView(`case:${caseId}`, ['disclosure', 'disclosure_request'], changed);

/** @param meId the reader, who is told of what concerns them on any page */
export const noticesView = (meId: string, changed: () => void): LiveView =>
  sharingView(`user:${meId}`, SHARING_KINDS, changed);

/** The data-protection officer's queue. */
export const overrideReviewsView = (meId: string, changed: () => void): LiveView =>
  sharingView(`user:${meId}`, ['override'], changed);
