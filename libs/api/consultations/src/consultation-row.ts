import { caseFilter, caseFilterParams } from '@rinnalla/api-access';
import type { ReadDb, ViewerFacts } from '@rinnalla/api-core';
import {
  allowedConsultationMoves,
  CONSULTATION_ROLES,
  type ConsultationMode,
  type ConsultationRole,
  type ConsultationStatus,
} from '@rinnalla/domain';
import type { MatterUsed } from './consultation-use.js';
import type { ConsultationType, ExpertiseType } from './consultation.types.js';

/** What the viewer is to a consultation, as the row tells it. */
interface Standing {
  readonly isAsker: boolean;
  readonly isClaimant: boolean;
  readonly isMember: boolean;
  readonly isLead: boolean;
  readonly isNamedWorker: boolean;
  readonly seesCase: boolean;
}

interface Row extends Standing {
  readonly id: string;
  readonly mode: ConsultationMode;
  readonly urgency: string;
  readonly status: ConsultationStatus;
  readonly question: string;
  readonly expertise: ExpertiseType;
  readonly askedById: string;
  readonly askedAt: Date;
  readonly claimedById: string | null;
  readonly claimedAt: Date | null;
  readonly answer: string | null;
  readonly advice: string | null;
  readonly answeredAt: Date | null;
  readonly closedAt: Date | null;
  readonly lastStepAt: Date;
  readonly version: number;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly clientName: string | null;
  readonly birthYear: number | null;
  readonly legalMode: string | null;
  /** For the usage log alone; never leaves the server through a consultation. */
  readonly matter: MatterUsed | null;
}

export interface ConsultationFound extends ConsultationType {
  readonly matter: MatterUsed | null;
}

/** A live relation of the reader (`$2`) to `consultation k` at the moment `$3`, who may still be told of its client (703/2023 53, 59 §). */
const HAS_CLAIMED = `EXISTS (SELECT 1 FROM relation r WHERE r.consultation_id = k.id AND r.professional_id = $2 AND r.kind = 'consultation'
    AND r.valid_from <= $3 AND (r.valid_to IS NULL OR r.valid_to > $3) AND app.may_take(k.id, $2))`;

/** What the reader is to `consultation k`; `c` is the case it is about, where the reader may see it. */
export const STANDING = `k.asked_by = $2 AS "isAsker", ${HAS_CLAIMED} AS "isClaimant", k.expertise_id = ANY ($5::uuid[]) AS "isMember",
  coalesce(c.workspace_id = ANY ($1::uuid[]), false) AS "isLead",
  EXISTS (SELECT 1 FROM relation w WHERE w.case_id = c.id AND w.professional_id = $2 AND w.kind = 'named_worker'
    AND w.valid_from <= $3 AND (w.valid_to IS NULL OR w.valid_to > $3)) AS "isNamedWorker", c.id IS NOT NULL AS "seesCase"`;

export const ofConsultation = (viewer: ViewerFacts) => `consultation k
  LEFT JOIN consultation_subject s ON s.consultation_id = k.id
  LEFT JOIN "case" c ON c.id = s.case_id AND ${caseFilter(1, viewer)}`;

/**
 * The reader's sight of a consultation: the same as the policy `consultation_seen`. Its asker sees one that names a client by the case, as
 * anyone does, and no longer than that (703/2023 9 §); one that names nobody is the asker's own.
 */
export const SEEN = `((k.asked_by = $2 AND k.mode = 'anonymous') OR (k.status = 'requested' AND k.expertise_id = ANY ($5::uuid[]) AND app.may_take(k.id, $2)) OR ${HAS_CLAIMED} OR c.id IS NOT NULL)`;

const ROW = `k.id, k.mode, k.urgency, k.status, k.question, k.asked_by AS "askedById", k.asked_at AS "askedAt",
  k.claimed_by AS "claimedById", k.claimed_at AS "claimedAt", k.answer, k.advice, k.answered_at AS "answeredAt",
  k.closed_at AS "closedAt", k.last_step_at AS "lastStepAt", k.version,
  jsonb_build_object('id', e.id, 'code', e.code, 'nameFi', e.name_fi, 'nameSv', e.name_sv, 'nameEn', e.name_en,
    'register', e.register) AS expertise,
  c.id AS "caseId", c.number AS "caseNumber", s.client_name AS "clientName", s.birth_year AS "birthYear",
  s.legal_mode AS "legalMode", app.consultation_matter(k.id) AS matter, ${STANDING}`;

/** `$1` to `$5` of every statement on consultations: wide workspaces, the reader, now, the reader's expertise. */
export async function readerParams(db: ReadDb): Promise<unknown[]> {
  const { expertiseIds } = await db.facts();
  return [...(await caseFilterParams(db)), expertiseIds];
}

/**
 * Consultations the reader may see, in one statement.
 * @param where on `consultation k` and `consultation_subject s`; its own parameters begin at `$6`
 */
export async function readConsultations(
  db: ReadDb,
  where: string,
  params: readonly unknown[],
): Promise<ConsultationFound[]> {
  const rows = await db.query<Row>(
    `SELECT ${ROW} FROM ${ofConsultation(await db.facts())} JOIN expertise e ON e.id = k.expertise_id WHERE (${where}) AND ${SEEN}`,
    [...(await readerParams(db)), ...params],
  );
  return rows.map(toConsultation);
}

/** Everything the viewer is to it, foremost first; `stranger` for one who only sees the case. */
export function rolesOf(standing: Standing): readonly ConsultationRole[] {
  const is: Record<ConsultationRole, boolean> = {
    asker: standing.isAsker,
    claimant: standing.isClaimant,
    expertise_member: standing.isMember,
    lead: standing.isLead,
    named_worker: standing.isNamedWorker,
    stranger: false,
  };
  const roles = CONSULTATION_ROLES.filter((role) => is[role]);
  return roles.length > 0 ? roles : ['stranger'];
}

function toConsultation(row: Row): ConsultationFound {
  const { isAsker, isClaimant, isMember, isLead, isNamedWorker, seesCase, ...shown } = row;
  const roles = rolesOf({ isAsker, isClaimant, isMember, isLead, isNamedWorker, seesCase });
  const isParty = (isAsker && row.mode === 'anonymous') || isClaimant || seesCase;
  const moves = allowedConsultationMoves(row.status, roles).map((rule) => rule.move);
  return {
    ...shown,
    viewerRole: roles[0] ?? 'stranger',
    viewerMoves: [...new Set(moves)],
    isParty,
    subject: isParty ? subjectOf(row) : null,
  };
}

function subjectOf({
  id,
  caseId,
  caseNumber,
  clientName,
  birthYear,
  legalMode,
}: Row): ConsultationType['subject'] {
  if (clientName === null || birthYear === null || legalMode === null) return null;
  return { consultationId: id, caseId, caseNumber, clientName, birthYear, legalMode };
}
