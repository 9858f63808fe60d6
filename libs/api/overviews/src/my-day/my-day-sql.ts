/*
 * Every statement here takes the reader as `$1`; where relations count, `$2` is the moment they must hold at.
 */

/** Cases the reader works on, and whether as their named worker. */
const MY_CASES = `
  SELECT r.case_id, bool_or(r.kind = 'named_worker') AS is_named_worker FROM relation r
  WHERE r.professional_id = $1 AND r.case_id IS NOT NULL AND r.kind <> 'consultation'
    AND r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to > $2)
  GROUP BY r.case_id`;

const CLIENTS = (column: 'id' | 'name') =>
  `ARRAY(SELECT ${column === 'id' ? 'k.id' : `k.family_name || ' ' || k.given_names`} FROM case_client cc JOIN client k ON k.id = cc.client_id
    WHERE cc.case_id = c.id AND cc.valid_to IS NULL ORDER BY cc.role DESC, k.birth_date, k.id)`;

const PERSON = (alias: string) =>
  `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.given_name || ' ' || ${alias}.family_name, 'profession', ${alias}.profession)`;

/** Open responsibilities of the reader, and of everyone on cases the reader is the named worker of. */
export const RESPONSIBILITIES = `
  SELECT d.id, d.case_id AS "caseId", c.number AS "caseNumber", ${CLIENTS('name')} AS "clientNames", ${CLIENTS('id')} AS "clientIds",
    d.what, ${PERSON('p')} AS owner, d.due_on::text AS "dueOn", d.status, d.status_since AS since, d.version,
    d.owner_id = $1 AS "isMine", d.due_on IS NOT NULL AND d.due_on < ($2 AT TIME ZONE 'Europe/Helsinki')::date AS "isOverdue",
    coalesce(mine.is_named_worker, false) AS "isOnNamedCase"
  FROM responsibility d
  JOIN "case" c ON c.id = d.case_id
  JOIN professional p ON p.id = d.owner_id
  LEFT JOIN (${MY_CASES}) mine ON mine.case_id = d.case_id
  WHERE d.withdrawn_at IS NULL AND d.status IN ('proposed', 'accepted', 'in_progress')
    AND (mine.is_named_worker OR d.owner_id = $1)
  ORDER BY d.due_on NULLS LAST, d.status_since, d.id`;

/** Asked by the reader, and now in the reader's hands; the client by family name first, as everywhere on the page. */
export const CONSULTATIONS = `
  SELECT k.id, k.status, k.mode, k.urgency, k.question, e.name_fi AS "expertiseNameFi", e.name_sv AS "expertiseNameSv",
    e.name_en AS "expertiseNameEn", coalesce(kl.family_name || ' ' || kl.given_names, s.client_name) AS "clientName", s.client_id AS "clientId", s.case_id AS "caseId",
    CASE WHEN p.id IS NOT NULL THEN ${PERSON('p')} END AS "claimedBy", k.last_step_at AS "lastStepAt"
  FROM consultation k
  JOIN expertise e ON e.id = k.expertise_id
  LEFT JOIN consultation_subject s ON s.consultation_id = k.id
  LEFT JOIN client kl ON kl.id = s.client_id
  LEFT JOIN professional p ON p.id = k.claimed_by
  WHERE k.asked_by = $1 AND k.status IN ('more_info_asked', 'answered', 'declined')
  ORDER BY (k.status <> 'more_info_asked'), k.last_step_at`;

export const UNCLAIMED = `
  SELECT count(*)::int AS unclaimed FROM consultation k
  WHERE k.status = 'requested' AND k.expertise_id = ANY ($2::uuid[]) AND k.asked_by <> $1`;

export const CHANGED = `
  SELECT c.id AS "caseId", c.number, ${CLIENTS('name')} AS "clientNames", ${CLIENTS('id')} AS "clientIds",
    told.changes, told.last_at AS "lastChangeAt", ${PERSON('p')} AS "lastChangeBy"
  FROM app.case_changes_since_seen() told
  JOIN "case" c ON c.id = told.case_id
  JOIN professional p ON p.id = told.last_by
  ORDER BY told.last_at DESC`;

/** Colleagues who ask to be taken into a case of the reader's: `$3` the reader's wide workspaces, `$4` the moment after which they asked. */
export const JOIN_REQUESTS = `
  SELECT j.id, j.case_id AS "caseId", c.number AS "caseNumber", ${CLIENTS('name')} AS "clientNames", ${CLIENTS('id')} AS "clientIds",
    ${PERSON('p')} AS "askedBy", u.name_fi AS "unitNameFi", u.name_sv AS "unitNameSv", j.reason, j.asked_at AS "askedAt"
  FROM join_request j
  JOIN "case" c ON c.id = j.case_id
  JOIN professional p ON p.id = j.asked_by AND p.disabled_at IS NULL
  JOIN unit u ON u.id = p.unit_id
  LEFT JOIN (${MY_CASES}) mine ON mine.case_id = j.case_id
  WHERE j.closed_at IS NULL AND j.asked_at > $4 AND (mine.is_named_worker OR c.workspace_id = ANY ($3::uuid[]))
    AND NOT EXISTS (SELECT 1 FROM relation r WHERE r.case_id = j.case_id AND r.professional_id = j.asked_by AND r.kind <> 'consultation'
      AND r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to > $2))
  ORDER BY j.asked_at DESC, j.id LIMIT 50`;
