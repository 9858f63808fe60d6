import { badInput, notAllowed, type ReadDb, refuse, type Tx } from '@rinnalla/api-core';
import {
  calendarDay,
  FUNCTION_NOT_OPENED_LAW,
  functionsOpened,
  OPENING_TASKS,
  type ServiceFunction,
} from '@rinnalla/domain';
import { barredFromAnswering, refuseWorker } from '../pairs/client-workers.js';

/** Where a case is opened, and in which service function. */
export interface OpeningPlace {
  readonly workspaceId: string;
  readonly serviceFunction: ServiceFunction;
}

/** Somebody with the work task that entitles to open a case. */
export interface Opener {
  readonly professionalId: string;
  readonly task: string;
}

/** The opener of a case, and who answers for it as its named worker: mostly the same. */
export interface Opening {
  readonly opener: Opener;
  readonly answering: Opener;
}

const LAW = FUNCTION_NOT_OPENED_LAW.map(({ act, section }) => `${act} ${section}`);

/**
 * Who opens a case of this service function, and who answers for it. Whoever's own work tasks close its assessments to them names a
 * colleague of the workspace whose task opens them: nothing is begun that nobody at work on it may read. Whoever answers for it is named by
 * that, and so must be one whom SHL 42 § lets be named.
 * @param namedWorkerId who is to answer; null: the opener
 * @throws Refusal ServiceFunctionNotOpen, NamedWorkerRefused; AppError NOT_ALLOWED without a task that opens cases, BAD_INPUT for a colleague without one
 */
export async function requireOpening(
  tx: Tx,
  place: OpeningPlace & { readonly namedWorkerId: string | null },
): Promise<Opening> {
  const { workspaceId, serviceFunction, namedWorkerId } = place;
  const me = tx.actor.professionalId;
  const { tasks } = await tx.facts();
  const here = tasks.filter((one) => one.workspaceId === workspaceId).map(({ task }) => task);
  const task = OPENING_TASKS.find((one) => here.includes(one));
  if (task === undefined) throw notAllowed();
  const opener = { professionalId: me, task };
  if (namedWorkerId !== null && namedWorkerId !== me) {
    const answering = (await openersIn(tx, place)).find(
      ({ professionalId }) => professionalId === namedWorkerId,
    );
    if (!answering) throw badInput('input.namedWorkerId', 'notOnTheList');
    await requireNameable(tx, namedWorkerId);
    return { opener, answering };
  }
  if (!functionsOpened(tasks, calendarDay(tx.now)).includes(serviceFunction)) {
    return refuse({ __typename: 'ServiceFunctionNotOpen', serviceFunction, sections: LAW });
  }
  await requireNameable(tx, me);
  return { opener, answering: opener };
}

/** @throws Refusal NamedWorkerRefused with the section */
async function requireNameable(tx: Tx, professionalId: string): Promise<void> {
  const why = (await barredFromAnswering(tx, [professionalId])).get(professionalId);
  if (why !== undefined) refuseWorker(why, professionalId);
}

/** Those whose work task lets them answer for a case of this service function in the workspace, by name. */
export function openersIn(db: ReadDb, { workspaceId, serviceFunction }: OpeningPlace): Promise<Opener[]> {
  return db.query<Opener>(
    `SELECT p.id AS "professionalId", min(t.task) AS task
     FROM professional p JOIN work_task t ON t.professional_id = p.id AND t.workspace_id = $1 AND t.task = ANY ($2::text[])
       AND t.valid_from <= $4 AND (t.valid_to IS NULL OR t.valid_to > $4)
     JOIN access_rule a ON a.task = t.task AND a.kind = 'assessment' AND 'M8' = ANY (a.modes)
       AND a.valid_from <= $5 AND (a.valid_to IS NULL OR a.valid_to > $5)
       AND ($3 = ANY (a.functions) OR ($3 = ANY (a.own_functions) AND $3 = ANY (t.service_functions)))
     WHERE p.disabled_at IS NULL AND p.register = 'social'
     GROUP BY p.id ORDER BY p.family_name, p.given_name, p.id`,
    [workspaceId, OPENING_TASKS, serviceFunction, db.now, calendarDay(db.now)],
  );
}
