import { Injectable } from '@nestjs/common';
import { Access, DenialEntity } from '@rinnalla/api-access';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import type { WithdrawDeclarationAsked } from '../permissions/declaration-inputs.types.js';
import { holdDeclaration, refuseStale } from '../permissions/hold-declaration.js';
import { settleSight, sightOn, tellOfDeclaration } from '../permissions/sight.js';

/** Withdraws a denial (703/2023 58 §): what a lawful ground opened before it stands open again. */
@Injectable()
export class WithdrawDenial {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: WithdrawDeclarationAsked) {
    return this.unitOfWork.run(
      actor,
      { operation: 'withdrawDenial', mutationId: input.mutationId, input },
      async (tx) => {
        const found = await this.access.requireOnCase(tx, 'permission.record', input.caseId, 'lock');
        const { clientId, version: current } = await holdDeclaration(tx, 'denial', found, input);
        const before = await sightOn(tx, clientId);
        const version = await tx.update(
          DenialEntity,
          { id: input.id, version: input.version },
          { withdrawnAt: tx.now, withdrawnBy: actor.professionalId },
        );
        if (version === null) return refuseStale(current);
        const lostSight = await settleSight(tx, clientId, before);
        tx.recordUse({
          purpose: 'case_work',
          basis: found.basis,
          clientIds: [clientId],
          recordIds: [input.caseId, input.id],
          fieldClasses: ['C0', 'C1'],
        });
        await tellOfDeclaration(tx, clientId, {
          type: 'denial.withdrawn',
          change: 'changed',
          refKind: 'denial',
          refId: input.id,
          version,
        });
        return { __typename: 'DenialChanged', denialId: input.id, lostSight };
      },
    );
  }
}
