import type { ReadDb, ViewerFacts } from '@rinnalla/api-core';
import { calendarDay, DECREE_ROWS, isInForce, REGISTER_OF_KIND, WIDE_TASKS } from '@rinnalla/domain';

const JOINT_SERVICE = `workspace w JOIN unit u ON u.id = w.unit_id AND u.is_joint_service_unit
  JOIN workspace same ON same.joint_service_id = w.joint_service_id WHERE w.id = c.workspace_id`;

/**
 * A mode that carries what is one client's (`cc`) over the border of the registers to a related reader (`mine`). A task in the very
 * joint service that the case's workspace delivers stands in `$across` as `workspace/function`.
 */
const crossing = (across: number) => `(
  mine.legal_mode = 'M3'
  OR EXISTS (SELECT 1 FROM ${JOINT_SERVICE}
    AND (mine.legal_mode = 'M1' OR same.id || '/' || c.service_function = ANY ($${across}::text[])))
  OR EXISTS (SELECT 1 FROM disclosure_permission d
    WHERE d.client_id = cc.client_id AND d.withdrawn_at IS NULL AND d.data_register = 'social'
      AND 'public_health_care' = ANY (d.recipients) AND c.service_function = ANY (d.service_functions)
      AND (d.recorded_from IS NULL OR d.recorded_from <= app.today()) AND (d.recorded_until IS NULL OR d.recorded_until >= app.today()))
  OR EXISTS (SELECT 1 FROM override o
    WHERE o.client_id = cc.client_id AND o.professional_id = mine.professional_id AND o.ground IN ('client_cannot_assess', 'unconscious_client')
      AND o.ended_at IS NULL AND o.started_at <= app.now() AND o.expires_at > app.now()))`;

const DENIED = `EXISTS (SELECT 1 FROM denial n WHERE n.client_id = cc.client_id AND n.withdrawn_at IS NULL AND n.register = 'social'
  AND (n.target = 'controller' OR (n.target = 'service_function' AND n.service_function = c.service_function)))`;

/** Across the registers a case opens only when it opens for each of its clients. */
const openForEach = (across: number) => `NOT EXISTS (SELECT 1 FROM case_client cc
  WHERE cc.case_id = c.id AND cc.valid_to IS NULL AND (${DENIED} OR NOT ${crossing(across)}))`;

/**
 * The access rule of cases as a predicate for lists: the same as `mayOnCase('case.read')`, written for `"case" c`.
 * It takes four parameters from `$from` on; `caseFilterParams` gives them in order.
 * @param viewer whether cases cross the registers to them: what a crossing rests on is not even planned for one's own register
 */
export const caseFilter = (from: number, viewer: ViewerFacts) => `(
  c.workspace_id = ANY ($${from}::uuid[]) OR EXISTS (
    SELECT 1 FROM relation mine WHERE mine.case_id = c.id AND mine.professional_id = $${from + 1} AND mine.kind <> 'consultation'
      AND mine.valid_from <= $${from + 2} AND (mine.valid_to IS NULL OR mine.valid_to > $${from + 2})
      AND c.service_function = ANY ($${from + 3}::text[])${isOfOwnRegister(viewer) ? '' : ` AND ${openForEach(from + 3)}`}))`;

type CaseFilterParams = readonly [
  wideWorkspaces: string[],
  me: string,
  now: Date,
  /** Functions that any task opens; across the registers also `workspace/function`, for what one given in a workspace opens. */
  open: string[],
];

const isOfOwnRegister = (viewer: ViewerFacts) => REGISTER_OF_KIND.client_information === viewer.register;

export async function caseFilterParams(db: ReadDb): Promise<CaseFilterParams> {
  const viewer = await db.facts();
  const today = calendarDay(db.now);
  const open = functionsOf(viewer, viewer.tasks, today);
  return [
    wideWorkspaces(viewer),
    db.actor.professionalId,
    db.now,
    isOfOwnRegister(viewer) ? open : [...open, ...openByWorkspace(viewer, today)],
  ];
}

const openByWorkspace = (viewer: ViewerFacts, on: string): string[] =>
  viewer.tasks.flatMap((held) =>
    held.workspaceId === null
      ? []
      : functionsOf(viewer, [held], on).map((one) => `${held.workspaceId ?? ''}/${one}`),
  );

/** Workspaces all of whose cases are the viewer's to see by work task (457/2024 12 §). */
export function wideWorkspaces(viewer: ViewerFacts): string[] {
  if (viewer.register !== 'social') return [];
  return viewer.tasks.flatMap(({ task, workspaceId }) =>
    workspaceId !== null && WIDE_TASKS.some((wide) => wide === task) ? [workspaceId] : [],
  );
}

/** Service functions whose client information these of the viewer's work tasks open on the given day. */
function functionsOf(viewer: ViewerFacts, tasks: ViewerFacts['tasks'], on: string): string[] {
  const isOwnRegister = isOfOwnRegister(viewer);
  const open = DECREE_ROWS.filter(
    (row) =>
      row.kind === 'client_information' && isInForce(row, on) && row.modes.includes('M8') === isOwnRegister,
  ).flatMap((row) =>
    tasks
      .filter(({ task }) => task === row.task)
      .flatMap((held) => [
        ...row.functions,
        ...row.ownFunctions.filter((one) => held.serviceFunctions.includes(one)),
      ]),
  );
  return [...new Set(open)];
}
