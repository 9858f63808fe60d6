import { Injectable } from '@nestjs/common';
import { Access, DisclosurePermissionEntity } from '@rinnalla/api-access';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import type { WithdrawDeclarationAsked } from './declaration-inputs.types.js';
import { endPermitted } from './end-permitted.js';
import { holdDeclaration, refuseStale } from './hold-declaration.js';
import { settleSight, sightOn, tellOfDeclaration } from './sight.js';

/**
 * Withdraws a permission, at once and everywhere (703/2023 58 §): who saw the client by it sees no more, and nobody is left to be
 * asked under it. Whoever withdraws it may be one of them; so the right to do it is checked first and sight ends last.
 */
@Injectable()
export class WithdrawPermission {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: WithdrawDeclarationAsked) {
    return this.unitOfWork.run(
      actor,
      { operation: 'withdrawPermission', mutationId: input.mutationId, input },
      async (tx) => {
        const found = await this.access.requireOnCase(tx, 'permission.record', input.caseId, 'lock');
        const { clientId, version: current } = await holdDeclaration(
          tx,
          'disclosure_permission',
          found,
          input,
        );
        const before = await sightOn(tx, clientId);
        const version = await tx.update(
          DisclosurePermissionEntity,
          { id: input.id, version: input.version },
          { withdrawnAt: tx.now, withdrawnBy: actor.professionalId },
        );
        if (version === null) return refuseStale(current);
        const endedConsultations = await endPermitted(tx, input.id);
        const lostSight = await settleSight(tx, clientId, before);
        tx.recordUse({
          purpose: 'case_work',
          basis: found.basis,
          clientIds: [clientId],
          recordIds: [input.caseId, input.id],
          fieldClasses: ['C0', 'C1'],
        });
        await tellOfDeclaration(tx, clientId, {
          type: 'permission.withdrawn',
          change: 'changed',
          refKind: 'disclosure_permission',
          refId: input.id,
          version,
        });
        return { __typename: 'PermissionChanged', permissionId: input.id, lostSight, endedConsultations };
      },
    );
  }
}
