import type { Read } from '@rinnalla/web-graphql';
import { useOwnFreshRead } from '@rinnalla/web-session';
import { PlacesDocument, StaffDocument, StaffMemberDocument } from './administration.documents.js';
import { administrationView } from './administration.live.js';
import type { Places, StaffMember } from './administration-types.js';

const NONE = {};
const LIVE = { viewOf: administrationView, gatherMs: 0 };

export function usePlaces(): Omit<Read<unknown>, 'data'> & { places: Places | undefined } {
  const { data, ...read } = useOwnFreshRead({ ...LIVE, query: PlacesDocument, variables: NONE });
  return { ...read, places: data?.administration };
}

export function useStaffMember(
  id: string,
): Omit<Read<unknown>, 'data'> & { person: StaffMember | undefined } {
  const { data, ...read } = useOwnFreshRead({ ...LIVE, query: StaffMemberDocument, variables: { id } });
  return { ...read, person: data?.administration.person };
}

/** One page of people; the pages after it are read by the cursor that came with it. */
export const useStaff = (text: string, after: string | null) =>
  useOwnFreshRead({ ...LIVE, query: StaffDocument, variables: { text, after } });
