import type { Task } from './world.js';

/*
 * The rules once more, from decree 457/2024 and act 703/2023 9, 26, 53, 58, 59 §, without a glance at the engine. Each has a name, so
 * that a test can take one away and see that it is missed.
 */
export const RULE_NAMES = [
  'task ends',
  'relation ends',
  'own service function',
  'legal mode',
  'joint service',
  'joint service ends',
  'tasks of the joint service',
  'permission is for all who work on the case',
  'permission lives',
  'permission names the function',
  'permission has a range',
  'denial',
  'denial of one record',
  'denial of a document of a case',
  'each client for itself',
  'purpose',
  'confirmation',
  'override ends',
  'disabled',
  'consultation closes',
  'request is taken',
  'law of consultations',
  'asker needs the case',
  'plans are not for mediation',
  'assessments are not for mediation',
  'decisions are not for mediation',
  'decisions are not for health',
  'decisions of the own joint service',
  'decisions by joint delivery alone',
  'own profession',
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

const ARRANGED_BY_ALL = ['families_with_children', 'working_age', 'older_people'];
const NOT_FOR_HEALTH = 'family_law';

const WHOLE = ['client_information', 'assessment', 'plan', 'decision', 'journal_entry'];
const never = () => false;
const always = () => true;

type Reach = (serviceFunction: string) => boolean;
type Own = (kind: string, isOwn: Reach, holds: Holds) => Reach;

const whole: Own = (kind) => (WHOLE.includes(kind) ? always : never);
const familyLaw =
  (isOwn: Reach): Reach =>
  (one) =>
    one === 'family_law' && isOwn(one);

/** 12, 12, 13, 15, 15, 17 §: whom the decree lets read a client's social documents in their own register. */
const SOCIAL_REACH: Readonly<Record<string, Own>> = {
  client_responsibility_wide: whole,
  administration: whole,
  child_responsibility: (kind) => ([...WHOLE, 'shelter_record'].includes(kind) ? always : never),
  service_arranging: (kind, isOwn) => {
    if (kind === 'client_information') return always;
    if (kind === 'mediation_record') return familyLaw(isOwn);
    return WHOLE.includes(kind) ? (one) => ARRANGED_BY_ALL.includes(one) || isOwn(one) : never;
  },
  service_delivery: (kind, isOwn) => {
    if (kind === 'client_information') return always;
    return [...WHOLE, 'therapy_entry'].includes(kind) ? isOwn : never;
  },
  mediation: (kind, isOwn, holds) => {
    if (kind === 'plan') return holds('plans are not for mediation') ? never : always;
    if (kind === 'assessment') return holds('assessments are not for mediation') ? never : always;
    if (kind === 'decision') return holds('decisions are not for mediation') ? never : always;
    if (kind === 'client_information') return always;
    return kind === 'mediation_record' ? familyLaw(isOwn) : never;
  },
};

export function socialReach(task: Task, kind: string, holds: Holds): Reach {
  const isOwn = (one: string) => !holds('own service function') || task.functions.includes(one);
  return SOCIAL_REACH[task.task]?.(kind, isOwn, holds) ?? never;
}

const SHARED = ['client_information', 'assessment', 'plan', 'decision', 'journal_entry'];

/**
 * 18 § 1–3 mom.: health staff and social documents, six functions; of decisions those of their own joint service alone, which the
 * rules see to; 5, 6 §: their own patient entries.
 */
export function healthReach(task: Task, kind: string, holds: Holds): (serviceFunction: string) => boolean {
  const shared = SHARED.includes(kind);
  const isSix = (one: string) => one !== NOT_FOR_HEALTH;
  if (task.task === 'care_wide') return kind === 'patient_entry' ? () => true : shared ? isSix : () => false;
  if (task.task === 'care_limited') {
    if (kind === 'patient_entry') return () => true;
    const isOwn = (one: string) => !holds('own service function') || task.functions.includes(one);
    return shared ? (one) => isSix(one) && isOwn(one) : () => false;
  }
  return () => false;
}

/** 19 §: social staff and patient data; delivering, of one's own service only. Which modes carry it. */
export function crossingModes(
  task: Task,
  kind: string,
  holds: Holds,
  serviceFunction: string,
): readonly string[] {
  if (kind === 'decision' && holds('decisions by joint delivery alone')) return ['M1'];
  if (kind !== 'patient_entry') return ['M1', 'M2', 'M3'];
  switch (task.task) {
    case 'client_responsibility_wide':
    case 'child_responsibility':
    case 'service_arranging':
      return ['M1', 'M2', 'M3', 'M4'];
    case 'service_delivery':
      return !holds('own service function') || task.functions.includes(serviceFunction)
        ? ['M1', 'M2', 'M3']
        : [];
    default:
      return [];
  }
}

export const HEALTH_KINDS = ['patient_entry'];
export const GATED = ['journal_entry', 'therapy_entry', 'patient_entry'];
export const WIDE = ['client_responsibility_wide', 'child_responsibility'];

export type Holds = (rule: RuleName) => boolean;
