import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { endProtection, requireSame, takeProtection, tellOfProtection } from './protection-in-hand.js';

export interface LiftNonDisclosureInput {
  readonly mutationId: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly nonDisclosureId: string;
  readonly reason: string;
}

/** Lifts a non-disclosure for safety that the population register ended before its last day, or that had none. It stays in the history. */
@Injectable()
export class LiftNonDisclosure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: LiftNonDisclosureInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'liftNonDisclosure', mutationId: input.mutationId, input },
      async (tx) => {
        const { caseId, clientId, nonDisclosureId: id, reason } = input;
        const { on, inForce } = await takeProtection(tx, this.access, input);
        requireSame(inForce, id);
        if (inForce) await endProtection(tx, inForce, { kind: 'lifted', reason });
        await tellOfProtection(tx, on, { clientId, id });
        return { __typename: 'NonDisclosureChanged', caseId, clientId };
      },
    );
  }
}
