import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { withdrawCare } from '../care/care-of-entry.js';
import { tellOfEntry } from '../record.events.js';
import { careOf, mendEntry, takeEntry } from './entry-in-hand.js';

export interface WithdrawRecordEntryInput {
  readonly mutationId: string;
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

/** Withdraws an entry that should not be there, on the wrong client for one. It stays to be seen, marked (703/2023 22 §). */
@Injectable()
export class WithdrawRecordEntry {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: WithdrawRecordEntryInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'withdrawRecordEntry', mutationId: input.mutationId, input },
      async (tx) => {
        const taken = await takeEntry(tx, this.access, input);
        const mending = { kind: 'withdrawn', reason: input.reason } as const;
        const version = await mendEntry(tx, taken, mending, { withdrawnAt: tx.now });
        const { entry, on } = taken;
        const news = { on, entryId: entry.id, clientId: entry.clientId, kind: entry.kind };
        await tellOfEntry(tx, { ...news, type: 'entry.withdrawn', change: 'changed', version });
        await withdrawCare(tx, careOf(taken), input.reason);
        return { __typename: 'RecordEntryChanged', caseId: on.caseId, entryId: entry.id };
      },
    );
  }
}
