import { Injectable } from '@nestjs/common';
import { type Actor, notFound, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { UnitEntity } from '@rinnalla/api-organisation';
import type { UnitSpeciality } from '@rinnalla/contracts';
import { tellOfUnit } from '../administration.events.js';
import { administer } from '../administrator.js';
import { refuseRights, refuseStale } from '../rights/change-of-rights.js';
import { rightsFault } from '../rights/rights-faults.js';
import { logRights } from '../rights-log.js';

export interface SaveUnitInput {
  readonly mutationId: string;
  /** Null: a new unit. */
  readonly unitId: string | null;
  readonly version: number | null;
  readonly nameFi: string;
  readonly nameSv: string;
  readonly speciality: UnitSpeciality;
  readonly isJointServiceUnit: boolean;
}

/** Makes a unit of the county, or changes one that is open. */
@Injectable()
export class SaveUnit {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: SaveUnitInput) {
    const { mutationId, unitId, version, ...data } = input;
    return this.unitOfWork.run(actor, { operation: 'saveUnit', mutationId, input }, async (tx) => {
      await administer(tx);
      const before = unitId === null ? null : await openUnit(tx, unitId);
      const id = unitId ?? tx.newId();
      if (before) {
        // Without a joint unit there is no joint service, and what its personnel saw by it ends (703/2023 53 § 1 mom.).
        if (before.isJointServiceUnit && !data.isJointServiceUnit) {
          await tx.query('SELECT app.leave_joint_service(w.id) FROM workspace w WHERE w.unit_id = $1', [id]);
        }
        const changed = await tx.update(UnitEntity, { id, version: version ?? 0 }, data);
        if (changed === null) refuseStale(before.version);
      } else {
        await tx.insert(UnitEntity, { ...data, id, countyId: await countyOf(tx) });
      }
      await logRights(tx, { kind: 'unit.saved', professionalId: null, placeId: id, before, after: data });
      await tellOfUnit(tx, 'unit.saved', id);
      return { __typename: 'UnitSaved', unitId: id };
    });
  }
}

/**
 * A unit that is there and open.
 * @throws AppError NOT_FOUND
 * @throws Refusal RightsRefused when it is closed
 */
export async function openUnit(tx: Tx, unitId: string) {
  const [unit] = await tx.query<{ version: number; isClosed: boolean; isJointServiceUnit: boolean }>(
    `SELECT name_fi AS "nameFi", name_sv AS "nameSv", speciality, is_joint_service_unit AS "isJointServiceUnit",
       closed_at IS NOT NULL AS "isClosed", version FROM unit WHERE id = $1`,
    [unitId],
  );
  if (!unit) throw notFound();
  if (unit.isClosed) refuseRights(rightsFault('place_closed'));
  return unit;
}

async function countyOf(tx: Tx): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    'SELECT u.county_id AS id FROM professional p JOIN unit u ON u.id = p.unit_id WHERE p.id = $1',
    [tx.actor.professionalId],
  );
  if (!row) throw notFound();
  return row.id;
}
