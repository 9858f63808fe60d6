import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { IntakeCountsQuery } from '@rinnalla/web-graphql';
import { useTexts } from '@rinnalla/web-i18n';
import { useMe } from '@rinnalla/web-session';
import { useAnnounce } from '@rinnalla/web-ui';
import { IntakeCountsDocument } from '../data/intake.documents.js';
import { intakeFrameTexts } from '../i18n/intake-frame-texts.js';
import { IntakeCountsContext } from './intake-counts.js';
import { useQueueRead } from './use-queue-read.js';

const streamIdsOf = ({ intakeCounts }: IntakeCountsQuery): readonly string[] => intakeCounts.streamIds;

/** Counts for every page at once; asked for nobody but those who receive contacts. Says aloud when one more is left unopened. */
export function IntakeCountsProvider({ children }: { children: ReactNode }) {
  const receives = useMe().workspaces.some(({ tasks }) => tasks.includes('intake'));
  const { data } = useQueueRead({ query: IntakeCountsDocument, streamIdsOf, isPaused: !receives });
  const { unread, alerted } = data?.intakeCounts ?? { unread: 0, alerted: 0 };
  useAlarm(alerted);
  const counts = useMemo(() => ({ receives, unread, alerted }), [receives, unread, alerted]);
  return <IntakeCountsContext value={counts}>{children}</IntakeCountsContext>;
}

function useAlarm(alerted: number): void {
  const say = useTexts(intakeFrameTexts);
  const announce = useAnnounce();
  const told = useRef(0);
  useEffect(() => {
    if (alerted > told.current) announce(say('alerted', { count: alerted }));
    told.current = alerted;
  }, [alerted, announce, say]);
}
