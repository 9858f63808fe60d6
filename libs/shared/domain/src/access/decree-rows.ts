import { accessDecree, type LawReference } from '../law.js';
import { type LegalMode, SERVICE_FUNCTIONS, type ServiceFunction } from '../register.js';
import { type WorkTask } from '../work-task.js';
import { type DocumentKind } from './document-kind.js';

/** How far a row reaches. `all`: everything of the kind; `necessary`: what the task needs; `own`: of one's own service only. */
export const EXTENTS = ['all', 'necessary', 'own', 'none'] as const;
export type Extent = (typeof EXTENTS)[number];

/** One cell of decree 457/2024: this work task may read this kind, of these service functions, under these legal modes. */
export interface DecreeRow {
  readonly task: WorkTask;
  readonly kind: DocumentKind;
  /** M8 is one's own register; the rest cross from one register to the other. */
  readonly modes: readonly LegalMode[];
  /** Service functions open to every holder of the task. */
  readonly functions: readonly ServiceFunction[];
  /** Service functions open to those whose task was given for that very function. */
  readonly ownFunctions: readonly ServiceFunction[];
  /** Only documents of a joint service that the reader delivers (18 § 3 mom.). */
  readonly jointServiceOnly: boolean;
  /** Only what the reader's own profession wrote (6 §). */
  readonly ownProfessionOnly: boolean;
  /** Of `functions`; of `ownFunctions` it is never more than `own`. */
  readonly extent: Extent;
  readonly law: LawReference;
  readonly validFrom: string;
  /** First day out of force; null while in force. */
  readonly validTo: string | null;
}

const IN_FORCE = '2024-10-01';
const ALL = SERVICE_FUNCTIONS;
/** 18 § 1 mom.: everything but family law. */
const SIX = SERVICE_FUNCTIONS.filter((serviceFunction) => serviceFunction !== 'family_law');
/** 13 §: open to all who arrange services; the rest only to those who arrange that very one. */
const ARRANGED_BY_ALL: readonly ServiceFunction[] = ['families_with_children', 'working_age', 'older_people'];
const ARRANGED_BY_OWN = SERVICE_FUNCTIONS.filter((one) => !ARRANGED_BY_ALL.includes(one));
const SAME_REGISTER: readonly LegalMode[] = ['M8'];
const SHARED: readonly LegalMode[] = ['M1', 'M2', 'M3'];
const SHARED_OR_BY_RIGHT: readonly LegalMode[] = ['M1', 'M2', 'M3', 'M4'];

type Reach = Pick<DecreeRow, 'modes' | 'functions' | 'ownFunctions' | 'extent'> &
  Partial<Pick<DecreeRow, 'jointServiceOnly' | 'ownProfessionOnly'>>;

function rows(task: WorkTask, section: string, kinds: readonly DocumentKind[], reach: Reach): DecreeRow[] {
  return kinds.map((kind) => ({
    jointServiceOnly: false,
    ownProfessionOnly: false,
    ...reach,
    task,
    kind,
    law: accessDecree(section),
    validFrom: IN_FORCE,
    validTo: null,
  }));
}

const open = (modes: readonly LegalMode[], functions: readonly ServiceFunction[], extent: Extent): Reach => ({
  modes,
  functions,
  ownFunctions: [],
  extent,
});
const own = (modes: readonly LegalMode[], ownFunctions: readonly ServiceFunction[]): Reach => ({
  modes,
  functions: [],
  ownFunctions,
  extent: 'own',
});

const CASE_DOCUMENTS = ['assessment', 'plan', 'decision', 'journal_entry'] as const;
const PATIENT_DOCUMENTS = [
  'patient_entry',
  'patient_summary',
  'referral',
  'statement',
  'appointment',
] as const;

/**
 * The table of decree 457/2024 as data. What has no row is closed. A change of the decree ends rows (`validTo`) and adds others;
 * none is rewritten. Management (24 §) and ICT support (22 §) have none: the one reads a client's data for a complaint only, the
 * other none of it here.
 */
