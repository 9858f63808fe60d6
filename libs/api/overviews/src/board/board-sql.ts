import type { BOARD_SORTS } from './board.types.js';

/** A responsibility that still has to be done and whose owner has not declined it. */
const OPEN_RESPONSIBILITY = `('proposed', 'accepted', 'in_progress')`;

const NEXT_DUE = `(SELECT min(d.due_on) FROM responsibility d WHERE d.case_id = c.id AND d.withdrawn_at IS NULL
    AND d.status IN ${OPEN_RESPONSIBILITY})`;
/**
 * The clock that presses most, of those that the county must keep and that have a day: a statutory one whose day is near or past goes
 * before any target; else the earliest. `$4` is the moment.
 */
const NEXT_CLOCK = `(SELECT jsonb_build_object('id', k.id, 'clientId', k.client_id, 'register', k.register, 'kind', k.kind, 'basis', k.basis, 'dueOn', k.due_day, 'state', CASE
      WHEN k.breached_at IS NOT NULL OR $4 > k.due_at THEN 'breached' WHEN $4 >= k.due_today_at THEN 'due_today' WHEN $4 >= k.due_soon_at THEN 'due_soon'
      WHEN k.extended_at IS NULL THEN 'running' ELSE 'extended' END)
    FROM clock k WHERE k.case_id = c.id AND k.closed_at IS NULL AND k.binds = 'county' AND k.due_at IS NOT NULL
    ORDER BY NOT (k.basis = 'statutory' AND k.due_soon_at <= $4), k.due_at, k.basis DESC, k.id LIMIT 1)`;
const NAMED_WORKER_NAME = `(SELECT p.family_name || ' ' || p.given_name FROM relation r JOIN professional p ON p.id = r.professional_id
    WHERE r.case_id = c.id AND r.kind = 'named_worker' AND r.valid_from <= $4 AND (r.valid_to IS NULL OR r.valid_to > $4) LIMIT 1)`;
const CLIENT_NAME = `(SELECT min(k.family_name || ' ' || k.given_names) FROM case_client cc JOIN client k ON k.id = cc.client_id
    WHERE cc.case_id = c.id AND cc.valid_to IS NULL)`;

interface SortKey {
  readonly expression: string;
  readonly type: string;
  readonly direction: 'ASC' | 'DESC';
}

/** What each sort orders by; ties fall to the id, so that a cursor always names one place. */
export const SORT_KEYS: Readonly<Record<(typeof BOARD_SORTS)[number], SortKey>> = {
  last_change: { expression: 'c.last_change_at', type: 'timestamptz', direction: 'DESC' },
  status: {
    expression: `array_position(ARRAY['pending','assessment','planning','service','follow_up','ended'], c.status)`,
    type: 'int',
    direction: 'ASC',
  },
  client: { expression: `coalesce(${CLIENT_NAME}, '')`, type: 'text', direction: 'ASC' },
  named_worker: { expression: `coalesce(${NAMED_WORKER_NAME}, '')`, type: 'text', direction: 'ASC' },
  next_due: { expression: `coalesce(${NEXT_DUE}, 'infinity'::date)`, type: 'date', direction: 'ASC' },
};

/** A case's row on the board; stands on `"case" c`, with `$4` the moment relations must hold at. */
export const BOARD_ROW = `
  c.id, c.number, c.topic, c.service_function AS "serviceFunction", c.status, c.status_since AS "statusSince",
  c.workspace_id AS "workspaceId", u.name_fi AS "unitNameFi", u.name_sv AS "unitNameSv",
  c.last_change_at AS "lastChangeAt", c.version,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', k.id, 'name', k.family_name || ' ' || k.given_names,
      'birthYear', extract(year FROM k.birth_date)::int) ORDER BY cc.role DESC, k.birth_date)
    FROM case_client cc JOIN client k ON k.id = cc.client_id WHERE cc.case_id = c.id AND cc.valid_to IS NULL), '[]') AS clients,
  (SELECT jsonb_build_object('id', p.id, 'name', p.given_name || ' ' || p.family_name, 'profession', p.profession)
    FROM relation r JOIN professional p ON p.id = r.professional_id
    WHERE r.case_id = c.id AND r.kind = 'named_worker' AND r.valid_from <= $4 AND (r.valid_to IS NULL OR r.valid_to > $4)
    LIMIT 1) AS "namedWorker",
  ${NEXT_DUE}::text AS "nextDueOn", ${NEXT_CLOCK} AS "nextClock",
  ARRAY(SELECT a.kind FROM case_alarm a WHERE a.case_id = c.id AND a.over_at IS NULL ORDER BY a.kind) AS "teamFaults",
  (SELECT count(*)::int FROM consultation_subject s JOIN consultation q ON q.id = s.consultation_id
    WHERE s.case_id = c.id AND q.status IN ('requested', 'claimed', 'more_info_asked', 'answered')) AS "openConsultations",
  (SELECT jsonb_build_object('id', p.id, 'name', p.given_name || ' ' || p.family_name, 'profession', p.profession)
    FROM professional p WHERE p.id = c.last_change_by) AS "lastChangeBy"`;

export const OVERDUE = `EXISTS (SELECT 1 FROM responsibility o WHERE o.case_id = c.id AND o.withdrawn_at IS NULL
    AND o.status IN ${OPEN_RESPONSIBILITY} AND o.due_on < ($4 AT TIME ZONE 'Europe/Helsinki')::date)`;

/** Of today's clients only, as the row shows them; `$1` is the workspace, whose clients are all looked through at once. */
export const NAME_OR_NUMBER = (
  parameter: string,
) => `(c.number ILIKE ${parameter} OR c.topic ILIKE ${parameter} OR c.id IN (
    SELECT k.case_id FROM app.clients_seen($1) k
    WHERE k.family_name || ' ' || k.given_names ILIKE ${parameter} OR k.given_names || ' ' || k.family_name ILIKE ${parameter}))`;
