import { list, readRows } from '@rinnalla/api-cases';
import type { Batch, ReadDb } from '@rinnalla/api-core';
import {
  calendarDay,
  checkSigner,
  type ClockRuleId,
  isLicenceInForce,
  type Profession,
  type ServiceFunction,
  SIGNER_LAW,
} from '@rinnalla/domain';
import type {
  AssessmentParticipantType,
  AssessmentSectionType,
  AssessmentSectionVersionType,
  AssessmentType,
  SignerProblemType,
} from './assessment.types.js';

const CLIENT = `jsonb_build_object('id', k.id, 'givenNames', k.given_names, 'familyName', k.family_name,
  'birthDate', k.birth_date, 'contactLanguage', k.contact_language, 'isNonDisclosed', k.is_non_disclosed)`;

const SECTION = `s.id, s.assessment_id AS "assessmentId", s.case_id AS "caseId", s.section, s.body, s.version, s.updated_at AS "updatedAt",
  s.updated_by AS "updatedBy"`;

const PARTICIPANT = `p.id, p.assessment_id AS "assessmentId", p.case_id AS "caseId", p.authority, p.authority_name AS "authorityName",
  p.ground, p.ground_reason AS "groundReason",
  p.professional_id AS invitee, p.invited_at AS "invitedAt", p.invited_by AS "invitedBy", p.attendance, p.attendance_note AS "attendanceNote",
  p.version`;

/** Assessments are read whole, in one statement: even what is missing of one follows from all its parts. */
const ASSESSMENTS = `SELECT a.id, a.case_id AS "caseId", ${CLIENT} AS client, a.service_function AS "serviceFunction", a.status,
  a.pending_since AS "pendingSince", a.started_on AS "startedOn", a.need_grounds AS "needGrounds", a.need_duration AS "needDuration",
  a.needs_special_support AS "needsSpecialSupport", a.special_support_reasons AS "specialSupportReasons",
  a.relationship_continues AS "relationshipContinues", a.needs_named_worker AS "needsNamedWorker", a.makes_plan AS "makesPlan",
  a.no_plan_reason AS "noPlanReason", a.decided_at AS "decidedAt", a.decided_by AS "decidedBy", a.signed_at AS "signedAt",
  a.signed_by AS "signedBy", a.discontinued_at AS "discontinuedAt", a.discontinued_by AS "discontinuedBy",
  a.discontinue_reason AS "discontinueReason", a.discontinue_note AS "discontinueNote", a.created_at AS "createdAt", a.version,
  ${list(`SELECT ${SECTION} FROM assessment_section s WHERE s.assessment_id = a.id`)} AS texts,
  ${list(`SELECT ${PARTICIPANT} FROM assessment_participant p WHERE p.assessment_id = a.id ORDER BY p.invited_at, p.id`)} AS participants,
  ${list(`SELECT c.id, c.from_day::text AS "fromDay", c.to_day::text AS "toDay", c.reason, c.at, c."by" FROM assessment_start_correction c
    WHERE c.assessment_id = a.id ORDER BY c.at, c.id`)} AS "startCorrections"
  FROM assessment a JOIN client k ON k.id = a.client_id`;

const read = (db: ReadDb, which: string, ids: readonly string[]) =>
  readRows<AssessmentType>(db, `${ASSESSMENTS} ${which}`, [ids]);

export const assessmentsById: Batch<AssessmentType> = {
  read: (db, ids) => read(db, 'WHERE a.id = ANY ($1::uuid[])', ids),
  idOf: ({ id }) => id,
};

export const assessmentsOfCases: Batch<AssessmentType> = {
  read: (db, caseIds) =>
    read(db, 'WHERE a.case_id = ANY ($1::uuid[]) ORDER BY a.created_at DESC, a.id DESC', caseIds),
  idOf: ({ caseId }) => caseId,
};

export const assessmentSectionsById: Batch<AssessmentSectionType> = {
  read: (db, ids) =>
    readRows(db, `SELECT ${SECTION} FROM assessment_section s WHERE s.id = ANY ($1::uuid[])`, [ids]),
  idOf: ({ id }) => id,
};

/** Every saving of a section, the latest first. */
export const versionsOfSection = (db: ReadDb, sectionId: string) =>
  readRows<AssessmentSectionVersionType>(
    db,
    `SELECT v.id, v.case_id AS "caseId", v.version, v.body, v.at, v."by" FROM assessment_section_version v
     WHERE v.assessment_section_id = $1 ORDER BY v.version DESC`,
    [sectionId],
  );

export const assessmentParticipantsById: Batch<AssessmentParticipantType> = {
  read: (db, ids) =>
    readRows(db, `SELECT ${PARTICIPANT} FROM assessment_participant p WHERE p.id = ANY ($1::uuid[])`, [ids]),
  idOf: ({ id }) => id,
};

interface Signing {
  readonly assessmentId: string;
  readonly profession: Profession;
  readonly inOffice: boolean;
  readonly validUntil: string | null;
  readonly restrictedSince: string | null;
  readonly specialSupport: boolean;
  readonly childProtection: boolean;
  readonly serviceFunction: ServiceFunction;
}

/** A time limit of these rules waits for the assessment: what was reported, or said at triage, whatever function it is made in. */
const awaits = (...rules: readonly ClockRuleId[]) =>
  `EXISTS (SELECT 1 FROM clock c WHERE c.case_id = a.case_id AND c.client_id = a.client_id AND c.closed_at IS NULL
     AND c.rule_id IN (${rules.map((rule) => `'${rule}'`).join(', ')}))`;

/** Why the reader may not sign these; those that the reader may are left out. */
export const signerProblems: Batch<SignerProblemType & { readonly assessmentId: string }> = {
  read: async (db, ids) => {
    const rows = await db.query<Signing>(
      `SELECT a.id AS "assessmentId", p.profession, p.in_office AS "inOffice", p.licence_valid_until::text AS "validUntil",
         p.licence_restricted_since::text AS "restrictedSince", a.service_function AS "serviceFunction",
         coalesce(a.needs_special_support, false) OR EXISTS (SELECT 1 FROM special_support s WHERE s.client_id = a.client_id
           AND (s.valid_to IS NULL OR s.valid_to > app.today())) OR ${awaits('R2-START', 'R2-DONE')} AS "specialSupport",
         ${awaits('R3-START', 'R3-DONE')} AS "childProtection"
       FROM assessment a JOIN professional p ON p.id = $2
       WHERE a.id = ANY ($1::uuid[]) AND a.status NOT IN ('signed', 'discontinued')`,
      [ids, db.actor.professionalId],
    );
    return rows.flatMap((row) => {
      const problem = problemOf(row, calendarDay(db.now));
      return problem ? [{ assessmentId: row.assessmentId, why: problem.why, law: problem.law }] : [];
    });
  },
  idOf: ({ assessmentId }) => assessmentId,
};

function problemOf(row: Signing, on: string): SignerProblemType | null {
  const { validUntil, restrictedSince } = row;
  const check = checkSigner({
    ...row,
    isLicenceInForce: isLicenceInForce({ validUntil, restrictedSince: null }, on),
    isLicenceRestricted: !isLicenceInForce({ validUntil: null, restrictedSince }, on),
  });
  if (check.kind === 'ok') return null;
  const { act, section } = SIGNER_LAW[check.why];
  return { why: check.why, law: `${act} ${section}` };
}
