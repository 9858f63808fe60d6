import { RelationEntity } from '@rinnalla/api-access';
import { badInput, notAllowed, refuse, type Tx } from '@rinnalla/api-core';
import {
  checkConsultationMove,
  type ConsultationMoveEvidence,
  type ConsultationMoveName,
  type ConsultationStatus,
} from '@rinnalla/domain';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { publishOnConsultation } from '../consultation.events.js';
import { recordConsultationUse } from '../consultation-use.js';
import { ConsultationEntity, ConsultationStepEntity } from '../entities/consultation.entity.js';
import {
  lockConsultation,
  type LockedConsultation,
  refuseClaimed,
  refuseLatecomer,
  refuseMove,
} from './lock-consultation.js';

export interface MoveInput {
  readonly mutationId: string;
  readonly consultationId: string;
  readonly version: number | null;
}

export interface CheckedMove extends LockedConsultation {
  readonly move: ConsultationMoveName;
  readonly to: ConsultationStatus;
}

/** The input field a missing piece of evidence belongs to. */
const FIELD_OF = {
  reason: 'input.reason',
  message: 'input.message',
  expertise: 'input.expertiseId',
  assignee: 'input.professionalId',
  outcome: 'input.usefulness',
} as const;

/**
 * Takes the consultation and lets the move pass, by the table of moves (`checkConsultationMove`).
 * @throws Refusal AlreadyClaimed, ConsultationMoveNotAllowed or StaleVersion
 * @throws AppError NOT_FOUND; NOT_ALLOWED when the move is for others; BAD_INPUT when it lacks what it needs
 */
export async function checkMove(
  tx: Tx,
  move: ConsultationMoveName,
  input: MoveInput,
  evidence: ConsultationMoveEvidence,
): Promise<CheckedMove> {
  const found =
    (await lockConsultation(tx, input.consultationId)) ?? (await refuseLatecomer(tx, input.consultationId));
  // Before the checks: a refusal tells its status too.
  await recordMoveUse(tx, found);
  const check = checkConsultationMove(move, { status: found.status, roles: found.roles, ...evidence });
  if (check.kind === 'not_allowed') {
    if (move === 'claim' && found.claimedBy) return refuseClaimed(found.id, found.claimedBy);
    return refuseMove(found.status, check.allowed);
  }
  if (check.kind === 'not_theirs') throw notAllowed();
  if (input.version !== null && input.version !== found.version) {
    return refuse({ __typename: 'StaleVersion', currentVersion: found.version, currentText: found.status });
  }
  if (check.kind === 'missing') throw badInput(FIELD_OF[check.what], 'required');
  return { ...found, move, to: check.to };
}

interface Change {
  readonly patch: QueryDeepPartialEntity<ConsultationEntity>;
  readonly reason?: string;
  /** Whoever is to have it from now on. */
  readonly newClaimant?: string;
  /** The expertise it goes to. */
  readonly newExpertise?: string;
}

/** Makes a checked move: sight, row, step, log and events. What was found before is the state it started from. */
export async function makeMove(tx: Tx, found: CheckedMove, change: Change) {
  const { newClaimant, newExpertise, reason = null } = change;
  // Sight is opened before the row moves and closed after: a row that would leave the mover's own sight can't be written.
  if (newClaimant) await openSight(tx, found, newClaimant);
  const version = await tx.update(
    ConsultationEntity,
    { id: found.id, version: found.version },
    { ...claimPatch(tx, newClaimant), ...change.patch, status: found.to, lastStepAt: tx.now },
  );
  if (version === null) throw new Error('A locked consultation changed its version');
  await tx.insert(ConsultationStepEntity, {
    id: tx.newId(),
    consultationId: found.id,
    move: found.move,
    toStatus: found.to,
    reason,
    at: tx.now,
    by: tx.actor.professionalId,
  });
  await tx.query('SELECT app.end_consultation_sight($1)', [found.id]);
  const isInboxTouched = found.status === 'requested' || found.to === 'requested';
  publishOnConsultation(tx, {
    type: `consultation.${EVENT_OF[found.move]}`,
    change: 'changed',
    refKind: 'consultation',
    refId: found.id,
    version,
    expertise: isInboxTouched ? [found.expertiseId, newExpertise ?? found.expertiseId] : [],
    people: [found.askedBy, found.claimedBy, newClaimant ?? null],
    matter: found.matter,
  });
  return { __typename: 'ConsultationMoved', consultationId: found.id };
}

const EVENT_OF: Readonly<Record<ConsultationMoveName, string>> = {
  claim: 'claimed',
  release: 'released',
  ask_more: 'moreInfoAsked',
  give_more: 'moreInfoGiven',
  answer: 'answered',
  decline: 'declined',
  redirect: 'redirected',
  reassign: 'reassigned',
  reopen: 'reopened',
  cancel: 'cancelled',
  close: 'closed',
};

const claimPatch = (tx: Tx, newClaimant: string | undefined) =>
  newClaimant ? { claimedBy: newClaimant, claimedAt: tx.now } : {};

/** No longer anyone's: what a request has that waits again. */
export const UNCLAIMED = { claimedBy: null, claimedAt: null };

export function recordMoveUse(
  tx: Tx,
  { id, mode, roles, isParty, matter }: LockedConsultation,
): Promise<void> {
  const viewerRole = roles[0] ?? 'stranger';
  return recordConsultationUse(tx, 'consultation', [{ id, mode, viewerRole, isParty, matter }]);
}

/** The relation opens the question, its attachments and thread; never the case (703/2023 9 §). Its evidence stays with the subject. */
async function openSight(tx: Tx, { id, matter }: LockedConsultation, professionalId: string): Promise<void> {
  await tx.insert(RelationEntity, {
    id: tx.newId(),
    professionalId,
    kind: 'consultation',
    consultationId: id,
    legalMode: matter?.legalMode ?? 'M6',
    evidence: {},
    purpose: 'consultation',
    validFrom: tx.now,
    createdBy: tx.actor.professionalId,
  });
}
