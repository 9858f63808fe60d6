import { useRead, type Read } from '@rinnalla/web-graphql';
import { useLiveView } from '@rinnalla/web-realtime';
import { useMe } from '@rinnalla/web-session';
import { useMemo } from 'react';
import { PlacesDocument, StaffDocument, StaffMemberDocument } from './administration.documents.js';
import { administrationView } from './administration.live.js';
import type { Places, StaffMember } from './administration-types.js';

const NONE = {};

/** Follows what other administrators do. @returns whether to read now */
export function useAdministration(): { isReady: boolean } {
  const { id } = useMe();
  return useLiveView(useMemo(() => administrationView(id), [id]));
}

export function usePlaces(): Omit<Read<unknown>, 'data'> & { places: Places | undefined } {
  const { isReady } = useAdministration();
  const { data, ...read } = useRead({ query: PlacesDocument, variables: NONE, isPaused: !isReady });
  return { ...read, places: data?.administration };
}

export function useStaffMember(
  id: string,
): Omit<Read<unknown>, 'data'> & { person: StaffMember | undefined } {
  const { isReady } = useAdministration();
  const { data, ...read } = useRead({ query: StaffMemberDocument, variables: { id }, isPaused: !isReady });
  return { ...read, person: data?.administration.person };
}

/** One page of people; the pages after it are read by the cursor that came with it. */
export function useStaff(text: string, after: string | null) {
  const { isReady } = useAdministration();
  return useRead({ query: StaffDocument, variables: { text, after }, isPaused: !isReady });
}
