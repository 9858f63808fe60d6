import type { TypedDocumentNode } from '@urql/core';
import type { OpenNoticesQuery, Read } from '@rinnalla/web-graphql';
import { useOwnFreshRead } from '@rinnalla/web-session';
import { OpenNoticeCountDocument, OpenNoticesDocument } from '../data/notice.documents.js';
import { noticesView } from '../live/clock-views.js';

const NONE = {};

const useLiveRead = <Data>(query: TypedDocumentNode<Data, Record<string, never>>): Read<Data> =>
  useOwnFreshRead<Data, Record<string, never>>({ viewOf: noticesView, query, variables: NONE });

/** What the reader is told and has not seen, kept fresh. */
export const useNotices = (): Read<OpenNoticesQuery> => useLiveRead(OpenNoticesDocument);

/** How many there are, on every page. */
export const useNoticeCount = (): number => useLiveRead(OpenNoticeCountDocument).data?.openNoticeCount ?? 0;
