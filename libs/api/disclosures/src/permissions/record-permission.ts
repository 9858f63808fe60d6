import { Injectable } from '@nestjs/common';
import { Access, DisclosurePermissionEntity } from '@rinnalla/api-access';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { findPermissionFault, findRecipientNameFault } from '@rinnalla/domain';
import { checkGiving, refuseFault } from './check-giving.js';
import type { RecordPermissionAsked } from './declaration-inputs.types.js';
import { settleSight, sightOn, tellOfDeclaration } from './sight.js';

/**
 * Takes down a disclosure permission as the client gave it (703/2023 53, 58 §). Whoever works on a case of the client sees by it at
 * once what it opens to their branch; nobody else does until they join.
 */
@Injectable()
export class RecordPermission {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: RecordPermissionAsked) {
    return this.unitOfWork.run(
      actor,
      { operation: 'recordPermission', mutationId: input.mutationId, input },
      async (tx) => {
        const { mutationId, caseId, ...permission } = input;
        const found = await this.access.requireOnCase(tx, 'permission.record', caseId, 'lock');
        const { clientId, dataRegister } = permission;
        await checkGiving(tx, found.clientIds, {
          ...permission,
          declares: 'permission',
          register: dataRegister,
        });
        refuseFault(findPermissionFault(permission));
        const unnamed = findRecipientNameFault(permission.recipients, permission.recipientName);
        refuseFault(unnamed && { field: 'recipientName', law: unnamed });

        const before = await sightOn(tx, clientId);
        const permissionId = tx.newId();
        await tx.insert(DisclosurePermissionEntity, {
          ...permission,
          id: permissionId,
          createdAt: tx.now,
          createdBy: actor.professionalId,
        });
        await settleSight(tx, clientId, before);
        tx.recordUse({
          purpose: 'case_work',
          basis: found.basis,
          clientIds: [clientId],
          recordIds: [caseId, permissionId],
          fieldClasses: ['C0', 'C1'],
        });
        await tellOfDeclaration(tx, clientId, {
          type: 'permission.recorded',
          change: 'created',
          refKind: 'disclosure_permission',
          refId: permissionId,
          version: 1,
        });
        return { __typename: 'PermissionChanged', permissionId, lostSight: 0, endedConsultations: 0 };
      },
    );
  }
}
