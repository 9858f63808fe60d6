import { Injectable } from '@nestjs/common';
import { type Actor, badInput, notFound, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { WorkspaceEntity } from '@rinnalla/api-organisation';
import type { LegalMode } from '@rinnalla/domain';
import { tellOfUnit } from '../administration.events.js';
import { administer } from '../administrator.js';
import { refuseRights, refuseStale } from '../rights/change-of-rights.js';
import { rightsFault } from '../rights/rights-faults.js';
import { logRights } from '../rights-log.js';
import { openUnit } from './save-unit.js';

export interface SaveWorkspaceInput {
  readonly mutationId: string;
  /** Null: a new workspace. */
  readonly workspaceId: string | null;
  readonly version: number | null;
  readonly unitId: string;
  readonly nameFi: string;
  readonly nameSv: string;
  readonly defaultLegalMode: LegalMode | null;
  readonly jointServiceId: string | null;
}

/** Makes a team's workspace, or changes one that is open. Where the team delivers a joint service, it shows which (703/2023 46 §). */
@Injectable()
export class SaveWorkspace {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: SaveWorkspaceInput) {
    const { mutationId, workspaceId, version, unitId, ...data } = input;
    return this.unitOfWork.run(actor, { operation: 'saveWorkspace', mutationId, input }, async (tx) => {
      await administer(tx);
      const before = workspaceId === null ? null : await openWorkspace(tx, workspaceId);
      const place = before?.unitId ?? unitId;
      if (place !== unitId) throw badInput('input.unitId', 'notOnTheList');
      await checkMode(tx, place, data);
      const id = workspaceId ?? tx.newId();
      if (before) {
        // What everyone there saw as a joint service's personnel ends with it (703/2023 46 §, 53 § 1 mom.).
        if (before.jointServiceId !== null && before.jointServiceId !== data.jointServiceId) {
          await tx.query('SELECT app.leave_joint_service($1)', [id]);
        }
        const changed = await tx.update(WorkspaceEntity, { id, version: version ?? 0 }, data);
        if (changed === null) refuseStale(before.version);
      } else {
        await tx.insert(WorkspaceEntity, { ...data, id, unitId: place });
      }
      await logRights(tx, {
        kind: 'workspace.saved',
        professionalId: null,
        placeId: id,
        before,
        after: data,
      });
      await tellOfUnit(tx, 'workspace.saved', place);
      return { __typename: 'WorkspaceSaved', workspaceId: id, unitId: place };
    });
  }
}

/** A default is no evidence: M1 needs the joint service and its joint unit (703/2023 46 §, 53 § 1 mom.). */
async function checkMode(
  tx: Tx,
  unitId: string,
  { defaultLegalMode, jointServiceId }: Pick<SaveWorkspaceInput, 'defaultLegalMode' | 'jointServiceId'>,
): Promise<void> {
  const unit = await openUnit(tx, unitId);
  if (defaultLegalMode === 'M1' && jointServiceId === null)
    throw badInput('input.jointServiceId', 'required');
  if (jointServiceId !== null && !unit.isJointServiceUnit)
    throw badInput('input.jointServiceId', 'notOnTheList');
}

/**
 * A workspace that is there and open.
 * @throws AppError NOT_FOUND
 * @throws Refusal RightsRefused when it is closed
 */
export async function openWorkspace(tx: Tx, workspaceId: string) {
  const [workspace] = await tx.query<{
    unitId: string;
    version: number;
    isClosed: boolean;
    jointServiceId: string | null;
  }>(
    `SELECT unit_id AS "unitId", name_fi AS "nameFi", name_sv AS "nameSv", default_legal_mode AS "defaultLegalMode",
       joint_service_id AS "jointServiceId", closed_at IS NOT NULL AS "isClosed", version FROM workspace WHERE id = $1`,
    [workspaceId],
  );
  if (!workspace) throw notFound();
  if (workspace.isClosed) refuseRights(rightsFault('place_closed'));
  return workspace;
}
