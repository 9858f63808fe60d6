import { useEffect, useMemo, useState } from 'react';
import { useRead } from '@rinnalla/web-graphql';
import { useAskAgain, useLiveView, useRereadWhenJoined } from '@rinnalla/web-realtime';
import { useMe } from '@rinnalla/web-session';
import { myDayView } from '../live/my-day-view.js';
import { MyDayDocument } from './my-day.documents.js';

const NONE = {};
/** Changes come in bursts, and one change on several streams: they are gathered for this many milliseconds. */
const GATHER_MS = 250;

/** The reader's day, kept fresh. */
export function useMyDay() {
  const { professional, expertise } = useMe();
  const { askAgain, keep } = useAskAgain(GATHER_MS);
  const [caseIds, setCaseIds] = useState('');
  const expertiseIds = expertise.map(({ id }) => id).join(' ');
  const view = useMemo(
    () =>
      myDayView(
        { id: professional.id, expertiseIds: idsIn(expertiseIds), caseIds: idsIn(caseIds) },
        askAgain,
      ),
    [professional.id, expertiseIds, caseIds, askAgain],
  );
  const { isReady } = useLiveView(view);
  const read = useRead({ query: MyDayDocument, variables: NONE, isPaused: !isReady && caseIds === '' });
  const { reread } = read;
  useEffect(() => keep(reread), [keep, reread]);
  useRereadWhenJoined(
    view.streams.filter((stream) => stream.startsWith('case:')),
    reread,
  );

  // Only the answer tells which cases are on the day, and so whose streams to follow.
  const onTheDay = read.data?.myDay.myCases.map(({ id }) => id).join(' ');
  if (onTheDay !== undefined && onTheDay !== caseIds) setCaseIds(onTheDay);
  return read;
}

const idsIn = (text: string): readonly string[] => text.split(' ').filter((id) => id !== '');
