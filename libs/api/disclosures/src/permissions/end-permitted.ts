import type { Tx } from '@rinnalla/api-core';
import { CLIENT_DENIED, PERMISSION_WITHDRAWN } from '@rinnalla/contracts';

interface TurnedRelation {
  readonly id: string;
  readonly caseId: string;
  readonly workspaceId: string;
  readonly professionalId: string;
  readonly version: number;
  /** Another permission of the client's carries it: the relation rests on that one from now on. */
  readonly stays: boolean;
}
interface TurnedConsultation {
  readonly id: string;
  readonly caseId: string;
  readonly workspaceId: string;
  readonly expertiseId: string;
  readonly askedBy: string;
  readonly claimedBy: string | null;
  readonly version: number;
  readonly isInInbox: boolean;
}
interface Ended {
  readonly relations: readonly TurnedRelation[];
  readonly consultations: readonly TurnedConsultation[];
}

/**
 * Ends every relation that rests on the permission just withdrawn, and takes back every consultation asked under it; those that
 * another permission carries rest on that one from now on.
 * @returns how many consultations were taken back
 */
export async function endPermitted(tx: Tx, permissionId: string): Promise<number> {
  const [going] = await tx.query<{ on: readonly TurnedConsultation[] }>(
    'SELECT app.keep_covered_questions($1) AS on',
    [permissionId],
  );
  for (const consultation of going?.on ?? [])
    tellOfConsultation(tx, 'consultation.groundChanged', consultation);
  const [row] = await tx.query<{ ended: Ended }>('SELECT app.end_permitted($1, $2) AS ended', [
    permissionId,
    PERMISSION_WITHDRAWN,
  ]);
  const { relations, consultations } = row?.ended ?? { relations: [], consultations: [] };
  for (const relation of relations) tellOfRelation(tx, relation);
  for (const consultation of consultations) tellOfConsultation(tx, 'consultation.groundEnded', consultation);
  return consultations.length;
}

/** Takes back what was asked of health care about what the client has just denied (703/2023 58, 59 §). */
export async function endDenied(tx: Tx, denialId: string): Promise<void> {
  const [row] = await tx.query<{ ended: readonly TurnedConsultation[] }>(
    'SELECT app.end_denied($1, $2) AS ended',
    [denialId, CLIENT_DENIED],
  );
  for (const consultation of row?.ended ?? [])
    tellOfConsultation(tx, 'consultation.groundEnded', consultation);
}

function tellOfRelation(tx: Tx, relation: TurnedRelation): void {
  const { id, caseId, workspaceId, professionalId, version, stays } = relation;
  tx.publish({
    streams: [`case:${caseId}`, `workspace:${workspaceId}`, `user:${professionalId}`],
    type: stays ? 'team.groundChanged' : 'team.left',
    change: stays ? 'changed' : 'removed',
    refKind: 'team_member',
    refId: id,
    caseId,
    version,
  });
}

/** Inboxes and the people who had it hear of it without the case, which not all of them may know of; the case hears with it. */
function tellOfConsultation(
  tx: Tx,
  type: 'consultation.groundChanged' | 'consultation.groundEnded',
  turned: TurnedConsultation,
): void {
  const { id, caseId, workspaceId, expertiseId, askedBy, claimedBy, version } = turned;
  const event = {
    type,
    change: 'changed',
    refKind: 'consultation',
    refId: id,
    version,
  } as const;
  tx.publish({
    ...event,
    caseId: null,
    streams: [
      ...(turned.isInInbox ? [`expertise:${expertiseId}` as const] : []),
      `user:${askedBy}`,
      ...(claimedBy && claimedBy !== askedBy ? [`user:${claimedBy}` as const] : []),
    ],
  });
  tx.publish({ ...event, caseId, streams: [`case:${caseId}`, `workspace:${workspaceId}`] });
}
