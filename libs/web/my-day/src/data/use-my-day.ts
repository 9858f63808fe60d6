import { useMemo, useState } from 'react';
import { useRead } from '@rinnalla/web-graphql';
import { useLiveView, useRereadWhenJoined } from '@rinnalla/web-realtime';
import { useMe } from '@rinnalla/web-session';
import { EventBell } from '../live/event-bell.js';
import { myDayView } from '../live/my-day-view.js';
import { useGathered } from '../live/use-gathered.js';
import { MyDayDocument } from './my-day.documents.js';

const NONE = {};

/** The reader's day, kept fresh. */
export function useMyDay() {
  const { professional, expertise } = useMe();
  const [bell] = useState(() => new EventBell());
  const [caseIds, setCaseIds] = useState('');
  const expertiseIds = expertise.map(({ id }) => id).join(' ');
  const view = useMemo(
    () =>
      myDayView(
        { id: professional.id, expertiseIds: idsIn(expertiseIds), caseIds: idsIn(caseIds) },
        bell.ring,
      ),
    [professional.id, expertiseIds, caseIds, bell],
  );
  const { isReady } = useLiveView(view);
  const read = useRead({ query: MyDayDocument, variables: NONE, isPaused: !isReady && caseIds === '' });
  useGathered(bell, read.reread);
  useRereadWhenJoined(
    view.streams.filter((stream) => stream.startsWith('case:')),
    read.reread,
  );

  // Only the answer tells which cases are on the day, and so whose streams to follow.
  const onTheDay = read.data?.myDay.myCases.map(({ id }) => id).join(' ');
  if (onTheDay !== undefined && onTheDay !== caseIds) setCaseIds(onTheDay);
  return read;
}

const idsIn = (text: string): readonly string[] => text.split(' ').filter((id) => id !== '');
