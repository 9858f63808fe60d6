import {
  addDays,
  helsinkiInstant,
  type ProtectedSpeciality,
  type Register,
  type ServiceFunction,
  WORK_TASK_RULES,
  WORK_TASKS,
  type WorkTask,
} from '@rinnalla/domain';
import type { ChangeOfRights } from '../data/administration-types.js';

/** A task as it is being chosen. */
export interface TaskChoice {
  readonly task: WorkTask | null;
  readonly workspaceId: string | null;
  readonly serviceFunctions: readonly ServiceFunction[];
  readonly specialities: readonly ProtectedSpeciality[];
  /** First and last day, YYYY-MM-DD, on the Finnish calendar; null: from now on, until ended. */
  readonly from: string | null;
  readonly to: string | null;
}

export const NO_TASK: TaskChoice = {
  task: null,
  workspaceId: null,
  serviceFunctions: [],
  specialities: [],
  from: null,
  to: null,
};

/** Tasks that anyone may give to staff of this register (457/2024 9 §). */
export const tasksFor = (register: Register): readonly WorkTask[] =>
  WORK_TASKS.filter((task) => {
    const of = WORK_TASK_RULES[task].register;
    return of === null || of === register;
  });

export const isOfWorkspace = (task: WorkTask | null): boolean =>
  task !== null && WORK_TASK_RULES[task].given === 'workspace';

export const lacksTask = ({ task }: TaskChoice): boolean => task === null;
export const lacksWorkspace = ({ task, workspaceId }: TaskChoice): boolean =>
  isOfWorkspace(task) && workspaceId === null;

/** The change as it is previewed and applied; null while something is missing. The last day counts whole. */
export function changeOf(professionalId: string, choice: TaskChoice): ChangeOfRights | null {
  const { task, workspaceId, serviceFunctions, specialities, from, to } = choice;
  if (task === null || lacksWorkspace(choice)) return null;
  const isPlaced = isOfWorkspace(task);
  return {
    giveWorkTask: {
      professionalId,
      task,
      workspaceId: isPlaced ? workspaceId : null,
      serviceFunctions: isPlaced ? [...serviceFunctions] : [],
      specialities: isPlaced ? [...specialities] : [],
      validFrom: from === null ? null : helsinkiInstant(from, '00:00').toISOString(),
      validTo: to === null ? null : helsinkiInstant(addDays(to, 1), '00:00').toISOString(),
    },
  };
}
