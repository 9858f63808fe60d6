import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { dropClocks } from '../changes/close-clocks.js';
import { clockInHand } from './clock-in-hand.js';

export interface MarkClockNotApplicableInput {
  readonly mutationId: string;
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

/** Says with a reason that a clock does not apply after all: it stays on record, and counts no more. */
@Injectable()
export class MarkClockNotApplicable {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: MarkClockNotApplicableInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'markClockNotApplicable', mutationId: input.mutationId, input },
      async (tx) => {
        const { id: clockId, caseId } = await clockInHand(tx, this.access, input);
        await dropClocks(tx, { caseId, clockId }, input.reason);
        return { __typename: 'ClockChanged', clockId };
      },
    );
  }
}
