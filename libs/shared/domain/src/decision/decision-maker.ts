import { type LawReference, socialWelfareAct } from '../law.js';
import { type ClientWorker } from '../named-worker.js';
import { isHealthProfessional, isSocialWorker } from '../profession.js';

/** Somebody of whom it is said that they made the decision. */
export interface DecisionMaker extends ClientWorker {
  /** Delivers services that the county buys, or their own employer sells. */
  readonly isPurchasedProvider: boolean;
}

/** Rules of SHL 46 § on who makes decisions, and the sections that refuse. */
export const DECISION_MAKER_LAW = {
  health_professional: socialWelfareAct('46 §'),
  purchased_provider: socialWelfareAct('46 §'),
  not_in_office: socialWelfareAct('46 §'),
  social_worker: socialWelfareAct('46 §'),
  licence: socialWelfareAct('46 §'),
} as const satisfies Readonly<Record<string, LawReference>>;

export const DECISION_MAKER_REFUSALS = [
  'health_professional',
  'purchased_provider',
  'not_in_office',
  'social_worker',
  'licence',
] as const satisfies readonly (keyof typeof DECISION_MAKER_LAW)[];
export type DecisionMakerRefusal = (typeof DECISION_MAKER_REFUSALS)[number];

/**
 * May this person have made a decision on social services? Only an official does, by power of the county; never a health care
 * professional or a purchased provider. Of a client with special support, a licensed social worker in office does.
 * @param maker null: an official by delegated power who has no account here, of whose profession nothing is known
 */
export function checkDecisionMaker(
  maker: DecisionMaker | null,
  specialSupport: boolean,
): DecisionMakerRefusal | null {
  if (maker === null) return specialSupport ? 'social_worker' : null;
  if (isHealthProfessional(maker.profession)) return 'health_professional';
  if (maker.isPurchasedProvider) return 'purchased_provider';
  if (!maker.inOffice) return 'not_in_office';
  if (specialSupport && !isSocialWorker(maker.profession)) return 'social_worker';
  return specialSupport && !maker.licenceInForce ? 'licence' : null;
}
