import { SERVICE_FUNCTIONS, type SharingGround } from '@rinnalla/domain';
import type { Forget } from './answers.js';
import type { Scenario } from './scenario.js';

/** One condition of the law that code could forget, and where it would show. */
export interface Forgotten {
  readonly what: string;
  readonly tamper: Forget;
  /** Scenarios in which it may matter: in any other, staging it tells nothing. */
  readonly mayTell: (scenario: Scenario) => boolean;
}

const isCrossing = ({ relations, overrides }: Scenario): boolean =>
  relations.some(({ kind, when }) => kind !== 'consultation' && when === 'live') || overrides.length > 0;
/** A nurse of the team, where the case's workspace delivers a joint service. */
const isOfJointService = ({ delivers, register, relations, tasks }: Scenario): boolean =>
  delivers === 'joint service' &&
  register === 'health' &&
  relations.some(({ kind, when }) => kind !== 'consultation' && when === 'live') &&
  tasks.some(({ task, when }) => when === 'live' && task.startsWith('care'));

export const FORGOTTEN: readonly Forgotten[] = [
  {
    what: 'denials',
    tamper: (standing, document) => [{ ...standing, denials: [] }, document],
    mayTell: (one) => isCrossing(one) && one.denials.some(({ isWithdrawn }) => !isWithdrawn),
  },
  {
    what: 'what a denied document of the case closes',
    tamper: (standing, document) => [
      { ...standing, denials: standing.denials.map((denial) => ({ ...denial, kindOfCase: null })) },
      document,
    ],
    mayTell: (one) =>
      isCrossing(one) &&
      one.denials.some(
        ({ target, ofCase, isOfThisCase, isWithdrawn }) =>
          target === 'document' && ofCase !== null && isOfThisCase && !isWithdrawn,
      ),
  },
  {
    what: 'the stated purpose',
    tamper: (standing, document) => [{ ...standing, hasStatedPurpose: true }, document],
    mayTell: (one) => isCrossing(one) && one.purpose !== 'live',
  },
  {
    what: 'the confirmation of 26 §',
    tamper: (standing, document) => [{ ...standing, hasConfirmed: true }, document],
    mayTell: ({ entries }) =>
      entries.some(({ kind, speciality }) => kind === 'patient_entry' && speciality !== null),
  },
  {
    what: 'the withdrawn permission',
    tamper: (standing, document) => [{ ...standing, grounds: standing.grounds.map(unbound) }, document],
    mayTell: ({ relations, permissions }) =>
      relations.some(({ mode, when }) => mode === 'M2' && when === 'live') &&
      permissions.some(({ isWithdrawn }) => isWithdrawn),
  },
  {
    what: 'in which service a task was given',
    tamper: (standing, document) => [
      { ...standing, grounds: standing.grounds.map(({ tasks: _, ...ground }) => ground) },
      document,
    ],
    mayTell: (one) => isOfJointService(one) && one.tasks.some(({ place }) => place !== 'here'),
  },
  {
    what: 'the joint service',
    tamper: (standing, document) => [
      { ...standing, grounds: standing.grounds.filter(({ tasks }) => !tasks) },
      document,
    ],
    mayTell: isOfJointService,
  },
  {
    what: 'in which joint service a decision was made',
    tamper: (standing, document) => [standing, { ...document, isOfOwnJointService: true }],
    mayTell: (one) => isOfJointService(one) && one.documents.some(({ kind }) => kind === 'decision'),
  },
  {
    what: 'that a decision may be of the joint service',
    tamper: (standing, document) => [standing, { ...document, isOfOwnJointService: false }],
    mayTell: (one) => isOfJointService(one) && one.documents.some(({ kind }) => kind === 'decision'),
  },
  {
    what: 'of which service functions a task was given',
    tamper: (standing, document) => [
      {
        ...standing,
        tasks: standing.tasks.map((held) => ({ ...held, serviceFunctions: SERVICE_FUNCTIONS })),
      },
      document,
    ],
    mayTell: ({ tasks }) => tasks.some(({ task }) => task === 'service_delivery'),
  },
];

/** A ground that asks for no permission any more. */
const unbound = (ground: SharingGround): SharingGround => ({
  mode: ground.mode === 'M2' ? 'M1' : ground.mode,
  permission: null,
});
