import { Injectable } from '@nestjs/common';
import { Access, DenialEntity } from '@rinnalla/api-access';
import { type Actor, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { clientDataAct, findDenialFault } from '@rinnalla/domain';
import { checkGiving, refuseFault } from '../permissions/check-giving.js';
import type { RecordDenialAsked } from '../permissions/declaration-inputs.types.js';
import { settleSight, sightOn, tellOfDeclaration } from '../permissions/sight.js';

/**
 * Takes down what the client denies (703/2023 58, 59 §). It holds from this moment against the other register; the register's own
 * staff go on working.
 */
@Injectable()
export class RecordDenial {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: RecordDenialAsked) {
    return this.unitOfWork.run(
      actor,
      { operation: 'recordDenial', mutationId: input.mutationId, input },
      async (tx) => {
        const { mutationId, caseId, ...denial } = input;
        const found = await this.access.requireOnCase(tx, 'permission.record', caseId, 'lock');
        await checkGiving(tx, found.clientIds, { ...denial, declares: 'denial' });
        refuseFault(findDenialFault(denial));
        await requireOwnRecord(tx, input);

        const before = await sightOn(tx, denial.clientId);
        const denialId = tx.newId();
        await tx.insert(DenialEntity, {
          ...denial,
          id: denialId,
          createdAt: tx.now,
          createdBy: actor.professionalId,
        });
        const lostSight = await settleSight(tx, denial.clientId, before);
        tx.recordUse({
          purpose: 'case_work',
          basis: found.basis,
          clientIds: [denial.clientId],
          recordIds: [caseId, denialId, ...(denial.recordId ? [denial.recordId] : [])],
          fieldClasses: ['C0', 'C1'],
        });
        await tellOfDeclaration(tx, denial.clientId, {
          type: 'denial.recorded',
          change: 'created',
          refKind: 'denial',
          refId: denialId,
          version: 1,
        });
        return { __typename: 'DenialChanged', denialId, lostSight };
      },
    );
  }
}

/** A denial of one record names a record of this client and register, and one that whoever takes it down may see. */
async function requireOwnRecord(tx: Tx, { recordId, clientId, register }: RecordDenialAsked): Promise<void> {
  if (recordId === null) return;
  const [record] = await tx.query<{ id: string }>(
    'SELECT id FROM record_entry WHERE id = $1 AND client_id = $2 AND register = $3 AND withdrawn_at IS NULL',
    [recordId, clientId, register],
  );
  if (!record) refuseFault({ field: 'recordId', law: clientDataAct('59 §') });
}
