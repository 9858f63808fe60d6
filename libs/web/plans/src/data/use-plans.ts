import {
  useRead,
  type CasePlansQuery,
  type CaseResponsibilitiesQuery,
  type Read,
} from '@rinnalla/web-graphql';
import { useLiveView, type LiveView } from '@rinnalla/web-realtime';
import { useSession } from '@rinnalla/web-session';
import { useEffect, useMemo, useRef } from 'react';
import { planView, responsibilitiesView } from '../live/plan-views.js';
import { CasePlansDocument, CaseResponsibilitiesDocument } from './plan.documents.js';

/**
 * The plans of a case whole, kept fresh for as long as the component stands.
 * @param onRead told of each live re-read; the same function between renders
 */
export function usePlans(caseId: string, onRead: NonNullable<LiveView['onRead']>): Read<CasePlansQuery> {
  const { isReady } = useLiveView(useMemo(() => ({ ...planView(caseId), onRead }), [caseId, onRead]));
  const read = useRead({ query: CasePlansDocument, variables: { caseId }, isPaused: !isReady });
  useRereadWithRole(read.data?.case.team, read.reread);
  return read;
}

/** The responsibilities of a case, likewise. */
export function useResponsibilities(
  caseId: string,
  onRead: NonNullable<LiveView['onRead']> = ignore,
): Read<CaseResponsibilitiesQuery> {
  const { isReady } = useLiveView(
    useMemo(() => ({ ...responsibilitiesView(caseId), onRead }), [caseId, onRead]),
  );
  const read = useRead({ query: CaseResponsibilitiesDocument, variables: { caseId }, isPaused: !isReady });
  useRereadWithRole(read.data?.case.team, read.reread);
  return read;
}

const ignore = () => undefined;

type Team = CasePlansQuery['case']['team'];

/** What the viewer may do with a line depends on what they are to the case: no event names the lines when that changes. */
function useRereadWithRole(team: Team | undefined, reread: () => void): void {
  const { me } = useSession();
  const role =
    team && (team.find(({ professional }) => professional.id === me.professional.id)?.relation ?? 'none');
  const known = useRef(role);
  useEffect(() => {
    if (known.current !== undefined && role !== undefined && known.current !== role) reread();
    known.current = role;
  }, [role, reread]);
}
