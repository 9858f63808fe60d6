import { addToList, recordKind } from '@rinnalla/web-graphql';
import type { LiveView } from '@rinnalla/web-realtime';

export const decisionKind = recordKind({
  kind: 'decision',
  typename: 'Decision',
  fragment: 'LiveDecision',
  place: (decision, cache) =>
    addToList(cache, { parent: { __typename: 'Case', id: decision.caseId }, field: 'decisions' }, decision, {
      at: 'start',
    }),
});

/**
 * Decisions of one case.
 * @param askAgain a clock that moves brings another day to its decision: no record of the decision's own names it
 */
export const decisionsView = (caseId: string, askAgain: () => void): LiveView => ({
  streams: [`case:${caseId}`],
  kinds: [decisionKind],
  wants: ({ refKind, refId, caseId: ofCase }) => {
    if (ofCase !== caseId) return [];
    if (refKind === 'decision') return [{ kind: refKind, id: refId }];
    if (refKind === 'clock') askAgain();
    return [];
  },
});
