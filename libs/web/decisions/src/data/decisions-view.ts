import type { LiveEvent } from '@rinnalla/contracts';
import { placeInOrder, recordKind, textOf } from '@rinnalla/web-graphql';
import type { LiveView } from '@rinnalla/web-realtime';

const decisionKind = recordKind({
  kind: 'decision',
  typename: 'Decision',
  fragment: 'LiveDecision',
  place: (decision, cache) => {
    const place = { parent: { __typename: 'Case', id: decision.caseId }, field: 'decisions' };
    const pendingOn = (key: string) => textOf(cache, key, 'pendingOn');
    // Pending last stands first, whenever it is recorded.
    const compare = (one: string, other: string) => pendingOn(other).localeCompare(pendingOn(one));
    placeInOrder(cache, place, decision, compare, { at: 'start' });
  },
});

/** What brings another day to a decision, or changes who may see and track them: no record of a decision's own names it. */
const TELLING: ReadonlySet<LiveEvent['refKind']> = new Set([
  'clock',
  'team_member',
  'rights',
  'disclosure_permission',
  'denial',
  'override',
]);

/** Decisions of one case. */
export const decisionsView = (caseId: string, askAgain: () => void): LiveView => ({
  streams: [`case:${caseId}`],
  kinds: [decisionKind],
  wants: ({ refKind, refId, change, caseId: ofCase }) => {
    if (ofCase !== caseId) return [];
    // The first that a reader may see has no list to join: until then the law kept all of them.
    if (TELLING.has(refKind) || (refKind === 'decision' && change === 'created')) askAgain();
    if (refKind === 'decision') return [{ kind: refKind, id: refId }];
    return [];
  },
});
