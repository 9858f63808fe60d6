import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { NonDisclosureEntity } from '@rinnalla/api-clients';
import { type Actor, refuse, UnitOfWork } from '@rinnalla/api-core';
import { calendarDay, findNonDisclosureFault } from '@rinnalla/domain';
import { endProtection, requireSame, takeProtection, tellOfProtection } from './protection-in-hand.js';

export interface RecordNonDisclosureInput {
  readonly mutationId: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly replacesId: string | null;
  /** Finnish calendar days, YYYY-MM-DD. */
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly toldBy: string;
}

/**
 * Records what the population register decided of a client's non-disclosure for safety (661/2009 36 §), or what it changed it to. From
 * that moment no address or place of the client is told on any screen but for a stated reason.
 */
@Injectable()
export class RecordNonDisclosure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: RecordNonDisclosureInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'recordNonDisclosure', mutationId: input.mutationId, input },
      async (tx) => {
        const { caseId, clientId, validFrom, validUntil, toldBy } = input;
        const { on, inForce } = await takeProtection(tx, this.access, input);
        requireSame(inForce, input.replacesId);
        const prolongs = inForce?.validUntil ?? null;
        const fault = findNonDisclosureFault({ validFrom, validUntil, prolongs, today: calendarDay(tx.now) });
        if (fault) {
          const { field, law } = fault;
          return refuse({ __typename: 'NonDisclosureRefused', field, section: `${law.act} ${law.section}` });
        }
        if (inForce) await endProtection(tx, inForce, { kind: 'changed', reason: null });
        const id = tx.newId();
        await tx.insert(NonDisclosureEntity, {
          id,
          clientId,
          validFrom,
          validUntil,
          toldBy,
          createdAt: tx.now,
          createdBy: actor.professionalId,
        });
        await tellOfProtection(tx, on, { clientId, id });
        return { __typename: 'NonDisclosureChanged', caseId, clientId };
      },
    );
  }
}
