import { Injectable } from '@nestjs/common';
import { Access, OverrideEntity, PasswordAgain, PurposeStatementEntity } from '@rinnalla/api-access';
import { type Actor, notFound, Reader, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import type { ReadingPurpose } from '@rinnalla/contracts';
import { mayPlead, OVERRIDE_RULES, type OverrideGround, type Register } from '@rinnalla/domain';
import { publishOverride } from './override.events.js';
import { sectionsOf } from './override.loader.js';

export interface PleadOverrideInput {
  readonly mutationId: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly ground: OverrideGround;
  readonly reason: string;
  readonly password: string;
}

/**
 * Opens more of one client's records for oneself: on a ground of law, for some hours, and told at once to those who answer for the
 * client and for data protection (703/2023 26, 53, 54 §). What it opens is the ground's own reach and nothing beside it.
 */
@Injectable()
export class PleadOverride {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly passwords: PasswordAgain,
    private readonly reader: Reader,
  ) {}

  /** @param address network address of the caller: wrong passwords are counted by it */
  async run(actor: Actor, asked: PleadOverrideInput, address: string) {
    // The password is used here and goes no further: not to the log, the remembered answers or their hash.
    const { password, ...input } = asked;
    // Who has no case to plead on is not asked for a password either.
    await this.reader.read(actor, 'pleadOverride', async (db) => {
      const { basis, clientIds } = await this.access.requireOnCase(db, 'override.plead', input.caseId);
      db.recordUse({
        purpose: 'override',
        basis,
        clientIds,
        recordIds: [input.caseId],
        fieldClasses: ['C0'],
      });
    });
    const check = await this.passwords.check(actor, password, address);
    if (check !== 'right')
      return { __typename: 'PasswordWrong', isBlocked: check === 'blocked', positions: [] };
    return this.unitOfWork.run(
      actor,
      { operation: 'pleadOverride', mutationId: input.mutationId, input },
      (tx) => this.plead(tx, input),
    );
  }

  private async plead(tx: Tx, input: Omit<PleadOverrideInput, 'password'>) {
    const found = await this.access.requireOnCase(tx, 'override.plead', input.caseId, 'lock');
    if (!found.clientIds.includes(input.clientId)) throw notFound();
    const { ground } = input;
    const sections = sectionsOf(ground);
    const { register } = found.viewer;
    if (!mayPlead(ground, register)) return refuse({ __typename: 'GroundNotYours', ground, sections });

    const expiresAt = new Date(tx.now.getTime() + OVERRIDE_RULES[ground].hours * 3_600_000);
    await statePurpose(tx, input, purposeOf(ground, register), expiresAt);
    const before = await maskedEntries(tx, input.caseId);
    const overrideId = tx.newId();
    await tx.insert(OverrideEntity, {
      id: overrideId,
      professionalId: tx.actor.professionalId,
      clientId: input.clientId,
      caseId: input.caseId,
      ground,
      reason: input.reason,
      startedAt: tx.now,
      expiresAt,
      endedAt: null,
    });
    const after = await maskedEntries(tx, input.caseId);
    if (!carriesFurther(before, after)) return refuse({ __typename: 'NothingToOpen', ground, sections });

    tx.recordUse({
      purpose: 'override',
      basis: found.basis,
      clientIds: [input.clientId],
      recordIds: [input.caseId, overrideId],
      fieldClasses: ['C0'],
    });
    await publishOverride(
      tx,
      { type: 'override.pleaded', overrideId, version: 1 },
      { caseId: input.caseId, workspaceId: found.workspaceId },
    );
    return { __typename: 'OverridePleaded', caseId: input.caseId, overrideId };
  }
}

/** A pleaded ground says for what the records are needed: no second word is asked for as long as it holds (9, 10 §). */
function statePurpose(
  tx: Tx,
  { caseId, reason }: { caseId: string; reason: string },
  purpose: ReadingPurpose,
  validUntil: Date,
): Promise<void> {
  return tx.insert(PurposeStatementEntity, {
    id: tx.newId(),
    professionalId: tx.actor.professionalId,
    caseId,
    subject: 'records',
    purpose,
    reason,
    statedAt: tx.now,
    validUntil,
  });
}

function purposeOf(ground: OverrideGround, register: Register): ReadingPurpose {
  if (ground === 'social_authority_need') return 'assessment_of_need';
  if (ground !== 'confirmation_26') return 'urgent_need';
  return register === 'health' ? 'treatment' : 'carrying_out_services';
}

interface MaskedEntries {
  readonly all: number;
  /** Of these, the ones that wait for a confirmation under 26 § only. */
  readonly unconfirmed: number;
}

async function maskedEntries(tx: Tx, caseId: string): Promise<MaskedEntries> {
  const [row] = await tx.query<MaskedEntries>(
    `SELECT coalesce(sum(m.entries), 0)::int AS "all",
       coalesce(sum(m.entries) FILTER (WHERE m.reason = 'confirmation'), 0)::int AS unconfirmed
     FROM app.masked_entries(ARRAY[$1::uuid]) m`,
    [caseId],
  );
  return row ?? { all: 0, unconfirmed: 0 };
}

/** Entries came open, or came as far as the confirmation that only protects them now. What is denied stays denied and does not count. */
const carriesFurther = (before: MaskedEntries, after: MaskedEntries): boolean =>
  after.all < before.all || after.all - after.unconfirmed < before.all - before.unconfirmed;
