import { useRead } from '@rinnalla/web-graphql';
import { usePersonLine, useTexts, useWords } from '@rinnalla/web-i18n';
import { useLiveView } from '@rinnalla/web-realtime';
import { useSession } from '@rinnalla/web-session';
import { Chip, EmptyState, Section, SummaryList, Timeline, type TimelineItem } from '@rinnalla/web-ui';
import { useMemo } from 'react';
import { CaseTimelineDocument } from '../data/case.documents.js';
import type { StatusEvent } from '../data/case-types.js';
import { timelineView } from '../data/case-view.js';
import { caseTexts } from '../i18n/case-texts.js';
import { ReadState } from '../states/read-state.js';
import { statusTones } from '../status/status-tones.js';

export interface CaseTimelineProps {
  caseId: string;
  /** When the viewer last looked; null for the first time. */
  seenAt: string | null | undefined;
  /** What else happened with the case, told beside its own moves. */
  also?: readonly TimelineItem[];
}

/** Every move of the case, who made it and when, newest first. */
export function CaseTimeline({ caseId, seenAt, also = [] }: CaseTimelineProps) {
  const say = useTexts(caseTexts);
  const { isReady } = useLiveView(useMemo(() => timelineView(caseId), [caseId]));
  const { data, ...read } = useRead({
    query: CaseTimelineDocument,
    variables: { caseId },
    isPaused: !isReady,
  });
  const itemOf = useTimelineItem(seenAt);
  if (!data) return <ReadState {...read} />;
  const items = [...data.case.timeline.map(itemOf), ...also].sort((one, other) =>
    other.at.localeCompare(one.at),
  );
  return (
    <Section title={say('timeline.title')} lead={say('timeline.lead')}>
      {items.length === 0 ? (
        <EmptyState title={say('timeline.empty')} icon="clock">
          {say('timeline.emptyText')}
        </EmptyState>
      ) : (
        <Timeline label={say('timeline.list')} items={items} />
      )}
    </Section>
  );
}

function useTimelineItem(seenAt: string | null | undefined): (statusEvent: StatusEvent) => TimelineItem {
  const say = useTexts(caseTexts);
  const words = useWords();
  const { me } = useSession();
  const personLine = usePersonLine();
  return ({ id, at, by, fromStatus, toStatus, reason, closingRecord }) => {
    const to = words.caseStatus[toStatus];
    const isNew = typeof seenAt === 'string' && at > seenAt && by.id !== me.professional.id;
    const details = [
      ...(reason ? [{ id: 'reason', term: say('timeline.reason'), details: words.endReason[reason] }] : []),
      ...(closingRecord
        ? [{ id: 'record', term: say('timeline.closingRecord'), details: closingRecord }]
        : []),
    ];
    return {
      id,
      at,
      actor: personLine(by),
      tone: statusTones[toStatus],
      icon: toStatus === 'ended' ? 'lock' : 'case',
      title: (
        <>
          {fromStatus === null ? say('timeline.opened') : `${words.caseStatus[fromStatus]} → ${to}`}{' '}
          {isNew && <Chip tone="info">{say('timeline.newMark')}</Chip>}
        </>
      ),
      ...(details.length > 0 && { body: <SummaryList items={details} layout="stacked" /> }),
    };
  };
}
