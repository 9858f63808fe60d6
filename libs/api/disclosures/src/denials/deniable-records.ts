/**
 * Every record a denial may name (703/2023 59 §), as the reader sees them under row security: entries of a record, and the plans,
 * assessments and decisions of a case. Columns: id, clientId, register, kind, serviceFunction, occurredOn, isWithdrawn; and of what
 * belongs to a case as a whole, recordCaseId and recordKind.
 */
export const DENIABLE_RECORDS = `
  SELECT e.id, e.client_id AS "clientId", e.register, e.kind, e.service_function AS "serviceFunction", e.occurred_on AS "occurredOn",
    e.withdrawn_at IS NOT NULL AS "isWithdrawn", NULL::uuid AS "recordCaseId", NULL::text AS "recordKind"
  FROM record_entry e
  UNION ALL
  SELECT p.id, p.client_id, p.register, 'plan', p.service_function, (p.created_at AT TIME ZONE 'Europe/Helsinki')::date, false,
    p.case_id, 'plan'
  FROM plan p
  UNION ALL
  SELECT a.id, a.client_id, a.register, 'assessment', a.service_function,
    coalesce(a.started_on, (a.pending_since AT TIME ZONE 'Europe/Helsinki')::date), false, a.case_id, 'assessment'
  FROM assessment a
  UNION ALL
  SELECT d.id, d.client_id, c.register, 'decision', c.service_function, coalesce(d.made_on, d.pending_on), false, d.case_id, 'decision'
  FROM decision d JOIN "case" c ON c.id = d.case_id`;
