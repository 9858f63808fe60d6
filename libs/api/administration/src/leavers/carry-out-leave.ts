import type { NewEvent, Tx } from '@rinnalla/api-core';
import type { LeaveLine } from './leave-plan.js';
import type { LeaverWork } from './leaver-work.js';
import { releaseContacts } from './release-contacts.js';

interface Step {
  readonly do: 'move_relation' | 'end_relation' | 'hand_over' | 'release';
  readonly id: string;
  readonly version: number;
  /** Id of the row that comes in its place. */
  readonly newId: string;
  readonly recipientId: string | null;
  readonly mode: string | null;
  readonly evidence: object | null;
  /** The recipient answers for the client by the same justification as the leaver did (SHL 42 § 2 mom.). */
  readonly keepsJustification: boolean;
}

const RELATIONS = ['named_worker', 'work_pair', 'team_member'];

/** Moves what a plan without blocked lines says, in one go, and tells every case, inbox and person concerned. */
export async function carryOutLeave(
  tx: Tx,
  leaverId: string,
  { lines, work, reason }: { lines: readonly LeaveLine[]; work: LeaverWork; reason: string },
): Promise<void> {
  const steps = new Map(lines.flatMap((line) => stepFor(tx, line) ?? []).map((step) => [step.id, step]));
  await tx.query('SELECT app.carry_out_leave($1, $2, $3::jsonb)', [
    leaverId,
    reason,
    JSON.stringify([...steps.values()]),
  ]);
  await releaseContacts(tx, leaverId, { work, reason });
  await moveExpertise(tx, leaverId, lines);
  for (const line of lines) {
    const step = steps.get(line.id);
    if (step && line.duty === 'consultation') tellOfRelease(tx, line, work);
    else if (step) tellOfCase(tx, line, step);
  }
}

function stepFor(tx: Tx, line: LeaveLine): Step[] | null {
  if (line.duty === 'expertise' || line.duty === 'contact') return null;
  const step = {
    id: line.id,
    version: line.version,
    newId: tx.newId(),
    recipientId: line.recipientId,
    mode: line.ground?.mode ?? null,
    evidence: line.ground?.evidence ?? null,
    keepsJustification: line.ground?.keepsJustification ?? false,
  };
  if (line.duty === 'consultation') return [{ ...step, do: 'release' }];
  if (line.duty === 'responsibility') return [{ ...step, do: 'hand_over' }];
  return [{ ...step, do: line.outcome === 'moves' ? 'move_relation' : 'end_relation' }];
}

async function moveExpertise(tx: Tx, leaverId: string, lines: readonly LeaveLine[]): Promise<void> {
  await tx.query('DELETE FROM professional_expertise WHERE professional_id = $1', [leaverId]);
  for (const { duty, outcome, id, recipientId } of lines) {
    if (duty !== 'expertise' || outcome !== 'moves') continue;
    await tx.query(
      'INSERT INTO professional_expertise (professional_id, expertise_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [recipientId, id],
    );
  }
}

function tellOfCase(
  tx: Tx,
  { id, version, duty, caseId, workspaceId, recipientId, outcome }: LeaveLine,
  { newId }: Step,
): void {
  if (caseId === null || workspaceId === null) return;
  const streams: NewEvent['streams'] = [
    `case:${caseId}`,
    `workspace:${workspaceId}`,
    ...(recipientId === null ? [] : [`user:${recipientId}` as const]),
  ];
  const isRelation = RELATIONS.includes(duty);
  const told = { caseId, streams, refKind: isRelation ? 'team_member' : 'responsibility' } as const;
  tx.publish({
    ...told,
    type: isRelation ? 'team.left' : 'responsibility.handedOver',
    change: isRelation ? 'removed' : 'changed',
    refId: id,
    version: version + 1,
  });
  if (outcome !== 'moves') return;
  tx.publish({
    ...told,
    type: isRelation ? joiningAs(duty) : 'responsibility.proposed',
    change: 'created',
    refId: newId,
    version: 1,
  });
}

const joiningAs = (duty: LeaveLine['duty']) => (duty === 'named_worker' ? 'team.workerNamed' : 'team.joined');

function tellOfRelease(tx: Tx, { id, version, caseId, workspaceId }: LeaveLine, work: LeaverWork): void {
  const consultation = work.consultations.find((one) => one.id === id);
  if (!consultation) return;
  const told = {
    type: 'consultation.released',
    change: 'changed',
    refKind: 'consultation',
    refId: id,
    version: version + 1,
  } as const;
  const { expertiseId, askedBy } = consultation;
  tx.publish({ ...told, caseId: null, streams: [`expertise:${expertiseId}`, `user:${askedBy}`] });
  if (caseId !== null && workspaceId !== null)
    tx.publish({ ...told, caseId, streams: [`case:${caseId}`, `workspace:${workspaceId}`] });
}
