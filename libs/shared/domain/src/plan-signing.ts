import { clientDataAct, type LawReference, socialWelfareAct } from './law.js';
import { NAMED_WORKER_LAW } from './named-worker.js';
import { PLAN_ITEMS, type PlanCompleteness, type PlanItem } from './plan-items.js';
import { isSocialWorker, PROFESSION_RULES, type Profession } from './profession.js';
import type { Register, ServiceFunction } from './register.js';

/** What the law asks about whoever is to sign a client plan, and about the case that it belongs to. */
export interface PlanSignerFacts {
  /** The client relationship has ended: nothing is planned in it any more. */
  readonly isCaseEnded: boolean;
  readonly profession: Profession;
  /** For which register the signer works. */
  readonly register: Register;
  /** In whose register the plan stands. */
  readonly planRegister: Register;
  /** In force on the day of signing, as checked from the register of professionals. */
  readonly isLicenceInForce: boolean;
  /** The supervising authority has restricted the licence. */
  readonly isLicenceRestricted: boolean;
  readonly serviceFunction: ServiceFunction;
  /** The client needs special support and nobody of the team carries it: the alarm of the case stands. */
  readonly isLawfulPairMissing: boolean;
}

/** Why somebody may not sign, in the order in which it is asked. */
export const PLAN_SIGNER_REFUSALS = [
  'case_ended',
  'other_register',
  'not_a_professional',
  'licence_expired',
  'licence_restricted',
  'social_worker',
  'lawful_pair_missing',
] as const;
export type PlanSignerRefusal = (typeof PLAN_SIGNER_REFUSALS)[number];

export const PLAN_SIGNER_LAW: Readonly<Record<PlanSignerRefusal, LawReference>> = {
  case_ended: socialWelfareAct('34 §'),
  // Each register keeps its own documents, also of what the two plan together.
  other_register: clientDataAct('46–47 §'),
  not_a_professional: NAMED_WORKER_LAW.not_a_professional,
  licence_expired: { act: '817/2015', section: '3 §' },
  licence_restricted: { act: '817/2015', section: '3 §' },
  social_worker: { act: '417/2007', section: '13 b, 30 §' },
  lawful_pair_missing: NAMED_WORKER_LAW.lawful_pair,
};

/**
 * May this person sign the plan? Whoever answers for the client in the plan's own register does, as a professional whose right to practise
 * is in force and unrestricted (SHL 42 § 2 mom.); a child-welfare plan is a social worker's (LSL 13 b, 30 §); and with special support no
 * plan takes effect while the team lacks the lawful pair (SHL 42 § 3 mom.).
 * @returns why not, or null
 */
export function checkPlanSigner(facts: PlanSignerFacts): PlanSignerRefusal | null {
  if (facts.isCaseEnded) return 'case_ended';
  if (facts.register !== facts.planRegister) return 'other_register';
  if (PROFESSION_RULES[facts.profession].licence === 'none') return 'not_a_professional';
  if (!facts.isLicenceInForce) return 'licence_expired';
  if (facts.isLicenceRestricted) return 'licence_restricted';
  if (facts.serviceFunction === 'child_welfare' && !isSocialWorker(facts.profession)) return 'social_worker';
  return facts.isLawfulPairMissing ? 'lawful_pair_missing' : null;
}

/** Items of SHL 39 § 2 mom. that are neither answered by every voice they ask for nor marked not applicable for a reason. */
export function unansweredItems({ items }: PlanCompleteness): readonly PlanItem[] {
  const open = new Set<number>(
    items.filter(({ state }) => state === 'empty' || state === 'partial').map(({ item }) => item),
  );
  return PLAN_ITEMS.filter(({ number }) => open.has(number));
}

/** Days as `YYYY-MM-DD` in Finland. */
export interface AgreementDays {
  /** On which the plan was gone through with the client. */
  readonly agreedOn: string;
  readonly today: string;
  /** The case became pending (SHL 34 §): before it there was no client to plan with. */
  readonly pendingOn: string;
  /** See `lastAgreementDay`. */
  readonly lastAgreedOn: string | null;
}

/**
 * On which day a signed version was last gone through with the client. A version that an evident obstacle kept from it has no such day,
 * and leaves that of those before it as it is.
 * @param signings in any order; days as `YYYY-MM-DD`
 * @returns null where none was ever gone through
 */
export function lastAgreementDay(signings: readonly { readonly agreedOn: string | null }[]): string | null {
  return signings.reduce<string | null>(
    (last, { agreedOn }) => (agreedOn !== null && (last === null || agreedOn > last) ? agreedOn : last),
    null,
  );
}

/**
 * Can the plan have been gone through with the client on this day (SHL 39 § 1 mom.)? Not on a day to come, not before the case was
 * pending, and no later version before an earlier one. It may have been on paper before anybody opened the plan here.
 */
export function isAgreementDay({ agreedOn, today, pendingOn, lastAgreedOn }: AgreementDays): boolean {
  return agreedOn <= today && agreedOn >= pendingOn && (lastAgreedOn === null || agreedOn >= lastAgreedOn);
}

/** What the yearly review counts from (LSL 30 § 3 mom.): a plan of child welfare as it was signed; other plans have no number. */
export function kindOfSignedPlan(serviceFunction: ServiceFunction): 'child_welfare' | 'other' {
  return serviceFunction === 'child_welfare' ? 'child_welfare' : 'other';
}

interface Versioned {
  readonly version: number;
}

interface Line extends Versioned {
  readonly corrections: readonly unknown[];
}

/** The parts of a plan, each with its version; that of an item which was never marked is 0. */
export type VersionedPlan = Readonly<
  Record<'items' | 'texts' | 'goals' | 'plannedServices' | 'responsibilities', readonly Versioned[]>
>;

/** The same as far as counting what was agreed goes. */
export interface CountedPlan extends VersionedPlan {
  readonly goals: readonly Line[];
  readonly plannedServices: readonly Line[];
  readonly responsibilities: readonly Line[];
}

const versionsOf = (parts: readonly Versioned[]): number =>
  parts.reduce((sum, { version }) => sum + version, 0);

/**
 * The version of a plan as a whole: every change that was ever made in it. Versions only grow, so two who come to the same number have
 * seen the same plan, and nobody signs what their screen never showed.
 */
export function planVersion({
  items,
  texts,
  goals,
  plannedServices,
  responsibilities,
}: VersionedPlan): number {
  return [items, texts, goals, plannedServices, responsibilities].reduce(
    (sum, parts) => sum + versionsOf(parts),
    0,
  );
}

/**
 * How often what was agreed has been written: texts, marks, lines and their corrections. How it is carried out (a goal judged, a
 * responsibility accepted or done) changes no plan. More than when it was signed: it was changed since.
 */
export function contentVersion({
  items,
  texts,
  goals,
  plannedServices,
  responsibilities,
}: CountedPlan): number {
  const lines = [...goals, ...plannedServices, ...responsibilities];
  const writings = lines.reduce((sum, { corrections }) => sum + 1 + corrections.length, 0);
  return versionsOf(items) + versionsOf(texts) + writings;
}
