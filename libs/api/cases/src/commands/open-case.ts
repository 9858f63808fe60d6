import { Injectable } from '@nestjs/common';
import { notePending } from '@rinnalla/api-clocks';
import { type Actor, badInput, DataKeys, UnitOfWork } from '@rinnalla/api-core';
import { parseHetu, type ServiceFunction } from '@rinnalla/domain';
import { meetKnownClient } from '../newcomer/meet-known-client.js';
import { meetNamesakes } from '../newcomer/meet-namesakes.js';
import { publishOnCase } from '../case.events.js';
import { insertCase, insertClient } from './insert-case.js';
import { requireOpening } from './who-answers.js';

export interface OpenCaseInput {
  readonly mutationId: string;
  readonly workspaceId: string;
  readonly serviceFunction: ServiceFunction;
  readonly topic: string;
  readonly hetu: string;
  readonly givenNames: string;
  readonly familyName: string;
  readonly contactLanguage: string;
  /** Stated: the client of the same name and day of birth is somebody else. */
  readonly isAnotherPerson: boolean;
}

/** Opens a case for a client (SHL 34 §): known by the identity code, or new. Whoever opens it is its named worker until another is named. */
@Injectable()
export class OpenCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: DataKeys,
  ) {}

  run(actor: Actor, input: OpenCaseInput) {
    const { hetu, ...rest } = input;
    // Remembered as a hash of what is said here: an identity code must not be guessable from it.
    const remembered = { ...rest, hetu: this.keys.blindIndex(hetu).toString('base64') };
    return this.unitOfWork.run(
      actor,
      { operation: 'openCase', mutationId: input.mutationId, input: remembered },
      async (tx) => {
        const opening = await requireOpening(tx, { ...input, namedWorkerId: null });
        const { task } = opening.opener;
        const parsed = parseHetu(input.hetu);
        if (parsed.kind === 'invalid') throw badInput('input.hetu', parsed.reason);
        const blindIndex = this.keys.blindIndex(parsed.hetu);
        const known = await meetKnownClient(tx, blindIndex, `task:${task}`);
        if (known) return known;
        if (!input.isAnotherPerson) {
          const { givenNames, familyName } = input;
          const told = { givenNames, familyName, birthDate: parsed.birthDate, hasHetu: true };
          const namesakes = await meetNamesakes(tx, told, `task:${task}`);
          if (namesakes) {
            const { isVisible, card } = namesakes;
            const found = [{ familyMember: null, isVisible, card, canBeSame: false }];
            return { __typename: 'NamesakesFound', found };
          }
        }
        const clientId = await insertClient(tx, this.keys, { ...input, ...parsed });
        const caseId = await insertCase(tx, input, { ...opening, clientId, status: 'pending' });
        await notePending(tx, caseId, [clientId], { pendingSince: tx.now });
        tx.recordUse({
          purpose: 'case_work',
          basis: `task:${task}`,
          clientIds: [clientId],
          recordIds: [caseId],
          fieldClasses: ['C0', 'C1'],
        });
        publishOnCase(tx, {
          caseId,
          workspaceId: input.workspaceId,
          type: 'case.opened',
          change: 'created',
          refKind: 'case',
          refId: caseId,
          version: 1,
          people: [actor.professionalId],
        });
        return { __typename: 'CaseOpened', caseId };
      },
    );
  }
}
