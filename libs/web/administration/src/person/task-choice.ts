import {
  addDays,
  helsinkiInstant,
  PROTECTED_SPECIALITIES,
  type ProtectedSpeciality,
  type Register,
  SERVICE_FUNCTIONS,
  type ServiceFunction,
  WORK_TASK_RULES,
  WORK_TASKS,
  type WorkTask,
} from '@rinnalla/domain';
import { faultsBy, orNull, type FormFaults, type FormValues } from '@rinnalla/web-session';
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

export type TaskField = keyof TaskChoice;

/** The choice as a draft keeps it: texts, several with commas between. */
export const EMPTY_TASK: FormValues<TaskField> = {
  task: '',
  workspaceId: '',
  serviceFunctions: '',
  specialities: '',
  from: '',
  to: '',
};

/** The choice that the texts of a form hold; what is none of those known is not chosen. */
export const choiceIn = (values: FormValues<TaskField>): TaskChoice => ({
  task: WORK_TASKS.find((known) => known === values.task) ?? null,
  workspaceId: orNull(values.workspaceId),
  serviceFunctions: SERVICE_FUNCTIONS.filter((known) => isIn(values.serviceFunctions, known)),
  specialities: PROTECTED_SPECIALITIES.filter((known) => isIn(values.specialities, known)),
  from: orNull(values.from),
  to: orNull(values.to),
});

const isIn = (text: string, item: string): boolean => text.split(',').includes(item);

/** Several as one text, in the order in which they are known: the same choice is the same text. */
export const withOrWithout = <Item extends string>(
  known: readonly Item[],
  text: string,
  { item, isChosen }: { item: Item; isChosen: boolean },
): string => known.filter((one) => (one === item ? isChosen : isIn(text, one))).join(',');

/** Tasks that anyone may give to staff of this register (457/2024 9 §). */
export const tasksFor = (register: Register): readonly WorkTask[] =>
  WORK_TASKS.filter((task) => {
    const of = WORK_TASK_RULES[task].register;
    return of === null || of === register;
  });

export const isOfWorkspace = (task: WorkTask | null): boolean =>
  task !== null && WORK_TASK_RULES[task].given === 'workspace';

/** What is still to be chosen. */
export const taskFaults = (values: FormValues<TaskField>): FormFaults<TaskField> =>
  faultsBy<'task' | 'workspaceId'>({
    task: { isRequired: true },
    workspaceId: { isRequired: isOfWorkspace(choiceIn(values).task) },
  })(values);

/** The change as it is previewed and applied; null while something is missing. The last day counts whole. */
export function changeOf(professionalId: string, choice: TaskChoice): ChangeOfRights | null {
  const { task, workspaceId, serviceFunctions, specialities, from, to } = choice;
  const isPlaced = isOfWorkspace(task);
  if (task === null || (isPlaced && workspaceId === null)) return null;
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
