import type { TypedDocumentNode } from '@urql/core';
import { useEffect, useMemo } from 'react';
import { type OpenNoticesQuery, type Read, useRead } from '@rinnalla/web-graphql';
import { useGathered, useLiveView } from '@rinnalla/web-realtime';
import { useMe } from '@rinnalla/web-session';
import { OpenNoticeCountDocument, OpenNoticesDocument } from '../data/notice.documents.js';
import { noticesView } from '../live/clock-views.js';

const NONE = {};

function useLiveRead<Data>(query: TypedDocumentNode<Data, Record<string, never>>): Read<Data> {
  const meId = useMe().professional.id;
  const { hear, keep } = useGathered();
  const { isReady } = useLiveView(useMemo(() => noticesView(meId, hear), [meId, hear]));
  const read = useRead<Data, Record<string, never>>({ query, variables: NONE, isPaused: !isReady });
  const { reread } = read;
  useEffect(() => keep(reread), [keep, reread]);
  return read;
}

/** What the reader is told and has not seen, kept fresh. */
export const useNotices = (): Read<OpenNoticesQuery> => useLiveRead(OpenNoticesDocument);

/** How many there are, on every page. */
export const useNoticeCount = (): number => useLiveRead(OpenNoticeCountDocument).data?.openNoticeCount ?? 0;
