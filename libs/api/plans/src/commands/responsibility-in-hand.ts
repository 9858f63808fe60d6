import type { Access } from '@rinnalla/api-access';
import { badInput, refuse, type Tx } from '@rinnalla/api-core';
import {
  allowedResponsibilityMoves,
  checkResponsibilityMove,
  type ResponsibilityMoveName,
  type ResponsibilityStatus,
} from '@rinnalla/domain';
import { rolesOn } from '../responsibility-roles.js';
import { type LineInHand, takeLine } from './line-in-hand.js';

interface ResponsibilityRow {
  readonly status: ResponsibilityStatus;
  readonly what: string;
  readonly ownerId: string;
  readonly createdById: string;
  readonly goalId: string | null;
  readonly dueOn: string | null;
}

export interface ResponsibilityInHand extends ResponsibilityRow, LineInHand {
  /** The status the move leads to. */
  readonly to: ResponsibilityStatus;
}

interface Asked {
  readonly id: string;
  readonly version: number;
  readonly reason?: string;
  readonly newOwnerId?: string;
}

/**
 * Takes a responsibility for a move, and checks the move by its table.
 * @throws AppError NOT_FOUND, NOT_ALLOWED, BAD_INPUT
 * @throws Refusal StaleVersion, LineAlreadyWithdrawn, ResponsibilityMoveNotAllowed
 */
export async function takeForMove(
  tx: Tx,
  access: Access,
  move: ResponsibilityMoveName,
  asked: Asked,
): Promise<ResponsibilityInHand> {
  const line = await takeLine(tx, access, 'responsibility', asked);
  const [row] = await tx.query<ResponsibilityRow>(
    `SELECT status, what, owner_id AS "ownerId", created_by AS "createdById", goal_id AS "goalId", due_on::text AS "dueOn"
     FROM responsibility WHERE id = $1`,
    [asked.id],
  );
  if (!row) throw new Error('A locked responsibility has gone');
  const roles = rolesOn(row, {
    professionalId: tx.actor.professionalId,
    isNamedWorker: line.on.relations.includes('named_worker'),
    isLead: line.on.tasksInWorkspace.includes('client_responsibility_wide'),
  });
  const check = checkResponsibilityMove(move, {
    status: row.status,
    roles,
    reason: asked.reason ?? null,
    newOwner: asked.newOwnerId ?? null,
  });
  if (check.kind === 'missing')
    throw badInput(`input.${check.what === 'reason' ? 'reason' : 'newOwnerId'}`, 'required');
  if (check.kind !== 'ok') {
    const allowed = allowedResponsibilityMoves(row.status, roles).map((rule) => rule.move);
    return refuse({ __typename: 'ResponsibilityMoveNotAllowed', status: row.status, allowed });
  }
  return { ...row, ...line, to: check.to };
}
