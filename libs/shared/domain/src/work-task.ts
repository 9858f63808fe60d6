import { accessDecree, type LawReference } from './law.js';
import { type Register } from './register.js';

/** Work tasks of decree 457/2024: what rights follow from, given for one workspace at a time. */
export const WORK_TASKS = [
  'client_responsibility_wide',
  'service_arranging',
  'service_delivery',
  'care_wide',
  'care_limited',
  'administration',
  'management',
  'support',
] as const;
export type WorkTask = (typeof WORK_TASKS)[number];

export interface WorkTaskRule {
  /** Whose staff hold the task; null where the decree gives it to both. */
  readonly register: Register | null;
  /** The sections that say what its holder may read of social welfare's client data; support staff: of health care's and ICT. */
  readonly law: readonly LawReference[];
  readonly validFrom: string;
}

const VALID_FROM = '2024-10-01';
const task = (register: Register | null, ...sections: string[]): WorkTaskRule => ({
  register,
  law: sections.map(accessDecree),
  validFrom: VALID_FROM,
});

export const WORK_TASK_RULES: Readonly<Record<WorkTask, WorkTaskRule>> = {
  client_responsibility_wide: task('social', '12 § 1 mom.'),
  service_arranging: task('social', '13 §'),
  service_delivery: task('social', '15 §'),
  care_wide: task('health', '18 § 1 mom.'),
  care_limited: task('health', '18 § 2 mom.'),
  administration: task('social', '17 §'),
  management: task(null, '24 §'),
  support: task(null, '7 §', '22 §'),
};
