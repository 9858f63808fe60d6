import { useEffect, useMemo } from 'react';
import { useRead, type DeadlinesQuery, type Read } from '@rinnalla/web-graphql';
import { useAskAgain, useLiveView } from '@rinnalla/web-realtime';
import { useMe } from '@rinnalla/web-session';
import { DeadlinesDocument } from '../data/clock.documents.js';
import { deadlinesView } from '../live/clock-views.js';
import { filterOf, type DeadlineSearch } from './deadline-search.js';
import type { OwnUnit } from './use-own-units.js';

/** A page of a unit's clocks, kept fresh. */
export function useDeadlines(
  { id: unitId, workspaceIds, receives }: OwnUnit,
  search: DeadlineSearch,
): Read<DeadlinesQuery> {
  const meId = useMe().professional.id;
  const { askAgain, keep } = useAskAgain();
  const workspaces = workspaceIds.join(' ');
  const view = useMemo(
    () =>
      deadlinesView(
        meId,
        { workspaceIds: workspaces.split(' '), queueId: receives ? unitId : null },
        askAgain,
      ),
    [meId, unitId, workspaces, receives, askAgain],
  );
  const { isReady } = useLiveView(view);
  const { state, basis, kind, done, after } = search;
  const variables = useMemo(
    () => ({
      unitId,
      filter: filterOf({
        ...(state && { state }),
        ...(basis && { basis }),
        ...(kind && { kind }),
        ...(done && { done }),
      }),
      after: after ?? null,
    }),
    [unitId, state, basis, kind, done, after],
  );
  const read = useRead({ query: DeadlinesDocument, variables, isPaused: !isReady });
  const { reread } = read;
  useEffect(() => keep(reread), [keep, reread]);
  return read;
}
