import { isBlank } from './blank.js';
import { socialWelfareAct } from './law.js';
import { isHealthProfessional, isSocialWorker, PROFESSION_RULES, type Profession } from './profession.js';

/** What the law asks about a person who works with the client. */
export interface ClientWorker {
  readonly profession: Profession;
  /** In force today, as checked from the register of professionals. */
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
  justification: socialWelfareAct('42 § 2 mom.'),
  lawful_pair: socialWelfareAct('42 § 3 mom.'),
} as const;

export type NamedWorkerCheck =
  { readonly kind: 'ok' } | { readonly kind: 'refused'; readonly why: keyof typeof NAMED_WORKER_LAW };

/**
 * May this person be named? A social welfare professional may; a health care professional with a written justification. With special
 * support, they or someone doing client work with them must be a licensed social worker in office.
 */
export function checkNamedWorker(facts: NamedWorkerFacts): NamedWorkerCheck {
  const { candidate, team, specialSupport, justification } = facts;
  if (PROFESSION_RULES[candidate.profession].licence === 'none' || !candidate.licenceInForce) {
    return { kind: 'refused', why: 'not_a_professional' };
  }
  if (isHealthProfessional(candidate.profession) && isBlank(justification)) {
    return { kind: 'refused', why: 'justification' };
  }
  if (specialSupport && !hasLawfulPair([candidate, ...team])) return { kind: 'refused', why: 'lawful_pair' };
  return { kind: 'ok' };
}

/** True when at least one of them is a licensed social worker in office (SHL 42 § 3 mom.). */
export function hasLawfulPair(workers: readonly ClientWorker[]): boolean {
  return workers.some(
    (worker) => isSocialWorker(worker.profession) && worker.licenceInForce && worker.inOffice,
  );
}
