import { isBlank } from './blank.js';
import { type LawReference, socialWelfareAct } from './law.js';
import { isHealthProfessional, isSocialWorker, PROFESSION_RULES, type Profession } from './profession.js';

/** What the law asks about a person who works with the client. */
export interface ClientWorker {
  readonly profession: Profession;
  /** In force today and unrestricted, as checked from the register of professionals. */
  readonly licenceInForce: boolean;
  /** In a public office (virkasuhde). */
  readonly inOffice: boolean;
}

export interface NamedWorkerFacts {
  readonly candidate: ClientWorker;
  /** The others who do client work with the client, the candidate aside. */
  readonly team: readonly ClientWorker[];
  /** The client needs special support (SHL 3 §). */
  readonly specialSupport: boolean;
  /** Why the client's services as a whole call for a health care professional. */
  readonly justification?: string | null;
}

/** Rules of SHL 42 § on who may be the named worker (omatyöntekijä). */
export const NAMED_WORKER_LAW = {
  not_a_professional: socialWelfareAct('42 § 2 mom.'),
  licence: socialWelfareAct('42 § 2 mom.'),
  justification: socialWelfareAct('42 § 2 mom.'),
  lawful_pair: socialWelfareAct('42 § 3 mom.'),
} as const;

export const NAMED_WORKER_REFUSALS = [
  'not_a_professional',
  'licence',
  'justification',
  'lawful_pair',
] as const;
export type NamedWorkerRefusal = (typeof NAMED_WORKER_REFUSALS)[number];

export type NamedWorkerCheck =
  { readonly kind: 'ok' } | { readonly kind: 'refused'; readonly why: NamedWorkerRefusal };

/**
 * May this person be named? A social welfare professional may; a health care professional with a written justification. With special
 * support, they or someone doing client work with them must be a licensed social worker in office.
 */
export function checkNamedWorker(facts: NamedWorkerFacts): NamedWorkerCheck {
  const { candidate, team, specialSupport, justification } = facts;
  const refused = checkAnswersForClient(candidate);
  if (refused !== null) return { kind: 'refused', why: refused };
  if (isHealthProfessional(candidate.profession) && isBlank(justification)) {
    return { kind: 'refused', why: 'justification' };
  }
  if (specialSupport && !hasLawfulPair([candidate, ...team])) return { kind: 'refused', why: 'lawful_pair' };
  return { kind: 'ok' };
}

/**
 * May this person answer for a client at all, as the named worker or beside one? A professional may, whose right to practise is in
 * force. @returns why not, or null
 */
export function checkAnswersForClient({
  profession,
  licenceInForce,
}: ClientWorker): Extract<NamedWorkerRefusal, 'not_a_professional' | 'licence'> | null {
  if (PROFESSION_RULES[profession].licence === 'none') return 'not_a_professional';
  return licenceInForce ? null : 'licence';
}

/** What is wrong with a team by SHL 42 §: nobody in it carries special support, or who answers for the client may not practise. */
export const PAIR_FAULTS = ['lawful_pair_missing', 'licence_lapsed'] as const;
export type PairFault = (typeof PAIR_FAULTS)[number];

export const PAIR_FAULT_LAW: Readonly<Record<PairFault, LawReference>> = {
  lawful_pair_missing: NAMED_WORKER_LAW.lawful_pair,
  licence_lapsed: NAMED_WORKER_LAW.licence,
};

export interface TeamWorker extends ClientWorker {
  /** Named worker or work pair: who answers for the client. */
  readonly answersForClient: boolean;
}

/** What the law finds wrong with the team of a client today; empty when it is lawful. */
export function pairFaults(team: readonly TeamWorker[], specialSupport: boolean): readonly PairFault[] {
  const isLapsed = team.some(
    ({ answersForClient, licenceInForce, profession }) =>
      answersForClient && !licenceInForce && PROFESSION_RULES[profession].licence !== 'none',
  );
  return [
    ...(specialSupport && !hasLawfulPair(team) ? (['lawful_pair_missing'] as const) : []),
    ...(isLapsed ? (['licence_lapsed'] as const) : []),
  ];
}

/** True when at least one of them is a licensed social worker in office (SHL 42 § 3 mom.). */
export function hasLawfulPair(workers: readonly ClientWorker[]): boolean {
  return workers.some(
    (worker) => isSocialWorker(worker.profession) && worker.licenceInForce && worker.inOffice,
  );
}
