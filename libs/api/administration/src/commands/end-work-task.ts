import { WorkTaskEntity } from '@rinnalla/api-access';
import { notFound, type Tx } from '@rinnalla/api-core';
import { changeRights, refuseRights, refuseStale, type RightsEffect } from '../rights/change-of-rights.js';
import { rightsFault } from '../rights/rights-faults.js';

export interface EndWorkTaskInput {
  readonly taskId: string;
  readonly version: number;
}

interface TaskRow {
  readonly professionalId: string;
  readonly task: string;
  readonly workspaceId: string | null;
  readonly serviceFunctions: string[];
  readonly specialities: string[];
  readonly validFrom: Date;
  readonly validTo: Date | null;
  readonly version: number;
}

/** Ends a work task now: what it opened closes on every screen within a second. One's own may be ended too, unless it is the last. */
export async function endWorkTask(tx: Tx, { taskId, version }: EndWorkTaskInput): Promise<RightsEffect> {
  const [held] = await tx.query<TaskRow>(
    `SELECT professional_id AS "professionalId", task, workspace_id AS "workspaceId", service_functions AS "serviceFunctions",
       specialities, valid_from AS "validFrom", valid_to AS "validTo", version FROM work_task WHERE id = $1`,
    [taskId],
  );
  if (!held) throw notFound();
  const { professionalId, version: current, ...before } = held;
  const make = async () => {
    if (held.validTo && held.validTo <= tx.now) refuseRights(rightsFault('already_ended'));
    const ended = await tx.update(WorkTaskEntity, { id: taskId, version }, { validTo: tx.now });
    if (ended === null) refuseStale(current);
    return { kind: 'work_task.ended', before, after: { ...before, validTo: tx.now } };
  };
  return changeRights(tx, { professionalId, make });
}
