import {
  CASE_ACTIONS,
  type CaseAction,
  findCaseGround,
  type HeldTask,
  type WorkTask,
} from '@rinnalla/domain';
import type { DocumentRight } from './document-rights.js';

export const RIGHTS_OPERATIONS = [
  ...CASE_ACTIONS,
  'case.open',
  'newcomer.find',
  'logs.read',
  'rights.change',
] as const;
export type RightsOperation = (typeof RIGHTS_OPERATIONS)[number];

/** `all_cases`: on every case of the workspace; `related_cases`: where a relation to the case lives; `place`: not about a case. */
export const OPERATION_REACHES = ['all_cases', 'related_cases', 'place'] as const;
export type OperationReach = (typeof OPERATION_REACHES)[number];

export interface OperationRight {
  readonly operation: RightsOperation;
  readonly reach: OperationReach;
}

/** Operations that follow from a task alone: opening a case (457/2024 12, 13 §), intake, the logs, and this very administration. */
const BY_TASK: readonly { readonly operation: RightsOperation; readonly tasks: readonly WorkTask[] }[] = [
  {
    operation: 'case.open',
    tasks: ['client_responsibility_wide', 'child_responsibility', 'service_arranging'],
  },
  { operation: 'newcomer.find', tasks: ['intake'] },
  { operation: 'logs.read', tasks: ['data_protection'] },
  { operation: 'rights.change', tasks: ['system_administration'] },
];

/** What the tasks held in one place let their holder do there, with the relation that each case asks for. */
export function operationRights(
  held: readonly HeldTask[],
  documents: readonly DocumentRight[],
): OperationRight[] {
  const tasks = held.map(({ task }) => task);
  const opens = documents.map(({ kind }) => kind);
  const onCases = CASE_ACTIONS.flatMap((operation) => onCase(operation, tasks, opens));
  const others = BY_TASK.filter((row) => row.tasks.some((task) => tasks.includes(task))).map(
    ({ operation }): OperationRight => ({ operation, reach: 'place' }),
  );
  return [...onCases, ...others];
}

function onCase(
  operation: CaseAction,
  tasksInWorkspace: readonly WorkTask[],
  opens: readonly DocumentRight['kind'][],
): OperationRight[] {
  if (findCaseGround(operation, { relations: [], tasksInWorkspace, opens })) {
    return [{ operation, reach: operation === 'case.counts' ? 'place' : 'all_cases' }];
  }
  return findCaseGround(operation, { relations: ['named_worker'], tasksInWorkspace, opens })
    ? [{ operation, reach: 'related_cases' }]
    : [];
}
