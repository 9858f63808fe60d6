import type { ViewerFacts } from '@rinnalla/api-core';
import type { ReaderStanding } from '@rinnalla/domain';
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
    grounds: row.sharing.filter(({ clientId }) => clientId === null || clientIds.includes(clientId)),
    denials: row.denials.filter((denial) => clientIds.includes(denial.clientId)),
    hasStatedPurpose: row.hasStatedPurpose,
    hasConfirmed: row.confirmedFor.some((clientId) => clientIds.includes(clientId)),
  };
}
