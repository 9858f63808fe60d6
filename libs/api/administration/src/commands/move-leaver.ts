import { Injectable } from '@nestjs/common';
import { type Actor, badInput, notFound, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { randomUUID } from 'node:crypto';
import { carryOutLeave } from '../leavers/carry-out-leave.js';
import { type LeaveLine, type LeaverShare, planLeave } from '../leavers/leave-plan.js';
import { type LeaverWork, workOf } from '../leavers/leaver-work.js';
import { recipientsOf } from '../leavers/recipient.js';
import {
  changeRights,
  type Person,
  refuseOwn,
  refuseRights,
  type RightsStep,
} from '../rights/change-of-rights.js';
import { rightsFault } from '../rights/rights-faults.js';
import { tellOfStaff } from '../administration.events.js';
import { shutOut } from './disable-professional.js';

export interface LeaveInput {
  readonly professionalId: string;
  readonly version: number;
  /** Why; it stands on what is handed over and given back. */
  readonly reason: string;
  readonly to: readonly LeaverShare[];
}

/** What becomes of a leaver's things, as it is shown: case numbers, no client. */
export interface LeavePlan {
  readonly professionalId: string;
  readonly lines: readonly LeaveLine[];
  readonly askedConsultations: number;
  /** For the usage log only. */
  readonly used: { readonly clientIds: readonly string[]; readonly caseIds: readonly string[] };
}

/** Moves a leaver's cases, responsibilities and duties to others and shuts the leaver out, in one transaction: all of it or nothing. */
@Injectable()
export class MoveLeaver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, mutationId: string, input: LeaveInput) {
    return this.unitOfWork.run(actor, { operation: 'moveLeaver', mutationId, input }, async (tx) => {
      const plan = await leave(tx, input);
      if (isBlocked(plan)) return refuse({ __typename: 'LeaveBlocked', plan });
      recordUse(tx, plan);
      return { __typename: 'LeaverMoved', plan };
    });
  }

  /** The very same move, taken back: what it answers is what then happens. */
  preview(actor: Actor, input: LeaveInput) {
    const command = { operation: 'previewLeave', mutationId: randomUUID(), input };
    return this.unitOfWork.run(actor, command, async (tx) =>
      refuse({ __typename: 'LeavePreview', plan: await leave(tx, input) }),
    );
  }
}

const isBlocked = ({ lines }: LeavePlan): boolean => lines.some(({ outcome }) => outcome === 'blocked');

/** Which cases a move names by their number: a use of client data like any (703/2023 10 §). */
export function recordUse(db: Pick<Tx, 'recordUse'>, { used }: LeavePlan): void {
  if (used.caseIds.length === 0) return;
  db.recordUse({
    purpose: 'case_work',
    basis: 'task:system_administration',
    clientIds: used.clientIds,
    recordIds: used.caseIds,
    fieldClasses: ['C0'],
  });
}

async function leave(tx: Tx, input: LeaveInput): Promise<LeavePlan> {
  const { professionalId } = input;
  const made: { plan: LeavePlan | null } = { plan: null };
  const make = async (person: Person): Promise<RightsStep> => {
    refuseOwn(tx, professionalId);
    if (person.disabledAt) refuseRights(rightsFault('person_disabled'));
    const work = await workOf(tx, professionalId);
    const lines = await linesOf(tx, input, { work, person });
    const plan = {
      professionalId,
      lines,
      askedConsultations: work.askedConsultations,
      used: await usedIn(tx, work),
    };
    made.plan = plan;
    if (!isBlocked(plan)) await moveAll(tx, input, { person, work, lines });
    return { kind: 'professional.left', before: null, after: summaryOf(lines) };
  };
  await changeRights(tx, { professionalId, make });
  if (!made.plan) throw new Error('A leave was made without a plan');
  return made.plan;
}

async function linesOf(
  tx: Tx,
  { professionalId, to }: LeaveInput,
  { work, person }: { work: LeaverWork; person: Person },
): Promise<LeaveLine[]> {
  const ids = [...new Set(to.map(({ recipientId }) => recipientId))];
  if (ids.includes(professionalId)) throw badInput('input.to', 'notOnTheList');
  const recipients = await recipientsOf(tx, ids);
  if (recipients.size < ids.length) throw notFound();
  return planLeave({ work, shares: to, recipients, leaver: person, now: tx.now });
}

async function moveAll(
  tx: Tx,
  { professionalId, version, reason }: LeaveInput,
  { person, work, lines }: { person: Person; work: LeaverWork; lines: readonly LeaveLine[] },
): Promise<void> {
  await carryOutLeave(tx, professionalId, { lines, work, reason });
  await tx.query(
    `UPDATE work_task SET valid_to = $2, version = version + 1
     WHERE professional_id = $1 AND (valid_to IS NULL OR valid_to > $2)`,
    [professionalId, tx.now],
  );
  await shutOut(tx, person, version);
  const heirs = lines.flatMap(({ duty, recipientId }) => (duty === 'expertise' && recipientId) || []);
  for (const heir of new Set(heirs))
    await tellOfStaff(tx, { type: 'expertise.set', professionalId: heir, touchesRights: true });
}

/** Of every case that is named, questions that were claimed on others' cases included. */
async function usedIn(tx: Tx, work: LeaverWork): Promise<LeavePlan['used']> {
  const named = [...work.relations, ...work.responsibilities, ...work.consultations];
  const caseIds = [...new Set(named.flatMap(({ caseId }) => caseId ?? []))];
  const clients = await tx.query<{ id: string }>(
    'SELECT DISTINCT unnest(app.clients_of(c.id)) AS id FROM unnest($1::uuid[]) c(id)',
    [caseIds],
  );
  return { clientIds: clients.map(({ id }) => id), caseIds };
}

const summaryOf = (lines: readonly LeaveLine[]) => ({
  lines: lines.map(({ id, duty, caseId, recipientId, outcome }) => ({
    id,
    duty,
    caseId,
    recipientId,
    outcome,
  })),
});
