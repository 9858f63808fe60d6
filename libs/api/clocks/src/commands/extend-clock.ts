import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, badInput, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import {
  calendarDay,
  checkExtension,
  dueInstant,
  findClockRule,
  type LawReference,
  turnMoments,
} from '@rinnalla/domain';
import { endNotices } from '../changes/notices.js';
import { standingAt } from '../changes/standing.js';
import { tellLateTurns } from '../changes/turn-clocks.js';
import { publishClocks } from '../clock.events.js';
import { ClockChangeEntity, ClockEntity } from '../entities/clock.entity.js';
import { clockSettingsOf } from '../starting/clock-setting.js';
import { type ClockInHand, clockInHand } from './clock-in-hand.js';

export interface ExtendClockInput {
  readonly mutationId: string;
  readonly id: string;
  readonly version: number;
  readonly newDay: string;
  readonly reason: string;
}

/**
 * Moves the due date of a clock for a special reason, where the law allows it: execution of decisions (SHL 45 § 2–3 mom.). One that was
 * breached before stays so.
 */
@Injectable()
export class ExtendClock {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: ExtendClockInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'extendClock', mutationId: input.mutationId, input },
      async (tx) => {
        const clock = await clockInHand(tx, this.access, input);
        requireLawful(tx, clock, input);
        const { version, nextTurnAt } = await this.move(tx, clock, input.newDay);
        await tx.insert(ClockChangeEntity, {
          id: tx.newId(),
          clockId: clock.id,
          change: 'extended',
          at: tx.now,
          recordedAt: tx.now,
          by: actor.professionalId,
          reason: input.reason.trim(),
          fromDay: clock.dueDay,
          toDay: input.newDay,
        });
        await endNotices(tx, [clock.id]);
        const { id: clockId, caseId, workspaceId } = clock;
        await publishClocks(tx, [
          { clockId, caseId, workspaceId, type: 'clock.extended', change: 'changed', version },
        ]);
        // The new day may be today, after the unit has closed.
        await tellLateTurns(tx, [{ id: clockId, nextTurnAt }]);
        return { __typename: 'ClockChanged', clockId };
      },
    );
  }

  private async move(
    tx: Tx,
    clock: ClockInHand,
    newDay: string,
  ): Promise<{ version: number; nextTurnAt: Date }> {
    const { id, version, unitId, limitCount, limitUnit } = clock;
    // A day given today is a day by what is in force today, whatever the first one was reckoned with.
    const { county, officeHours } = (await clockSettingsOf(tx, unitId))(tx.now);
    const limit = limitCount === null || limitUnit === null ? null : { count: limitCount, unit: limitUnit };
    const turns = turnMoments({ limit }, { day: newDay, at: dueInstant(newDay, officeHours) }, county);
    const standing = standingAt(tx.now, turns);
    const next = await tx.update(
      ClockEntity,
      { id, version },
      { ...turns, ...standing, dueDay: newDay, extendedAt: tx.now, breachedAt: breachOf(clock, tx.now) },
    );
    if (next === null) throw new Error('A locked clock changed its version');
    return { version: next, nextTurnAt: standing.nextTurnAt };
  }
}

/** More time given too late undoes no breach: the moment that had passed stays on the clock. */
const breachOf = ({ breachedAt, dueAt, binds }: ClockInHand, now: Date): Date | null =>
  breachedAt ?? (binds === 'county' && dueAt !== null && now > dueAt ? dueAt : null);

/** @throws Refusal with the section of law; AppError BAD_INPUT for a day gone by */
function requireLawful(tx: Tx, { ruleId, ruleVersion, dueDay }: ClockInHand, input: ExtendClockInput): void {
  const rule = findClockRule(ruleId, ruleVersion);
  if (rule === null) throw new Error(`A clock of a rule that is not in the table: ${ruleId}`);
  const check = checkExtension(rule, { dueDay, newDay: input.newDay, reason: input.reason });
  if (check.kind === 'ok') {
    if (input.newDay < calendarDay(tx.now)) throw badInput('input.newDay', 'range');
    return;
  }
  const section = sectionOf(check.law);
  switch (check.kind) {
    case 'not_extendable':
      return refuse({ __typename: 'ClockNotExtendable', section });
    case 'reason_missing':
      return refuse({ __typename: 'ExtensionReasonMissing', section });
    case 'not_a_day':
      throw badInput('input.newDay', 'format');
    case 'not_after_due':
      return refuse({ __typename: 'ExtensionNotAfterDue', dueDay: check.dueDay, section });
    case 'closed_day':
      return refuse({ __typename: 'ClosedDay', nextDay: check.nextDay, section });
  }
}

const sectionOf = ({ act, section }: LawReference) => `${act} ${section}`;
