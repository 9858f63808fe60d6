import { Injectable } from '@nestjs/common';
import { type Actor, badInput, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { UnitEntity } from '@rinnalla/api-organisation';
import {
  findAfterOfficeMinutes,
  findOfficeHoursProblem,
  type OfficeHours,
  type OfficeHoursProblem,
  ORDINARY_OFFICE_HOURS,
  UNOPENED_MINUTES,
  watchInUnit,
} from '@rinnalla/domain';
import { tellOfUnit } from '../administration.events.js';
import { administer } from '../administrator.js';
import { refuseStale } from '../rights/change-of-rights.js';
import { logRights } from '../rights-log.js';
import { openUnit } from './save-unit.js';

export interface SaveOfficeHoursInput {
  readonly mutationId: string;
  readonly unitId: string;
  readonly version: number;
  /** Null: the ordinary hours of a state office. */
  readonly hours: OfficeHours | null;
}

const REASONS: Readonly<Record<OfficeHoursProblem, string>> = {
  not_a_time: 'format',
  closes_before_opens: 'closesFirst',
  overlap: 'overlap',
  not_a_day: 'date',
  day_twice: 'dayTwice',
};

/**
 * Says when a unit answers. Clocks that run keep the dates they started with; what nobody has opened is watched by the new hours from
 * this moment on.
 */
@Injectable()
export class SaveOfficeHours {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: SaveOfficeHoursInput) {
    const { mutationId, unitId, version, hours } = input;
    return this.unitOfWork.run(actor, { operation: 'saveOfficeHours', mutationId, input }, async (tx) => {
      await administer(tx);
      const unit = await openUnit(tx, unitId);
      requireSound(hours);
      const [before] = await tx.query<{ officeHours: OfficeHours | null }>(
        'SELECT office_hours AS "officeHours" FROM unit WHERE id = $1',
        [unitId],
      );
      const changed = await tx.update(UnitEntity, { id: unitId, version }, { officeHours: hours });
      if (changed === null) refuseStale(unit.version);
      await watchAnew(tx, unitId, hours ?? ORDINARY_OFFICE_HOURS);
      await logRights(tx, {
        kind: 'unit.hours_set',
        professionalId: null,
        placeId: unitId,
        before: before ?? null,
        after: { officeHours: hours },
      });
      await tellOfUnit(tx, 'unit.hours_set', unitId);
      return { __typename: 'UnitSaved', unitId };
    });
  }
}

/** @throws AppError BAD_INPUT that names the weekday, or the exceptional day by its place in the list */
function requireSound(hours: OfficeHours | null): void {
  const found = hours && findOfficeHoursProblem(hours);
  if (!hours || !found) return;
  const place = hours.exceptions.findLastIndex(({ day }) => day === found.on);
  const field = place < 0 ? `weekly.${found.on}` : `exceptions.${String(place)}`;
  throw badInput(`input.hours.${field}`, REASONS[found.problem]);
}

async function watchAnew(tx: Tx, unitId: string, hours: OfficeHours): Promise<void> {
  const unopened = await tx.query<{ id: string; queuedAt: Date }>(
    'SELECT id, queued_at AS "queuedAt" FROM app.unopened_contacts($1)',
    [unitId],
  );
  if (unopened.length === 0) return;
  await tx.query('SELECT app.watch_anew($1, $2::uuid[], $3::timestamptz[], $4)', [
    unitId,
    unopened.map(({ id }) => id),
    unopened.map(({ queuedAt }) => findAfterOfficeMinutes(queuedAt, UNOPENED_MINUTES, hours)),
    watchInUnit(tx.now, hours).passesAt,
  ]);
}
