import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { UnitEntity } from '@rinnalla/api-organisation';
import { tellOfUnit } from '../administration.events.js';
import { administer } from '../administrator.js';
import { refuseRights, refuseStale } from '../rights/change-of-rights.js';
import { rightsFault } from '../rights/rights-faults.js';
import { logRights } from '../rights-log.js';
import { openUnit } from './save-unit.js';

export interface CloseUnitInput {
  readonly mutationId: string;
  readonly unitId: string;
  readonly version: number;
}

/** Closes a unit that has no open workspace left. Its people and its past stay. */
@Injectable()
export class CloseUnit {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: CloseUnitInput) {
    const { mutationId, unitId: id, version } = input;
    return this.unitOfWork.run(actor, { operation: 'closeUnit', mutationId, input }, async (tx) => {
      await administer(tx);
      const before = await openUnit(tx, id);
      const [open] = await tx.query(
        'SELECT 1 FROM workspace WHERE unit_id = $1 AND closed_at IS NULL LIMIT 1',
        [id],
      );
      if (open) refuseRights(rightsFault('open_workspaces'));
      const changed = await tx.update(UnitEntity, { id, version }, { closedAt: tx.now });
      if (changed === null) refuseStale(before.version);
      const after = { closedAt: tx.now };
      await logRights(tx, { kind: 'unit.closed', professionalId: null, placeId: id, before, after });
      await tellOfUnit(tx, 'unit.closed', id);
      return { __typename: 'UnitSaved', unitId: id };
    });
  }
}
