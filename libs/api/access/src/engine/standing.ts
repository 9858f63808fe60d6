import type { ViewerFacts } from '@rinnalla/api-core';
import type { ReaderStanding, SharingGround } from '@rinnalla/domain';
import type { CaseRow } from './case-rows.js';

/**
 * How the reader stands to a case's clients. A relation lets the person use every work task held; a task that reaches the whole
 * workspace, without a relation, counts only where it was given (457/2024 9, 12 §).
 * @param clientIds towards whom: all clients of the case for the case itself, one for a record of theirs
 */
export function standingOf(viewer: ViewerFacts, row: CaseRow, clientIds: readonly string[]): ReaderStanding {
  const isRelated = row.relations.some((kind) => kind !== 'consultation');
  return {
    register: viewer.register,
    profession: viewer.profession,
    tasks: viewer.tasks.filter((held) => isRelated || held.workspaceId === row.workspaceId),
    grounds: row.sharing.flatMap((ground) => groundTowards(ground, clientIds)),
    denials: row.denials.filter((denial) => clientIds.includes(denial.clientId)),
    hasStatedPurpose: row.hasStatedPurpose,
    hasConfirmed: row.confirmedFor.some((clientId) => clientIds.includes(clientId)),
  };
}

/** One client's permission carries nothing of another's, though the relation rests on one; one client's override is no ground at all. */
function groundTowards(
  ground: CaseRow['sharing'][number],
  clientIds: readonly string[],
): readonly SharingGround[] {
  if (ground.clientId === null || clientIds.includes(ground.clientId)) return [ground];
  return ground.mode === 'M2' ? [{ mode: 'M2', permission: null }] : [];
}
