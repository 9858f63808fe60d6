import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { administer } from '../administrator.js';
import { logRights } from '../rights-log.js';

interface ClockParameters {
  readonly evesCount: boolean;
  readonly elderlyFromAge: number;
  /** As `7wd`; null for none. */
  readonly startTarget: string | null;
  readonly completionTarget: string | null;
}

export interface SaveCountySettingsInput {
  readonly mutationId: string;
  /** 10 to 60. */
  readonly idleMinutes: number;
  /** Null: as they were. */
  readonly clocks: ClockParameters | null;
}

/**
 * Says after how many minutes without input a screen locks and its session is over, which sessions that run follow at once; and how
 * the county reads what the law of clocks leaves open, which clocks that run do not follow.
 */
@Injectable()
export class SaveCountySettings {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: SaveCountySettingsInput) {
    const { mutationId, idleMinutes, clocks } = input;
    return this.unitOfWork.run(actor, { operation: 'saveCountySettings', mutationId, input }, async (tx) => {
      await administer(tx);
      const [county] = await tx.query<{ id: string; idleMinutes: number } & ClockParameters>(
        `SELECT c.id, c.idle_minutes AS "idleMinutes", c.eves_count AS "evesCount", c.elderly_from_age AS "elderlyFromAge",
           c.start_target AS "startTarget", c.completion_target AS "completionTarget" FROM county c
         WHERE c.id = (SELECT u.county_id FROM professional p JOIN unit u ON u.id = p.unit_id WHERE p.id = $1)`,
        [actor.professionalId],
      );
      if (!county) throw new Error('The administrator belongs to no county');
      const { id, ...before } = county;
      const after = { ...before, idleMinutes, ...clocks };
      await tx.query(
        `UPDATE county SET idle_minutes = $2, eves_count = $3, elderly_from_age = $4, start_target = $5, completion_target = $6
         WHERE id = $1`,
        [
          id,
          after.idleMinutes,
          after.evesCount,
          after.elderlyFromAge,
          after.startTarget,
          after.completionTarget,
        ],
      );
      await logRights(tx, { kind: 'county.set', professionalId: null, placeId: id, before, after });
      return { __typename: 'CountySettingsSaved' };
    });
  }
}
