import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { WorkspaceEntity } from '@rinnalla/api-organisation';
import { tellOfUnit } from '../administration.events.js';
import { administer } from '../administrator.js';
import { refuseRights, refuseStale } from '../rights/change-of-rights.js';
import { rightsFault } from '../rights/rights-faults.js';
import { logRights } from '../rights-log.js';
import { openWorkspace } from './save-workspace.js';

export interface CloseWorkspaceInput {
  readonly mutationId: string;
  readonly workspaceId: string;
  readonly version: number;
}

/** Closes a workspace whose cases have all ended. Work tasks given for it stay: its past is still to be answered for. */
@Injectable()
export class CloseWorkspace {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: CloseWorkspaceInput) {
    const { mutationId, workspaceId: id, version } = input;
    return this.unitOfWork.run(actor, { operation: 'closeWorkspace', mutationId, input }, async (tx) => {
      await administer(tx);
      const before = await openWorkspace(tx, id);
      const [open] = await tx.query('SELECT 1 FROM app.open_case_counts() WHERE workspace_id = $1', [id]);
      if (open) refuseRights(rightsFault('open_cases'));
      const changed = await tx.update(WorkspaceEntity, { id, version }, { closedAt: tx.now });
      if (changed === null) refuseStale(before.version);
      const after = { closedAt: tx.now };
      await logRights(tx, { kind: 'workspace.closed', professionalId: null, placeId: id, before, after });
      await tellOfUnit(tx, 'workspace.closed', before.unitId);
      return { __typename: 'WorkspaceSaved', workspaceId: id, unitId: before.unitId };
    });
  }
}
