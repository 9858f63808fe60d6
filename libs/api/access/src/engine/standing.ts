import type { ViewerFacts } from '@rinnalla/api-core';
import type { HeldTask, ReaderStanding, SharingGround } from '@rinnalla/domain';
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
    grounds: [
      ...row.sharing.flatMap((ground) => groundTowards(ground, clientIds)),
      ...(isRelated ? [...jointService(viewer, row), ...permissionsOf(viewer, row, clientIds)] : []),
    ],
    denials: row.denials.filter((denial) => clientIds.includes(denial.clientId)),
    hasStatedPurpose: row.hasStatedPurpose,
    hasConfirmed: row.confirmedFor.some((clientId) => clientIds.includes(clientId)),
  };
}

/** One client's permission carries nothing of another's, though the relation rests on one; one client's override is no ground at all. */
function groundTowards(
  { clientId, ...ground }: CaseRow['sharing'][number],
  clientIds: readonly string[],
): readonly SharingGround[] {
  if (clientId === null || clientIds.includes(clientId)) return [ground];
  return ground.mode === 'M2' ? [{ mode: 'M2', permission: null }] : [];
}

/**
 * M1 follows from where the work is done, however one came to the team: for whoever works on the case with a task given in the joint
 * service that its workspace delivers (703/2023 46 §, 53 § 1 mom.).
 */
function jointService(viewer: ViewerFacts, row: CaseRow): readonly SharingGround[] {
  const tasks: readonly HeldTask[] = viewer.tasks.filter(
    ({ workspaceId }) => workspaceId !== null && row.jointWorkspaces.includes(workspaceId),
  );
  return tasks.length > 0 ? [{ mode: 'M1', permission: null, tasks }] : [];
}

/** M2 follows from what the client permits to the reader's branch, each client for themselves (703/2023 53 § 2 ja 3 mom.). */
function permissionsOf(
  viewer: ViewerFacts,
  row: CaseRow,
  clientIds: readonly string[],
): readonly SharingGround[] {
  const branch = viewer.register === 'social' ? 'public_social_welfare' : 'public_health_care';
  return row.permitted
    .filter(
      ({ clientId, scope }) =>
        clientIds.includes(clientId) &&
        scope.dataRegister !== viewer.register &&
        scope.recipients.includes(branch),
    )
    .map(({ id, scope }) => ({ mode: 'M2', permission: scope, permissionId: id }));
}
