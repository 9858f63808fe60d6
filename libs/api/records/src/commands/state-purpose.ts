import { Injectable } from '@nestjs/common';
import { Access, PurposeStatementEntity } from '@rinnalla/api-access';
import { type Actor, badInput, UnitOfWork } from '@rinnalla/api-core';
import {
  PURPOSE_HOURS,
  type PurposeSubject,
  PURPOSES_OF_SUBJECT,
  type ReadingPurpose,
} from '@rinnalla/contracts';

export interface StatePurposeInput {
  readonly mutationId: string;
  readonly caseId: string;
  readonly subject: PurposeSubject;
  readonly purpose: ReadingPurpose;
  readonly reason: string | null;
}

/**
 * "Show more": says for what the other register's records, or a protected address, are needed now. It opens them to the speaker alone,
 * for a working day at most; what they then read is logged under these words (703/2023 9, 10 §; 661/2009 37 §).
 */
@Injectable()
export class StatePurpose {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: StatePurposeInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'statePurpose', mutationId: input.mutationId, input },
      async (tx) => {
        const on = await this.access.requireOnCase(tx, 'case.read', input.caseId);
        if (!PURPOSES_OF_SUBJECT[input.subject].includes(input.purpose))
          throw badInput('input.purpose', 'notOnTheList');
        if (input.subject === 'protected_contact' && input.reason === null)
          throw badInput('input.reason', 'required');
        const id = tx.newId();
        const validUntil = new Date(tx.now.getTime() + PURPOSE_HOURS * 3_600_000);
        await tx.insert(PurposeStatementEntity, {
          id,
          professionalId: actor.professionalId,
          caseId: input.caseId,
          subject: input.subject,
          purpose: input.purpose,
          reason: input.reason,
          statedAt: tx.now,
          validUntil,
        });
        tx.recordUse({
          purpose: input.purpose,
          basis: on.basis,
          clientIds: on.clientIds,
          recordIds: [input.caseId, id],
          fieldClasses: ['C0'],
        });
        // To the person's own screens alone: what one opens is no change of the case, so it names none.
        tx.publish({
          streams: [`user:${actor.professionalId}`],
          type: 'purpose.stated',
          change: 'changed',
          refKind: 'case',
          refId: input.caseId,
          caseId: null,
          version: 1,
        });
        return { __typename: 'PurposeStated', caseId: input.caseId };
      },
    );
  }
}
