import type { StreamName } from '@rinnalla/contracts';
import type { LiveView } from '@rinnalla/web-realtime';
import { consultationKind } from './consultation-kind.js';
import { messageKind } from './message-kind.js';
import { streamsOf, type Self } from './own-streams.js';

export const inboxView = (self: Self): LiveView => {
  const streams = streamsOf(self);
  return {
    streams,
    kinds: [consultationKind],
    wants: ({ stream, refKind, refId }) =>
      refKind === 'consultation' && streams.includes(stream) ? [{ kind: 'consultation', id: refId }] : [],
  };
};

/**
 * One open consultation with its thread. A message event does not say whose thread it is in: while a thread is open, all of them are
 * read.
 * @param caseId the case it is about, for those who may see it: they hear of it on the case's own stream
 * @param gone told when it is no longer the reader's to see: the page asks once more, and hears so. The cache alone would go on
 *   showing it, for a query is not asked again because of what another one brought
 */
export const consultationView = (
  self: Self,
  id: string,
  caseId: string | null,
  gone: () => void,
): LiveView => {
  const streams: readonly StreamName[] =
    caseId === null ? streamsOf(self) : [...streamsOf(self), `case:${caseId}`];
  return {
    streams,
    kinds: [consultationKind, messageKind],
    wants: ({ stream, refKind, refId }) => {
      if (!streams.includes(stream)) return [];
      if (refKind === 'consultation_message') return [{ kind: 'consultation_message', id: refId }];
      return refKind === 'consultation' && refId === id ? [{ kind: 'consultation', id }] : [];
    },
    onRead: (records) => {
      const isGone = records.some(
        (record) => record.__typename === 'GoneRecord' && record.kind === 'consultation' && record.id === id,
      );
      if (isGone) gone();
    },
  };
};

export const caseConsultationsView = (caseId: string): LiveView => ({
  streams: [`case:${caseId}`],
  kinds: [consultationKind],
  wants: ({ stream, refKind, refId }) =>
    refKind === 'consultation' && stream === `case:${caseId}` ? [{ kind: 'consultation', id: refId }] : [],
});
