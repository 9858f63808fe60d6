import { WorkTaskEntity } from '@rinnalla/api-access';
import { notFound, type Tx } from '@rinnalla/api-core';
import { calendarDay, type ProtectedSpeciality, type ServiceFunction, type WorkTask } from '@rinnalla/domain';
import { changeRights, refuseOwn, refuseRights, type RightsEffect } from '../rights/change-of-rights.js';
import { findTaskFault, rightsFault } from '../rights/rights-faults.js';

export interface GiveWorkTaskInput {
  readonly professionalId: string;
  readonly task: WorkTask;
  /** Null: for the whole county. */
  readonly workspaceId: string | null;
  readonly serviceFunctions: readonly ServiceFunction[];
  readonly specialities: readonly ProtectedSpeciality[];
  /** Null: from now on. */
  readonly validFrom: Date | null;
  /** Null: until it is ended. */
  readonly validTo: Date | null;
}

/** Gives a work task of decree 457/2024: rights follow it, never the title. */
export function giveWorkTask(tx: Tx, input: GiveWorkTaskInput): Promise<RightsEffect> {
  const { professionalId, task, workspaceId, validTo } = input;
  const validFrom = input.validFrom ?? tx.now;
  const make = async (person: Parameters<typeof findTaskFault>[1] & { disabledAt: Date | null }) => {
    refuseOwn(tx, professionalId);
    if (person.disabledAt) refuseRights(rightsFault('person_disabled'));
    const fault = findTaskFault({ task, workspaceId, validFrom, validTo }, person, calendarDay(validFrom));
    if (fault) refuseRights(fault);
    if (workspaceId !== null) await requireOpenWorkspace(tx, workspaceId);
    await refuseTwice(tx, { professionalId, task, workspaceId, validFrom, validTo });
    const given = {
      task,
      workspaceId,
      serviceFunctions: [...input.serviceFunctions],
      specialities: [...input.specialities],
      validFrom,
      validTo,
    };
    await tx.insert(WorkTaskEntity, {
      ...given,
      id: tx.newId(),
      professionalId,
      createdBy: tx.actor.professionalId,
    });
    return { kind: 'work_task.given', before: null, after: given };
  };
  return changeRights(tx, { professionalId, effectiveAt: validFrom, make });
}

async function requireOpenWorkspace(tx: Tx, workspaceId: string): Promise<void> {
  const [workspace] = await tx.query<{ isClosed: boolean }>(
    `SELECT closed_at IS NOT NULL AS "isClosed" FROM workspace WHERE id = $1`,
    [workspaceId],
  );
  if (!workspace) throw notFound();
  if (workspace.isClosed) refuseRights(rightsFault('place_closed'));
}

/** The same task in the same place for the same time says nothing; ending one of two would take nothing away. */
async function refuseTwice(
  tx: Tx,
  {
    professionalId,
    task,
    workspaceId,
    validFrom,
    validTo,
  }: Pick<GiveWorkTaskInput, 'professionalId' | 'task' | 'workspaceId' | 'validTo'> & { validFrom: Date },
): Promise<void> {
  const [held] = await tx.query(
    `SELECT 1 FROM work_task WHERE professional_id = $1 AND task = $2 AND workspace_id IS NOT DISTINCT FROM $3
       AND (valid_to IS NULL OR valid_to > $4) AND ($5::timestamptz IS NULL OR valid_from < $5)
       AND (valid_to IS NULL OR valid_to > valid_from)`,
    [professionalId, task, workspaceId, validFrom, validTo],
  );
  if (held) refuseRights(rightsFault('already_given'));
}
