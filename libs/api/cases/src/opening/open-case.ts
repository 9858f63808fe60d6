import { Injectable } from '@nestjs/common';
import { noteOpening } from '@rinnalla/api-clocks';
import { type Actor, badInput, DataKeys, type Tx, UnitOfWork } from '@rinnalla/api-core';
import {
  calendarDay,
  type ContactMaker,
  type ContactPurpose,
  helsinkiInstant,
  parseHetu,
  type ServiceFunction,
} from '@rinnalla/domain';
import { publishOpened } from '../case.events.js';
import { CaseOpeningEntity } from '../entities/case-opening.entity.js';
import { meetKnownClient } from '../newcomer/meet-known-client.js';
import { meetNamesakes } from '../newcomer/meet-namesakes.js';
import { takeTurns } from '../newcomer/take-turns.js';
import { checkPairOf } from '../pairs/check-pair.js';
import { insertCase, insertClient } from './insert-case.js';
import { type Opening, requireOpening } from './who-answers.js';

export interface OpenCaseInput {
  readonly mutationId: string;
  readonly workspaceId: string;
  readonly serviceFunction: ServiceFunction;
  readonly topic: string;
  readonly hetu: string;
  readonly givenNames: string;
  readonly familyName: string;
  readonly contactLanguage: string;
  readonly madeBy: ContactMaker;
  readonly purpose: ContactPurpose;
  /** `YYYY-MM-DD`: since when it is pending, which may be before it is written down. */
  readonly pendingOn: string;
  readonly hasHighestCareAllowance: boolean;
  readonly isDisabledPerson: boolean;
  readonly isUrgent: boolean;
  readonly measures: string;
  /** Stated: the client of the same name and day of birth is somebody else. */
  readonly isAnotherPerson: boolean;
}

type Identified = Omit<OpenCaseInput, 'hetu'> & { readonly hetu: string; readonly birthDate: string };

/**
 * Opens a case for a client (SHL 34 §), and starts the clocks that a contact telling the same would (36 §): who made it, why and when
 * are told with it, and how urgent it is. Whoever opens it is its named worker until another is named.
 */
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
        requirePendingDay(tx, input.pendingOn);
        await takeTurns(tx, this.keys, [{ ...input, ...parsed }]);
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
        return { __typename: 'CaseOpened', caseId: await this.open(tx, { ...input, ...parsed }, opening) };
      },
    );
  }

  private async open(tx: Tx, input: Identified, opening: Opening): Promise<string> {
    const clientId = await insertClient(tx, this.keys, input);
    const caseId = await insertCase(tx, input, { ...opening, clientId, status: 'pending' });
    const { madeBy, purpose, isUrgent, measures } = input;
    await tx.insert(CaseOpeningEntity, {
      ...{ caseId, madeBy, purpose, isUrgent, measures },
      ...{ openedAt: tx.now, openedBy: tx.actor.professionalId },
    });
    await noteOpening(tx, {
      caseId,
      clientId,
      madeBy,
      purpose,
      at: pendingSince(tx, input.pendingOn),
      statedAge: null,
      highestCareAllowance: input.hasHighestCareAllowance,
      disabledPerson: input.isDisabledPerson,
    });
    await checkPairOf(tx, caseId);
    tx.recordUse({
      purpose: 'case_work',
      basis: `task:${opening.opener.task}`,
      clientIds: [clientId],
      recordIds: [caseId],
      fieldClasses: ['C0', 'C1', 'C3'],
    });
    publishOpened(tx, { caseId, workspaceId: input.workspaceId }, opening);
    return caseId;
  }
}

/** @throws AppError BAD_INPUT for a day to come */
function requirePendingDay(tx: Tx, day: string): void {
  if (day > calendarDay(tx.now)) throw badInput('input.pendingOn', 'range');
}

/** The law counts days: what became pending on an earlier one did so at its beginning. */
const pendingSince = (tx: Tx, day: string): Date =>
  day === calendarDay(tx.now) ? tx.now : helsinkiInstant(day, '00:00');
