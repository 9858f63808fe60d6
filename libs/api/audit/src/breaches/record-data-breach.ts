import { Injectable } from '@nestjs/common';
import { type Actor, badInput, UnitOfWork } from '@rinnalla/api-core';
import { breachClock } from '@rinnalla/domain';
import { requireOfficer } from '../officer.js';
import { tellOfBreach } from './breach.events.js';
import { noteChange, refuseIdentityCodes } from './change-breach.js';
import type { RecordDataBreach } from './data-breach-inputs.types.js';
import { DataBreachEntity } from './data-breach.entity.js';

/**
 * Writes a personal-data breach down: its effects and measures may come later, but the time to notify the authority runs from when the
 * county became aware of it ((EU) 2016/679 33 art. 1, 4 and 5 kohta).
 */
@Injectable()
export class RecordDataBreachCommand {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: RecordDataBreach) {
    return this.unitOfWork.run(
      actor,
      { operation: 'recordDataBreach', mutationId: input.mutationId, input },
      async (tx) => {
        await requireOfficer(tx);
        const { knownAt, happened, concerned, peopleCount, consequences, measures } = input;
        if (knownAt > tx.now) throw badInput('input.knownAt', 'range');
        refuseIdentityCodes([happened, concerned, consequences, measures]);
        const id = tx.newId();
        const { ruleVersion, due } = breachClock(id, knownAt);
        await tx.insert(DataBreachEntity, {
          ...{ id, knownAt, ruleVersion, dueAt: due.at },
          ...{ happened, concerned, peopleCount, consequences, measures },
          recordedAt: tx.now,
          recordedBy: actor.professionalId,
        });
        await noteChange(tx, id, { version: 1, change: 'recorded', reason: null, earlier: [] });
        await tellOfBreach(tx, { breachId: id, change: 'created', version: 1 });
        return { __typename: 'DataBreachChanged', breachId: id };
      },
    );
  }
}
