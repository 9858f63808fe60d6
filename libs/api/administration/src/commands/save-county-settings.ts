import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { administer } from '../administrator.js';
import { logRights } from '../rights-log.js';

export interface SaveCountySettingsInput {
  readonly mutationId: string;
  /** 10 to 60. */
  readonly idleMinutes: number;
}

/** Says after how many minutes without input a screen locks and its session is over. Sessions that run follow it at once. */
@Injectable()
export class SaveCountySettings {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: SaveCountySettingsInput) {
    const { mutationId, idleMinutes } = input;
    return this.unitOfWork.run(actor, { operation: 'saveCountySettings', mutationId, input }, async (tx) => {
      await administer(tx);
      const [county] = await tx.query<{ id: string; idleMinutes: number }>(
        `SELECT c.id, c.idle_minutes AS "idleMinutes" FROM county c
         WHERE c.id = (SELECT u.county_id FROM professional p JOIN unit u ON u.id = p.unit_id WHERE p.id = $1)`,
        [actor.professionalId],
      );
      if (!county) throw new Error('The administrator belongs to no county');
      await tx.query('UPDATE county SET idle_minutes = $2 WHERE id = $1', [county.id, idleMinutes]);
      const before = { idleMinutes: county.idleMinutes };
      const after = { idleMinutes };
      await logRights(tx, { kind: 'county.set', professionalId: null, placeId: county.id, before, after });
      return { __typename: 'CountySettingsSaved' };
    });
  }
}
