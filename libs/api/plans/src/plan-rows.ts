import { list } from '@rinnalla/api-cases';

export { list, readRows } from '@rinnalla/api-cases';

const CORRECTION = `k.id, k.kind, k.original, k.reason, k.at, k.by`;

/** Corrections of the line `l`. */
export const correctionsOfLine = (kind: keyof typeof COLUMNS) =>
  list(
    `SELECT ${CORRECTION} FROM correction k WHERE k.record_kind = '${kind}' AND k.record_id = l.id ORDER BY k.at, k.id`,
  );

/** Corrections of all lines of the plan `p`, and of its siblings' in the case: row-level security makes each look-up of them dear. */
export const CORRECTIONS_OF_CASE = list(`SELECT ${CORRECTION}, k.record_id AS "recordId" FROM correction k
  WHERE k.case_id = p.case_id AND k.record_kind <> 'record_entry' ORDER BY k.at, k.id`);

const LINE = `l.id, l.plan_id AS "planId", l.case_id AS "caseId", l.created_at AS "createdAt",
  l.created_by AS "createdBy", l.updated_at AS "updatedAt", l.updated_by AS "updatedBy", l.corrected_at AS "correctedAt",
  l.withdrawn_at AS "withdrawnAt", l.version`;

const RATINGS = list(`SELECT r.id, r.attainment, r.note, r.at, r.by FROM goal_rating r
  WHERE r.goal_id = l.id ORDER BY r.at, r.id`);

/** What is selected of each kind, from `l`, but for its corrections. */
export const COLUMNS = {
  plan_item: `l.id, l.plan_id AS "planId", l.item, l.not_applicable_reason AS "notApplicableReason", l.version,
    l.updated_at AS "updatedAt", l.updated_by AS "updatedBy"`,
  plan_text: `l.id, l.plan_id AS "planId", l.case_id AS "caseId", l.item, l.voice, l.body, l.version,
    l.updated_at AS "updatedAt", l.updated_by AS "updatedBy"`,
  goal: `${LINE}, l.title, l.description, l.attainment, ${RATINGS} AS ratings`,
  planned_service: `${LINE}, l.service, l.description, l.provider, l.starts_on AS "startsOn", l.duration,
    l.client_proposal AS "clientProposal"`,
  // The column holds the reason of whichever move closed the line.
  responsibility: `${LINE}, l.goal_id AS "goalId", l.what, l.owner_id AS "owner", l.due_on AS "dueOn",
    l.status, l.status_since AS "statusSince", l.handed_over_from AS "handedOverFrom",
    CASE WHEN l.status = 'declined' THEN l.status_reason END AS "declineReason",
    CASE WHEN l.status = 'handed_over' THEN l.status_reason END AS "handOverReason"`,
} as const;

export const CLIENT = `jsonb_build_object('id', k.id, 'givenNames', k.given_names, 'familyName', k.family_name,
  'birthDate', k.birth_date, 'contactLanguage', k.contact_language, 'isNonDisclosed', k.is_non_disclosed)`;
