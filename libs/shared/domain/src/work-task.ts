import { accessDecree, clientDataAct, type LawReference, socialWelfareAct } from './law.js';
import { type Register } from './register.js';

/**
 * Work tasks of decree 457/2024: what rights follow from. Given for one workspace, or for the whole county where it says so.
 * A student holds the task that the supervisor allows, with an end (21 §).
 */
export const WORK_TASKS = [
  'client_responsibility_wide',
  'child_responsibility',
  'service_arranging',
  'service_delivery',
  'mediation',
  'private_service',
  'care_wide',
  'care_limited',
  'patient_administration',
  'administration',
  'management',
  'support',
  'intake',
  'data_protection',
  'system_administration',
] as const;
export type WorkTask = (typeof WORK_TASKS)[number];

export interface WorkTaskRule {
  /** Whose staff hold the task; null where the law gives it to both. */
  readonly register: Register | null;
  /** The sections that say what its holder may read of client data; support staff: of health care's and ICT. */
  readonly law: readonly LawReference[];
  /** Given for a workspace at a time, or for the whole county. */
  readonly given: 'workspace' | 'county';
  readonly validFrom: string;
}

const DECREE_FROM = '2024-10-01';
const ACT_FROM = '2024-01-01';

const task = (register: Register | null, ...sections: string[]): WorkTaskRule => ({
  register,
  law: sections.map(accessDecree),
  given: 'workspace',
  validFrom: DECREE_FROM,
});

const ofCounty = (...law: readonly LawReference[]): WorkTaskRule => ({
  register: null,
  law,
  given: 'county',
  validFrom: ACT_FROM,
});

export const WORK_TASK_RULES: Readonly<Record<WorkTask, WorkTaskRule>> = {
  client_responsibility_wide: task('social', '12 § 1 mom.'),
  child_responsibility: task('social', '12 § 2 mom.'),
  service_arranging: task('social', '13 §'),
  service_delivery: task('social', '15 §'),
  mediation: task('social', '15 §'),
  private_service: task('social', '16 §'),
  care_wide: task('health', '18 § 1 mom.'),
  care_limited: task('health', '18 § 2 mom.'),
  patient_administration: task('health', '9 §'),
  administration: task('social', '17 §'),
  management: task(null, '24 §'),
  support: task(null, '7 §', '22 §'),
  // Receiving contacts: finds whether a person is a client, and no more.
  intake: { ...task('social', '12 § 1 mom.'), law: [socialWelfareAct('34 §'), socialWelfareAct('36 §')] },
  // The data-protection officer reads the logs; the administrator gives rights. Neither reads a record by it.
  data_protection: ofCounty(clientDataAct('9 §'), clientDataAct('77 §')),
  system_administration: ofCounty(clientDataAct('9 §')),
};
