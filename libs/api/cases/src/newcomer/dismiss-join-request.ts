import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, notFound, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { JoinRequestEntity } from '../entities/join-request.entity.js';

interface Pending {
  readonly caseId: string;
  readonly version: number;
  readonly closedAt: Date | null;
  readonly people: readonly string[];
}

/** Takes a request to join off the desks of all who could answer it. Dismissing what is dismissed changes nothing. */
@Injectable()
export class DismissJoinRequest {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: { mutationId: string; id: string }) {
    return this.unitOfWork.run(
      actor,
      { operation: 'dismissJoinRequest', mutationId: input.mutationId, input },
      async (tx) => {
        const pending = await this.pendingOf(tx, input.id);
        const found = await this.access.requireOnCase(tx, 'case.team', pending.caseId, 'lock');
        tx.recordUse({
          purpose: 'case_work',
          basis: found.basis,
          clientIds: found.clientIds,
          recordIds: [pending.caseId, input.id],
          fieldClasses: ['C0'],
        });
        if (pending.closedAt === null) await this.close(tx, input.id, pending);
        return { __typename: 'JoinRequestDismissed', id: input.id };
      },
    );
  }

  private async pendingOf(tx: Tx, id: string): Promise<Pending> {
    const [pending] = await tx.query<Pending>(
      `SELECT case_id AS "caseId", version, closed_at AS "closedAt", app.gatekeepers(case_id) AS people FROM join_request WHERE id = $1`,
      [id],
    );
    if (!pending) throw notFound();
    return pending;
  }

  private async close(tx: Tx, id: string, { version, people }: Pending): Promise<void> {
    const next = await tx.update(
      JoinRequestEntity,
      { id, version },
      { closedAt: tx.now, closedBy: tx.actor.professionalId },
    );
    if (next === null) return;
    tx.publish({
      streams: people.map((professionalId) => `user:${professionalId}` as const),
      type: 'join.dismissed',
      change: 'removed',
      refKind: 'join_request',
      refId: id,
      caseId: null,
      version: next,
    });
  }
}
