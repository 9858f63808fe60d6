import type { AnyVariables } from '@urql/core';
import { useRead, type Read, type ReadOptions } from '@rinnalla/web-graphql';
import { useAskAgain, useLiveView } from '@rinnalla/web-realtime';
import { useMe } from '@rinnalla/web-session';
import { useEffect, useMemo } from 'react';
import { PlacesDocument, StaffDocument, StaffMemberDocument } from './administration.documents.js';
import { administrationView } from './administration.live.js';
import type { Places, StaffMember } from './administration-types.js';

const NONE = {};

/** Reads what administrators see, and again when one of them has changed something. */
function useFreshRead<Data, Variables extends AnyVariables>(
  options: Omit<ReadOptions<Data, Variables>, 'isPaused'>,
): Read<Data> {
  const { id } = useMe();
  const { askAgain, keep } = useAskAgain();
  const { isReady } = useLiveView(useMemo(() => administrationView(id, askAgain), [id, askAgain]));
  const read = useRead<Data, Variables>({ ...options, isPaused: !isReady });
  useEffect(() => keep(read.reread), [keep, read.reread]);
  return read;
}

export function usePlaces(): Omit<Read<unknown>, 'data'> & { places: Places | undefined } {
  const { data, ...read } = useFreshRead({ query: PlacesDocument, variables: NONE });
  return { ...read, places: data?.administration };
}

export function useStaffMember(
  id: string,
): Omit<Read<unknown>, 'data'> & { person: StaffMember | undefined } {
  const { data, ...read } = useFreshRead({ query: StaffMemberDocument, variables: { id } });
  return { ...read, person: data?.administration.person };
}

/** One page of people; the pages after it are read by the cursor that came with it. */
export const useStaff = (text: string, after: string | null) =>
  useFreshRead({ query: StaffDocument, variables: { text, after } });
