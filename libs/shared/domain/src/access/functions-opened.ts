import { accessDecree, clientDataAct, type LawReference } from '../law.js';
import { SERVICE_FUNCTIONS, type ServiceFunction } from '../register.js';
import { type WorkTask } from '../work-task.js';
import { type HeldTask } from './decide.js';
import { DECREE_ROWS, isInForce } from './decree-rows.js';

/** Work tasks that open cases: client responsibility and arranging (457/2024 12, 13 §). */
export const OPENING_TASKS = [
  'client_responsibility_wide',
  'child_responsibility',
  'service_arranging',
] as const satisfies readonly WorkTask[];

/** Nobody opens a case whose documents their own work task closes to them: whose task it belongs to does, or answers for it. */
export const FUNCTION_NOT_OPENED_LAW: readonly LawReference[] = [clientDataAct('9 §'), accessDecree('13 §')];

/**
 * Service functions of which these work tasks open the documents of a case, its assessments first, to whoever works on it
 * (457/2024 12–17 §). Of one's own register only, as a case is opened in it.
 * @param on the day it is asked, YYYY-MM-DD: which version of the decree applies
 */
export function functionsOpened(
  tasks: readonly Pick<HeldTask, 'task' | 'serviceFunctions'>[],
  on: string,
): readonly ServiceFunction[] {
  const rows = DECREE_ROWS.filter(
    (row) => row.kind === 'assessment' && row.modes.includes('M8') && isInForce(row, on),
  );
  return SERVICE_FUNCTIONS.filter((one) =>
    rows.some((row) =>
      tasks.some(
        ({ task, serviceFunctions }) =>
          task === row.task &&
          (row.functions.includes(one) || (row.ownFunctions.includes(one) && serviceFunctions.includes(one))),
      ),
    ),
  );
}
