import { clientDataAct, type LawReference, socialWelfareAct } from '../law.js';
import { type SocialService } from '../social-service.js';

/** Psychosocial support of children and the young is arranged as this service (SHL 25 a § 2 mom.). */
export const PSYCHOSOCIAL_SUPPORT_SERVICE: SocialService = 'mental_health_services';

/** What a decision that is being prepared is told to be. */
export interface DecisionPreparation {
  readonly service: SocialService;
  /** The day the need of psychosocial support was established, `YYYY-MM-DD`; null: it is not about such support. */
  readonly needFoundOn: string | null;
  /** It is made in the joint service of social and health care. */
  readonly isOfJointService: boolean;
  /** The client relationship of the case is over. */
  readonly isCaseEnded: boolean;
  /** The workspace of the case delivers a joint service today. */
  readonly isDeliveredJointly: boolean;
}

/** Why a decision can't be prepared so, and the sections that refuse. */
export const DECISION_PREPARATION_LAW = {
  // Nothing is pending where there is no client relationship: a new need is a new case.
  case_ended: socialWelfareAct('34 §'),
  // The month of SHL 45 § 3 mom. is of this service's decisions alone.
  not_psychosocial_support: socialWelfareAct('25 a § 2 mom.'),
  no_joint_service: clientDataAct('46 §'),
} as const satisfies Readonly<Record<string, LawReference>>;

export const DECISION_PREPARATION_REFUSALS = [
  'case_ended',
  'not_psychosocial_support',
  'no_joint_service',
] as const satisfies readonly (keyof typeof DECISION_PREPARATION_LAW)[];
export type DecisionPreparationRefusal = (typeof DECISION_PREPARATION_REFUSALS)[number];

/** May a decision be prepared as it is told to be? @returns why not; null when it may */
export function checkDecisionPreparation({
  service,
  needFoundOn,
  isOfJointService,
  isCaseEnded,
  isDeliveredJointly,
}: DecisionPreparation): DecisionPreparationRefusal | null {
  if (isCaseEnded) return 'case_ended';
  if (needFoundOn !== null && service !== PSYCHOSOCIAL_SUPPORT_SERVICE) return 'not_psychosocial_support';
  return isOfJointService && !isDeliveredJointly ? 'no_joint_service' : null;
}
