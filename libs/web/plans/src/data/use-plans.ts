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
  useRereadWithRights(read.data?.case, read.reread);
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
  useRereadWithRights(read.data?.case, read.reread);
  return read;
}

const ignore = () => undefined;

type Rights = Pick<CasePlansQuery['case'], 'team' | 'masks'>;

/** What the viewer sees and may do depends on what they are to the case and what the law masks: no event names the lines when that changes. */
function useRereadWithRights(found: Rights | undefined, reread: () => void): void {
  const { me } = useSession();
  const rights = found && rightsOf(found, me.professional.id);
  const known = useRef(rights);
  useEffect(() => {
    if (known.current !== undefined && rights !== undefined && known.current !== rights) reread();
    known.current = rights;
  }, [rights, reread]);
}

function rightsOf({ team, masks }: Rights, meId: string): string {
  const role = team.find(({ professional }) => professional.id === meId)?.relation ?? 'none';
  return [role, ...masks.map(({ field, reason }) => `${field}:${reason}`)].join(' ');
}
