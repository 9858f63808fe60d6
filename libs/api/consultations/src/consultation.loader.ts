import {
  groundIn,
  keepReasons,
  permissionBehind,
  readRows,
  type RelationGroundType,
} from '@rinnalla/api-cases';
import type { Batch } from '@rinnalla/api-core';
import { BY_THE_CLOCK } from '@rinnalla/contracts';
import { type ConsultationFound, readConsultations } from './consultation-row.js';
import { recordConsultationUse } from './consultation-use.js';
import type {
  ConsultationAttachmentType,
  ConsultationMessageType,
  ConsultationOutcomeType,
  ConsultationStepType,
  CorrectionType,
} from './consultation.types.js';

type OfConsultation<Row> = Row & { consultationId: string };

export const MESSAGE = `m.id, m.consultation_id AS "consultationId", m.body, m.created_at AS "createdAt", m.created_by AS "authorId",
  m.corrected_at AS "correctedAt", m.withdrawn_at AS "withdrawnAt", m.version`;

export const attachmentsOfConsultations: Batch<OfConsultation<ConsultationAttachmentType>> = {
  read: (db, ids) =>
    db.query(
      `SELECT a.id, a.consultation_id AS "consultationId", a.item, a.voice, a.body, a.copied_at AS "copiedAt"
       FROM consultation_attachment a WHERE a.consultation_id = ANY ($1::uuid[]) ORDER BY a.item, a.voice`,
      [ids],
    ),
  idOf: (row) => row.consultationId,
};

export const messagesOfConsultations: Batch<ConsultationMessageType> = {
  read: (db, ids) =>
    db.query(
      `SELECT ${MESSAGE} FROM consultation_message m WHERE m.consultation_id = ANY ($1::uuid[]) ORDER BY m.created_at, m.id`,
      [ids],
    ),
  idOf: (row) => row.consultationId,
};

export const correctionsOfMessages: Batch<CorrectionType & { recordId: string }> = {
  read: (db, ids) =>
    readRows(
      db,
      `SELECT o.id, o.record_id AS "recordId", o.kind, o.original, o.reason, o.at, o.by FROM correction o
       WHERE o.record_kind = 'consultation_message' AND o.record_id = ANY ($1::uuid[]) ORDER BY o.at, o.id`,
      [ids],
    ),
  idOf: (row) => row.recordId,
};

export const stepsOfConsultations: Batch<OfConsultation<ConsultationStepType>> = {
  read: (db, ids) =>
    db.query(
      `SELECT t.id, t.consultation_id AS "consultationId", t.move, t.to_status AS "toStatus", t.reason, t.at, nullif(t.by, '${BY_THE_CLOCK}') AS "byId"
       FROM consultation_step t WHERE t.consultation_id = ANY ($1::uuid[]) ORDER BY t.at, t.id`,
      [ids],
    ),
  idOf: (row) => row.consultationId,
};

export const outcomesOfConsultations: Batch<OfConsultation<ConsultationOutcomeType>> = {
  read: (db, ids) =>
    db.query(
      `SELECT o.consultation_id AS "consultationId", o.usefulness, o.changed_plan AS "changedPlan", o.avoided_visit AS "avoidedVisit"
       FROM consultation_outcome o WHERE o.consultation_id = ANY ($1::uuid[])`,
      [ids],
    ),
  idOf: (row) => row.consultationId,
};

/** On what an identified consultation names its client; asked only for parties to it. */
export const groundsOfConsultations: Batch<
  OfConsultation<{ readonly ground: RelationGroundType; readonly isClaimant: boolean }>
> = {
  read: async (db, ids) =>
    keepReasons(
      db,
      await db.query(
        `SELECT s.consultation_id AS "consultationId", ${groundIn('s')} AS ground, coalesce(k.claimed_by = $2, false) AS "isClaimant"
         FROM consultation_subject s JOIN consultation k ON k.id = s.consultation_id ${permissionBehind('s')}
         WHERE s.consultation_id = ANY ($1::uuid[])`,
        [ids, db.actor.professionalId],
      ),
      ({ isClaimant }) => isClaimant,
    ),
  idOf: (row) => row.consultationId,
};

export const consultationsOfCases: Batch<ConsultationFound> = {
  read: async (db, caseIds) => {
    const found = await readConsultations(db, 'c.id = ANY ($6::uuid[])', [caseIds]);
    await recordConsultationUse(db, 'consultation', found);
    return found.sort((one, other) => other.askedAt.getTime() - one.askedAt.getTime());
  },
  idOf: (consultation) => consultation.subject?.caseId ?? '',
};
