import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';

/** Notes that the professional has looked at the case: "changed since I last looked" starts anew from here. */
@Injectable()
export class SeeCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: { mutationId: string; caseId: string }) {
    return this.unitOfWork.run(
      actor,
      { operation: 'seeCase', mutationId: input.mutationId, input },
      async (tx) => {
        const { basis, clientIds } = await this.access.requireOnCase(tx, 'case.read', input.caseId);
        tx.recordUse({
          purpose: 'case_work',
          basis,
          clientIds,
          recordIds: [input.caseId],
          fieldClasses: ['C0'],
        });
        await tx.query(
          `INSERT INTO case_visit (id, professional_id, case_id, seen_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (professional_id, case_id) DO UPDATE SET seen_at = excluded.seen_at`,
          [tx.newId(), actor.professionalId, input.caseId, tx.now],
        );
        // To the person's own screens alone: who looked when is no one else's to know. No change of the case, so it names none.
        tx.publish({
          streams: [`user:${actor.professionalId}`],
          type: 'case.seen',
          change: 'changed',
          refKind: 'board_row',
          refId: input.caseId,
          caseId: null,
          version: 1,
        });
        return { __typename: 'CaseSeen', caseId: input.caseId };
      },
    );
  }
}
