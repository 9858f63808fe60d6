import { useEffect, useMemo } from 'react';
import { type CaseClocksQuery, type Read, useRead } from '@rinnalla/web-graphql';
import { useGathered, useLiveView } from '@rinnalla/web-realtime';
import { useMe } from '@rinnalla/web-session';
import { CaseClocksDocument } from '../data/clock.documents.js';
import { caseClocksView } from '../live/clock-views.js';

/** The clocks of a case with their history, kept fresh for as long as the component stands. */
export function useCaseClocks(caseId: string): Read<CaseClocksQuery> {
  const { id: meId } = useMe();
  const { hear, keep } = useGathered();
  const { isReady } = useLiveView(useMemo(() => caseClocksView(caseId, meId, hear), [caseId, meId, hear]));
  const read = useRead({ query: CaseClocksDocument, variables: { caseId }, isPaused: !isReady });
  const { reread } = read;
  useEffect(() => keep(reread), [keep, reread]);
  return read;
}
