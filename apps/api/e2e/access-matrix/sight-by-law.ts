import type { Register, ServiceFunction, WorkTask } from '@rinnalla/domain';

/*
 * Who sees what of three cases through every door, written by hand from decree 457/2024 and act 703/2023 53 §. The columns: a case
 * of working age, of family law, of child welfare. Every work task was given for working age alone, mediation for family law.
 */
export const FUNCTIONS = ['working_age', 'family_law', 'child_welfare'] as const satisfies ServiceFunction[];

/**
 * How the reader stands to the case: by what mode, with what live permission; or not at all. `jointly`: the task is given in the joint
 * service that the case's workspace delivers; `ended`: it delivers none any more; `permitted`: the client permits the other register's branch, and no relation says so.
 */
export const MODES = [
  'M1',
  'M1 ended',
  'M2 live',
  'M2 withdrawn',
  'M3',
  'M8',
  'M8 jointly',
  'M8 permitted',
  'none',
  'none jointly permitted',
] as const;
export type Mode = (typeof MODES)[number];

/** Modes that carry data from one register to the other: a joint service, a live permission, a client who cannot assess. */
export const CARRIES: readonly Mode[] = ['M1', 'M2 live', 'M3', 'M8 jointly', 'M8 permitted'];

/** Modes by which health care staff deliver the service together with social welfare. */
export const DELIVERS: readonly Mode[] = ['M1', 'M8 jointly'];

export interface Sight {
  /** Whose staff the law gives the task to; in the other register it opens nothing. */
  readonly register: Register;
  /** 12 §: reaches the cases of its workspace without a relation. */
  readonly isWide?: true;
  /** The service function the task was given for, where it is not working age. */
  readonly givenFor?: ServiceFunction;
  readonly case: string;
  readonly plan: string;
  readonly decision: string;
  /** To health care staff, of the decisions only those of the joint service they deliver. */
  readonly jointDecision?: string;
  readonly journal_entry: string;
  readonly therapy_entry: string;
  readonly mediation_record: string;
  readonly shelter_record: string;
  readonly patient_entry: string;
}

const NONE = '- - -';
const NO_SPECIALS = { therapy_entry: NONE, mediation_record: NONE, shelter_record: NONE };

/** Tasks that open nothing of a client have no row: 7, 9, 22, 24 §, intake, and the officers of the county. */
export const SIGHT: Readonly<Partial<Record<WorkTask, Sight>>> = {
  // 12 § 1 mom.; patient data 19 §.
  client_responsibility_wide: {
    register: 'social',
    isWide: true,
    case: '✓ ✓ ✓',
    plan: '✓ ✓ ✓',
    decision: '✓ ✓ ✓',
    journal_entry: '✓ ✓ ✓',
    ...NO_SPECIALS,
    patient_entry: '✓ ✓ ✓',
  },
  // 12 § 2 mom.: the shelter too.
  child_responsibility: {
    register: 'social',
    isWide: true,
    case: '✓ ✓ ✓',
    plan: '✓ ✓ ✓',
    decision: '✓ ✓ ✓',
    journal_entry: '✓ ✓ ✓',
    ...NO_SPECIALS,
    shelter_record: '✓ ✓ ✓',
    patient_entry: '✓ ✓ ✓',
  },
  // 13 §: working age is everyone's; family law and child welfare are theirs who arrange those.
  service_arranging: {
    register: 'social',
    case: '✓ ✓ ✓',
    plan: '✓ - -',
    decision: '✓ - -',
    journal_entry: '✓ - -',
    ...NO_SPECIALS,
    patient_entry: '✓ ✓ ✓',
  },
  // 15 §: the own service, therapy in it; patient data for that delivery.
  service_delivery: {
    register: 'social',
    case: '✓ ✓ ✓',
    plan: '✓ - -',
    decision: '✓ - -',
    journal_entry: '✓ - -',
    ...NO_SPECIALS,
    therapy_entry: '✓ - -',
    patient_entry: '✓ - -',
  },
  // 15 §: mediation only, and who the client is.
  mediation: {
    register: 'social',
    givenFor: 'family_law',
    case: '✓ ✓ ✓',
    plan: NONE,
    decision: NONE,
    journal_entry: NONE,
    ...NO_SPECIALS,
    mediation_record: '- ✓ -',
    patient_entry: NONE,
  },
  // 16 §: no decisions.
  private_service: {
    register: 'social',
    case: '✓ ✓ ✓',
    plan: '✓ - -',
    decision: NONE,
    journal_entry: '✓ - -',
    ...NO_SPECIALS,
    patient_entry: NONE,
  },
  // 17 §
  administration: {
    register: 'social',
    case: '✓ ✓ ✓',
    plan: '✓ ✓ ✓',
    decision: '✓ ✓ ✓',
    journal_entry: '✓ ✓ ✓',
    ...NO_SPECIALS,
    patient_entry: NONE,
  },
  // 18 § 1, 3 mom.: not family law, where the case itself is closed; 5 §: patient data of one's own register.
  care_wide: {
    register: 'health',
    case: '✓ - ✓',
    plan: '✓ - ✓',
    decision: NONE,
    jointDecision: '✓ - ✓',
    journal_entry: '✓ - ✓',
    ...NO_SPECIALS,
    patient_entry: '✓ - ✓',
  },
  // 18 § 2, 3 mom.: what the own service closely concerns; 6 §: what the own profession wrote.
  care_limited: {
    register: 'health',
    case: '✓ - -',
    plan: '✓ - -',
    decision: NONE,
    jointDecision: '✓ - -',
    journal_entry: '✓ - -',
    ...NO_SPECIALS,
    patient_entry: '✓ - -',
  },
};
