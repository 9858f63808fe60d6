import { Injectable } from '@nestjs/common';
import { Access, DenialEntity } from '@rinnalla/api-access';
import { type Actor, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { clientDataAct, findDenialFault } from '@rinnalla/domain';
import { checkGiving, refuseFault } from '../permissions/check-giving.js';
import type { RecordDenialAsked } from '../permissions/declaration-inputs.types.js';
import { endDenied } from '../permissions/end-permitted.js';
import { settleSight, sightOn, tellOfDeclaration } from '../permissions/sight.js';
import { DENIABLE_RECORDS } from './deniable-records.js';

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
        const ofCase = await requireOwnRecord(tx, input);

        const before = await sightOn(tx, denial.clientId);
        const denialId = tx.newId();
        await tx.insert(DenialEntity, {
          ...denial,
          ...ofCase,
          id: denialId,
          createdAt: tx.now,
          createdBy: actor.professionalId,
        });
        await endDenied(tx, denialId);
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

/**
 * A denial of one record names a record of this client and register, and one that whoever takes it down may see.
 * @returns of a document that belongs to a case as a whole, which kind it closes on which case
 */
async function requireOwnRecord(
  tx: Tx,
  { recordId, clientId, register }: RecordDenialAsked,
): Promise<Pick<DenialEntity, 'recordCaseId' | 'recordKind'>> {
  const ofNone = { recordCaseId: null, recordKind: null };
  if (recordId === null) return ofNone;
  const [record] = await tx.query<Pick<DenialEntity, 'recordCaseId' | 'recordKind'>>(
    `SELECT r."recordCaseId", r."recordKind" FROM (${DENIABLE_RECORDS}) r
     WHERE r.id = $1 AND r."clientId" = $2 AND r.register = $3 AND NOT r."isWithdrawn"`,
    [recordId, clientId, register],
  );
  if (!record) refuseFault({ field: 'recordId', law: clientDataAct('59 §') });
  return record ?? ofNone;
}
