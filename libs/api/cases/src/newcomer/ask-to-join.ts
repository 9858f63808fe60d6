import { Injectable } from '@nestjs/common';
import { type Actor, DataKeys, notAllowed, UnitOfWork } from '@rinnalla/api-core';
import type { z } from 'zod';
import { isAtIntake, recordFinding, takeTurn } from './find-newcomer.js';
import { type askToJoin, soughtOf } from './newcomer-inputs.types.js';

interface Asked {
  readonly retryAt?: string;
  readonly clientIds?: readonly string[];
  /** Only where a request was left. */
  readonly joinRequestId?: string;
  readonly people?: readonly string[];
}

/** Asks those who let others into a client's case to take the asker in. What became of it shows only when they do. */
@Injectable()
export class AskToJoin {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: DataKeys,
  ) {}

  run(actor: Actor, { mutationId, reason, ...person }: z.output<typeof askToJoin>) {
    const sought = soughtOf(this.keys, person);
    // Remembered as a hash of what is said here: an identity code must not be guessable from it.
    const input = { reason, person: this.keys.blindIndex(JSON.stringify(person)).toString('base64') };
    return this.unitOfWork.run(actor, { operation: 'askToJoin', mutationId, input }, async (tx) => {
      if (!(await isAtIntake(tx))) throw notAllowed();
      const [row] = await tx.query<{ asked: Asked }>(
        'SELECT app.ask_to_join($1, $2, $3, $4, $5, $6) AS asked',
        [...sought, tx.newId(), reason],
      );
      const asked = takeTurn(row?.asked);
      recordFinding(tx, asked);
      const { joinRequestId, people = [] } = asked;
      if (joinRequestId !== undefined && people.length > 0) {
        // Names no case: asking changes nothing on it, and its team need not know of it.
        tx.publish({
          streams: people.map((id) => `user:${id}` as const),
          type: 'join.asked',
          change: 'created',
          refKind: 'join_request',
          refId: joinRequestId,
          caseId: null,
          version: 1,
        });
      }
      return { __typename: 'JoinAsked', isSent: true };
    });
  }
}
