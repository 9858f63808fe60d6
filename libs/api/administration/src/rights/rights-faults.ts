import {
  accessDecree,
  clientDataAct,
  type LawReference,
  PROFESSION_RULES,
  type Profession,
  type Register,
  WORK_TASK_RULES,
  type WorkTask,
} from '@rinnalla/domain';

/** Why rights are not changed so. */
export const RIGHTS_FAULTS = [
  'other_register',
  'wrong_place',
  'place_closed',
  'ends_before_start',
  'licence_ended',
  'own_rights',
  'last_administrator',
  'already_given',
  'already_ended',
  'person_disabled',
  'person_enabled',
  'login_taken',
  'open_workspaces',
  'open_cases',
] as const;
export type RightsFaultName = (typeof RIGHTS_FAULTS)[number];

export interface RightsFault {
  readonly fault: RightsFaultName;
  readonly law: LawReference;
}

/** 703/2023 9 §: rights are given by work task, to those who need them; 457/2024 9 §: within the register of one's work. */
const BY_TASK = clientDataAct('9 §');
const LAW: Readonly<Record<RightsFaultName, LawReference>> = {
  other_register: accessDecree('9 §'),
  wrong_place: BY_TASK,
  place_closed: BY_TASK,
  ends_before_start: BY_TASK,
  licence_ended: BY_TASK,
  own_rights: BY_TASK,
  last_administrator: BY_TASK,
  already_given: BY_TASK,
  already_ended: BY_TASK,
  person_disabled: BY_TASK,
  person_enabled: BY_TASK,
  login_taken: BY_TASK,
  open_workspaces: BY_TASK,
  open_cases: BY_TASK,
};

export const rightsFault = (fault: RightsFaultName, law: LawReference = LAW[fault]): RightsFault => ({
  fault,
  law,
});

/** Tasks done as a professional: where the profession is licensed, the licence must be in force. */
const NEEDS_LICENCE: readonly WorkTask[] = [
  'client_responsibility_wide',
  'child_responsibility',
  'service_arranging',
  'service_delivery',
  'care_wide',
  'care_limited',
];

export interface TaskGift {
  readonly task: WorkTask;
  readonly workspaceId: string | null;
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

export interface Receiver {
  readonly register: Register;
  readonly profession: Profession;
  /** Last day of the licence, YYYY-MM-DD; null: none needed, or for life. */
  readonly licenceValidUntil: string | null;
}

/** May anyone give this task to this person, in this place, for this time? The first fault, or null. */
export function findTaskFault(gift: TaskGift, receiver: Receiver, startsOn: string): RightsFault | null {
  const rule = WORK_TASK_RULES[gift.task];
  if (rule.given === 'county' ? gift.workspaceId !== null : gift.workspaceId === null) {
    return rightsFault('wrong_place', rule.law[0]);
  }
  if (rule.register !== null && rule.register !== receiver.register) return rightsFault('other_register');
  if (gift.validTo !== null && gift.validTo <= gift.validFrom) return rightsFault('ends_before_start');
  if (lacksLicence(gift.task, receiver, startsOn)) {
    return rightsFault('licence_ended', PROFESSION_RULES[receiver.profession].law ?? BY_TASK);
  }
  return null;
}

function lacksLicence(task: WorkTask, { profession, licenceValidUntil }: Receiver, on: string): boolean {
  return (
    NEEDS_LICENCE.includes(task) &&
    PROFESSION_RULES[profession].licence !== 'none' &&
    licenceValidUntil !== null &&
    licenceValidUntil < on
  );
}
