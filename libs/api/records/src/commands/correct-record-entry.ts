import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { correctCare } from '../care/care-of-entry.js';
import { tellOfEntry } from '../record.events.js';
import { careOf, mendEntry, takeEntry } from './entry-in-hand.js';
import { requireNotInFuture } from './entry-obstacles.js';

export interface CorrectRecordEntryInput {
  readonly mutationId: string;
  readonly id: string;
  readonly version: number;
  readonly reason: string;
  readonly occurredOn: string;
  readonly body: string;
}

/** Corrects an entry that was written wrong, on an ended case too; how it stood is kept (703/2023 22 §). */
@Injectable()
export class CorrectRecordEntry {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: CorrectRecordEntryInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'correctRecordEntry', mutationId: input.mutationId, input },
      async (tx) => {
        const taken = await takeEntry(tx, this.access, input);
        requireNotInFuture(input.occurredOn, tx.now);
        const { occurredOn, body, reason } = input;
        const version = await mendEntry(
          tx,
          taken,
          { kind: 'corrected', reason },
          { occurredOn, body, correctedAt: tx.now },
        );
        const { entry, on } = taken;
        const news = { on, entryId: entry.id, clientId: entry.clientId, kind: entry.kind };
        await tellOfEntry(tx, { ...news, type: 'entry.corrected', change: 'changed', version });
        if (occurredOn !== entry.occurredOn) await correctCare(tx, { ...careOf(taken), occurredOn }, reason);
        return { __typename: 'RecordEntryChanged', caseId: on.caseId, entryId: entry.id };
      },
    );
  }
}
