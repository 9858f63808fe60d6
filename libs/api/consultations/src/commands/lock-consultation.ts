import { notFound, refuse, type Tx, type ViewerFacts } from '@rinnalla/api-core';
import type { ConsultationMode, ConsultationRole, ConsultationStatus } from '@rinnalla/domain';
import type { Matter } from '../consultation.events.js';
import { ofConsultation, readerParams, rolesOf, SEEN, STANDING } from '../consultation-row.js';

/** A consultation held for the rest of the transaction, and what the mover is to it. */
export interface LockedConsultation {
  readonly id: string;
  readonly mode: ConsultationMode;
  readonly status: ConsultationStatus;
  readonly version: number;
  readonly expertiseId: string;
  readonly askedBy: string;
  readonly claimedBy: string | null;
  readonly roles: readonly ConsultationRole[];
  readonly isParty: boolean;
  readonly seesCase: boolean;
  readonly matter: Matter | null;
}

interface Row extends Omit<LockedConsultation, 'roles' | 'isParty'> {
  readonly isAsker: boolean;
  readonly isClaimant: boolean;
  readonly isMember: boolean;
  readonly isLead: boolean;
  readonly isNamedWorker: boolean;
}

const locked = (viewer: ViewerFacts) => `
  SELECT k.id, k.mode, k.status, k.version, k.expertise_id AS "expertiseId", k.asked_by AS "askedBy", k.claimed_by AS "claimedBy",
    app.consultation_matter(k.id) AS matter, ${STANDING}
  FROM ${ofConsultation(viewer)} WHERE k.id = $6 AND ${SEEN} FOR UPDATE OF k`;

/** Takes the row; of two who try at once the second waits, and then sees what the first has made of it. Null: not theirs to see. */
export async function lockConsultation(tx: Tx, consultationId: string): Promise<LockedConsultation | null> {
  const [row] = await tx.query<Row>(locked(await tx.facts()), [...(await readerParams(tx)), consultationId]);
  if (!row) return null;
  const { isAsker, isClaimant, isMember, isLead, isNamedWorker, ...found } = row;
  return {
    ...found,
    roles: rolesOf({ isAsker, isClaimant, isMember, isLead, isNamedWorker, seesCase: row.seesCase }),
    isParty: (isAsker && row.mode === 'anonymous') || isClaimant || row.seesCase,
  };
}

/**
 * What one hears who comes too late: whoever has the expertise could see the request a moment ago, and is told who took it.
 * @throws AppError NOT_FOUND to everyone else
 */
export async function refuseLatecomer(tx: Tx, consultationId: string): Promise<never> {
  const [row] = await tx.query<{ state: { status: ConsultationStatus; claimedBy: string | null } | null }>(
    'SELECT app.consultation_state($1) AS state',
    [consultationId],
  );
  if (!row?.state) throw notFound();
  const { status, claimedBy } = row.state;
  return claimedBy ? refuseClaimed(consultationId, claimedBy) : refuseMove(status, []);
}

export const refuseClaimed = (consultationId: string, claimedById: string) =>
  refuse({ __typename: 'AlreadyClaimed', consultationId, claimedById });

export const refuseMove = (status: ConsultationStatus, allowed: readonly string[]) =>
  refuse({ __typename: 'ConsultationMoveNotAllowed', status, allowed });
