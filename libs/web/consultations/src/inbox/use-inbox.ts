import { useMemo } from 'react';
import { useRead } from '@rinnalla/web-graphql';
import { useLiveView } from '@rinnalla/web-realtime';
import { ConsultationInboxDocument } from '../data/consultation-reads.documents.js';
import { useSelf } from '../data/use-self.js';
import { inboxView } from '../live/consultation-views.js';

const NONE = {};

/** The reader's inbox, kept fresh. */
export function useInbox() {
  const self = useSelf();
  const view = useMemo(() => inboxView(self), [self]);
  const { isReady } = useLiveView(view);
  return useRead({ query: ConsultationInboxDocument, variables: NONE, isPaused: !isReady });
}