export const DECREE_ROWS: readonly DecreeRow[] = [
  ...rows(
    'client_responsibility_wide',
    '12 § 1 mom.',
    ['client_information'],
    open(SAME_REGISTER, ALL, 'necessary'),
  ),
  ...rows('client_responsibility_wide', '12 § 1 mom.', CASE_DOCUMENTS, open(SAME_REGISTER, ALL, 'necessary')),
  ...rows(
    'client_responsibility_wide',
    '19 §',
    PATIENT_DOCUMENTS,
    open(SHARED_OR_BY_RIGHT, ALL, 'necessary'),
  ),

  ...rows(
    'child_responsibility',
    '12 § 2 mom.',
    ['client_information'],
    open(SAME_REGISTER, ALL, 'necessary'),
  ),
  ...rows(
    'child_responsibility',
    '12 § 2 mom.',
    [...CASE_DOCUMENTS, 'shelter_record'],
    open(SAME_REGISTER, ALL, 'necessary'),
  ),
  ...rows('child_responsibility', '19 §', PATIENT_DOCUMENTS, open(SHARED_OR_BY_RIGHT, ALL, 'necessary')),

  ...rows('service_arranging', '13 §', ['client_information'], open(SAME_REGISTER, ALL, 'necessary')),
  ...rows('service_arranging', '13 §', CASE_DOCUMENTS, {
    ...open(SAME_REGISTER, ARRANGED_BY_ALL, 'necessary'),
    ownFunctions: ARRANGED_BY_OWN,
  }),
  ...rows('service_arranging', '13 §', ['mediation_record'], own(SAME_REGISTER, ['family_law'])),
  ...rows('service_arranging', '19 §', PATIENT_DOCUMENTS, open(SHARED_OR_BY_RIGHT, ALL, 'necessary')),

  ...rows('service_delivery', '15 §', ['client_information'], open(SAME_REGISTER, ALL, 'necessary')),
  ...rows('service_delivery', '15 §', [...CASE_DOCUMENTS, 'therapy_entry'], own(SAME_REGISTER, ALL)),
  ...rows('service_delivery', '19 §', PATIENT_DOCUMENTS, own(SHARED, ALL)),

  ...rows('mediation', '15 §', ['client_information'], open(SAME_REGISTER, ALL, 'necessary')),
  ...rows('mediation', '15 §', ['mediation_record'], own(SAME_REGISTER, ['family_law'])),

  ...rows('private_service', '16 §', ['client_information'], open(SAME_REGISTER, ALL, 'necessary')),
  ...rows('private_service', '16 §', ['assessment', 'plan', 'journal_entry'], own(SAME_REGISTER, ALL)),

  ...rows('administration', '17 §', ['client_information'], open(SAME_REGISTER, ALL, 'necessary')),
  ...rows('administration', '17 §', CASE_DOCUMENTS, open(SAME_REGISTER, ALL, 'necessary')),

  ...rows(
    'care_wide',
    '18 § 1 mom.',
    ['client_information', 'assessment', 'plan', 'journal_entry'],
    open(SHARED, SIX, 'necessary'),
  ),
  ...rows('care_wide', '18 § 3 mom.', ['decision'], {
    ...open(['M1'], SIX, 'necessary'),
    jointServiceOnly: true,
  }),
  ...rows('care_wide', '5 §', PATIENT_DOCUMENTS, open(SAME_REGISTER, ALL, 'necessary')),

  ...rows(
    'care_limited',
    '18 § 2 mom.',
    ['client_information', 'assessment', 'plan', 'journal_entry'],
    own(SHARED, SIX),
  ),
  ...rows('care_limited', '18 § 3 mom.', ['decision'], { ...own(['M1'], SIX), jointServiceOnly: true }),
  ...rows('care_limited', '6 §', ['patient_summary', 'referral'], open(SAME_REGISTER, ALL, 'necessary')),
  ...rows('care_limited', '6 §', ['patient_entry', 'appointment'], {
    ...open(SAME_REGISTER, ALL, 'necessary'),
    ownProfessionOnly: true,
  }),

  ...rows('support', '7 §', ['referral', 'appointment'], open(SAME_REGISTER, ALL, 'necessary')),
  ...rows(
    'patient_administration',
    '9 §',
    ['referral', 'appointment'],
    open(SAME_REGISTER, ALL, 'necessary'),
  ),
];

/** Is the row law on this day, YYYY-MM-DD? */
export function isInForce(row: DecreeRow, on: string): boolean {
  return row.validFrom <= on && (row.validTo === null || on < row.validTo);
}
