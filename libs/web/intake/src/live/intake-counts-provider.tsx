import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { IntakeCountsQuery } from '@rinnalla/web-graphql';
import { useTexts } from '@rinnalla/web-i18n';
import { useMe } from '@rinnalla/web-session';
import { showToast, useAnnounce } from '@rinnalla/web-ui';
import { IntakeCountsDocument } from '../data/intake.documents.js';
import { intakeFrameTexts } from '../i18n/intake-frame-texts.js';
import { IntakeCountsContext } from './intake-counts.js';
import { useQueueRead } from './use-queue-read.js';

const streamIdsOf = ({ intakeCounts }: IntakeCountsQuery): readonly string[] => intakeCounts.streamIds;

/** Counts for every page at once; asked for nobody but those who receive contacts. Tells when one more is left unopened. */
export function IntakeCountsProvider({ children }: { children: ReactNode }) {
  const receives = useMe().workspaces.some(({ tasks }) => tasks.includes('intake'));
  const { data } = useQueueRead({ query: IntakeCountsDocument, streamIdsOf, isPaused: !receives });
  const { unread, alerted } = data?.intakeCounts ?? { unread: 0, alerted: 0 };
  useAlarm(data?.intakeCounts.alerted);
  const counts = useMemo(() => ({ receives, unread, alerted }), [receives, unread, alerted]);
  return <IntakeCountsContext value={counts}>{children}</IntakeCountsContext>;
}

/** To the ear at once; to the eye in a toast when it happens while the page stands open. What stays is the alarm above the page. */
function useAlarm(alerted: number | undefined): void {
  const say = useTexts(intakeFrameTexts);
  const announce = useAnnounce();
  const told = useRef<number | null>(null);
  useEffect(() => {
    if (alerted === undefined) return;
    const text = say('alerted', { count: alerted });
    if (alerted > (told.current ?? 0)) announce(text);
    if (told.current !== null && alerted > told.current) showToast({ text, tone: 'danger' });
    told.current = alerted;
  }, [alerted, announce, say]);
}
