import { Injectable } from '@nestjs/common';
import { Access, type ChosenGround } from '@rinnalla/api-access';
import { type Actor, notFound, refuse, UnitOfWork } from '@rinnalla/api-core';
import { checkAnswersForClient } from '@rinnalla/domain';
import { publishOnCase } from '../case.events.js';
import { checkPairOf } from '../pairs/check-pair.js';
import { clientWorkerOf, refuseWorker } from '../pairs/client-workers.js';
import { endRelation, joinTeam } from './join-team.js';

export interface NameWorkPairInput {
  readonly mutationId: string;
  readonly caseId: string;
  readonly professionalId: string;
  readonly ground?: ChosenGround | null | undefined;
}

/**
 * Names a second professional who answers for the client beside the named worker (työpari): with special support, the licensed social
 * worker in office whom SHL 42 § 3 mom. asks for. A member of the team becomes the pair; the named worker can't be their own.
 */
@Injectable()
export class NameWorkPair {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: NameWorkPairInput) {
    const { caseId, professionalId } = input;
    return this.unitOfWork.run(
      actor,
      { operation: 'nameWorkPair', mutationId: input.mutationId, input },
      async (tx) => {
        const found = await this.access.requireOnCase(tx, 'case.team', caseId, 'lock');
        const before = await tx.query<{ id: string; kind: string; version: number }>(
          `SELECT id, kind, version FROM relation WHERE case_id = $1 AND professional_id = $2 AND kind <> 'consultation'
           AND (valid_to IS NULL OR valid_to > $3)`,
          [caseId, professionalId, tx.now],
        );
        const already = before.find(({ kind }) => kind !== 'team_member');
        if (already) return refuse({ __typename: 'AlreadyInTeam', teamMemberId: already.id });
        const worker = await clientWorkerOf(tx, professionalId);
        if (!worker) throw notFound();
        const refused = checkAnswersForClient(worker);
        if (refused !== null) return refuseWorker(refused, professionalId);

        const ground = input.ground ?? null;
        const refId = await joinTeam(tx, found, { professionalId, kind: 'work_pair', ground });
        const on = { caseId, workspaceId: found.workspaceId, refKind: 'team_member' } as const;
        for (const member of before) {
          const version = (await endRelation(tx, member.id, member.version)) ?? member.version;
          publishOnCase(tx, { ...on, type: 'team.left', change: 'removed', refId: member.id, version });
        }
        const people = [professionalId];
        publishOnCase(tx, { ...on, type: 'team.pairNamed', change: 'created', refId, version: 1, people });
        await checkPairOf(tx, caseId);
        tx.recordUse({
          purpose: 'case_work',
          basis: found.basis,
          clientIds: found.clientIds,
          recordIds: [caseId, refId],
          fieldClasses: ['C0'],
        });
        return { __typename: 'TeamChanged', caseId };
      },
    );
  }
}
