import { Injectable } from '@nestjs/common';
import { Access, OverrideEntity } from '@rinnalla/api-access';
import { type Actor, notFound, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { publishOverride, tellOfficers } from './override.events.js';

export interface EndOverrideInput {
  readonly mutationId: string;
  readonly id: string;
}

interface OwnOverride {
  readonly caseId: string;
  readonly clientId: string;
  readonly startedAt: Date;
  readonly version: number;
  readonly isOver: boolean;
}

/**
 * Gives back what one's own override opened, before its time. From the next read on it is closed. It needs no version: a review that
 * came in between must not keep it open.
 */
@Injectable()
export class EndOverride {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: EndOverrideInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'endOverride', mutationId: input.mutationId, input },
      async (tx) => {
        const own = await this.ownOverride(tx, input.id);
        if (own.isOver) return { __typename: 'OverrideEnded', caseId: own.caseId, overrideId: input.id };
        // Told first: the override may be all that shows its owner the case and whom to tell.
        const seen = (await this.access.readableCases(tx, [own.caseId])).get(own.caseId);
        const news = {
          type: 'override.ended',
          overrideId: input.id,
          version: own.version + 1,
        } as const;
        if (seen) await publishOverride(tx, news, seen);
        else await tellOfficers(tx, news);
        await this.takeBackPurpose(tx, own);
        const version = await tx.update(
          OverrideEntity,
          { id: input.id, version: own.version },
          { endedAt: tx.now },
        );
        if (version === null) throw new Error('An override that is held could not be ended');
        await this.closeIfLost(tx, own.caseId);
        tx.recordUse({
          purpose: 'override',
          basis: seen?.basis ?? 'override:own',
          clientIds: [own.clientId],
          recordIds: [own.caseId, input.id],
          fieldClasses: ['C0'],
        });
        return { __typename: 'OverrideEnded', caseId: own.caseId, overrideId: input.id };
      },
    );
  }

  private async ownOverride(tx: Tx, id: string): Promise<OwnOverride> {
    const [own] = await tx.query<OwnOverride>(
      `SELECT case_id AS "caseId", client_id AS "clientId", started_at AS "startedAt", version,
         (ended_at IS NOT NULL OR expires_at <= $3) AS "isOver"
       FROM override WHERE id = $1 AND professional_id = $2 FOR UPDATE`,
      [id, tx.actor.professionalId, tx.now],
    );
    if (!own) throw notFound();
    return own;
  }

  private async closeIfLost(tx: Tx, caseId: string): Promise<void> {
    const readable = await this.access.readableCases(tx, [caseId]);
    if (readable.has(caseId)) return;
    await tx.query('SELECT app.revoke($1, $2, $3)', ['case', tx.actor.professionalId, caseId]);
  }

  /** The purpose that the plea itself stated ends with it; one stated apart from it stays. */
  private async takeBackPurpose(tx: Tx, own: OwnOverride): Promise<void> {
    await tx.query(
      `UPDATE purpose_statement SET valid_until = $4
       WHERE professional_id = $1 AND case_id = $2 AND subject = 'records' AND stated_at = $3 AND valid_until > $4`,
      [tx.actor.professionalId, own.caseId, own.startedAt, tx.now],
    );
  }
}
