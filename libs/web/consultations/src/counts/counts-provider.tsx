import { useMemo, useState, type ReactNode } from 'react';
import { useRead } from '@rinnalla/web-graphql';
import { useLiveView } from '@rinnalla/web-realtime';
import { useSelf } from '../data/use-self.js';
import { CountsContext, NO_COUNTS } from './counts-context.js';
import { ConsultationCountsDocument } from './counts.documents.js';
import { countsView } from './counts-view.js';
import { EventBell } from './event-bell.js';
import { useGathered } from './use-gathered.js';
import { useTellNews } from './use-tell-news.js';

const NONE = {};

/** Keeps the reader's counts fresh on every page, and tells of new requests. Stands once, around every page. */
export function ConsultationCountsProvider({ children }: { children: ReactNode }) {
  const self = useSelf();
  const [bell] = useState(() => new EventBell());
  const view = useMemo(() => countsView(self, bell.ring), [self, bell]);
  const { isReady } = useLiveView(view);
  const { data, reread } = useRead({
    query: ConsultationCountsDocument,
    variables: NONE,
    isPaused: !isReady,
  });
  const tell = useTellNews();
  useGathered(bell, (events) => {
    reread();
    tell(events);
  });
  const counts = useMemo(() => {
    if (!data) return NO_COUNTS;
    const { unclaimed, mine, waiting } = data.consultationCounts;
    return { unclaimed, mine, waiting, toAnswer: unclaimed + mine };
  }, [data]);
  return <CountsContext value={counts}>{children}</CountsContext>;
}
