import { isReasonInWords } from './access/override.js';
import type { InvitedAuthority } from './assessment/assessment-participant.js';
import { childWelfareAct } from './clocks/rule-row.js';
import { clientDataAct, type LawReference, socialWelfareAct } from './law.js';

/** On what another authority is told of a client's need: the client's consent, or what the law has in its stead. */
export const AUTHORITY_GROUNDS = [
  'consent',
  'cannot_care',
  'childs_interest',
  'child_protection',
  'cannot_assess',
  'right_of_social_authority',
] as const;
export type AuthorityGround = (typeof AUTHORITY_GROUNDS)[number];

/** A contact is forwarded to whom it belongs to (SHL 40 §); an authority is asked to take part in an assessment (SHL 41 §). */
export const AUTHORITY_ACTS = ['forward', 'invite'] as const;
export type AuthorityAct = (typeof AUTHORITY_ACTS)[number];

/** Need or interest that the client's silence, or refusal, does not stand before (SHL 35 § as between authorities; M5). */
const PROTECTION = [socialWelfareAct('35 §'), clientDataAct('56 §')];

/** The sections each ground of an act rests on; what is not here is no ground of that act. */
export const AUTHORITY_GROUND_LAW: Readonly<
  Record<AuthorityAct, Readonly<Partial<Record<AuthorityGround, readonly LawReference[]>>>>
> = {
  forward: {
    consent: [socialWelfareAct('40 §')],
    cannot_care: PROTECTION,
    childs_interest: PROTECTION,
    child_protection: [childWelfareAct('25 §')],
  },
  invite: {
    // M7: each authority gets what its own task needs, for the joint plan and nothing else.
    consent: [socialWelfareAct('41 §'), clientDataAct('48 §')],
    cannot_assess: [clientDataAct('53 § 5 mom.')],
    right_of_social_authority: [clientDataAct('53 § 5 mom.')],
    cannot_care: PROTECTION,
    childs_interest: PROTECTION,
  },
};

/** The section that asks for a ground at all. */
export const AUTHORITY_ACT_LAW: Readonly<Record<AuthorityAct, LawReference>> = {
  forward: socialWelfareAct('40 §'),
  invite: socialWelfareAct('41 §'),
};

/** Whom the social authority may ask for what it needs, whatever the client permits: providers of health care (703/2023 53 § 5 mom.). */
const OF_HEALTH_CARE: readonly InvitedAuthority[] = ['mental_health', 'primary_care'];

/** Grounds that a contact may be forwarded on. */
export const forwardGrounds = (): readonly AuthorityGround[] => groundsOf('forward');

/**
 * Grounds that an authority may be asked to an assessment on. None is asked for within social welfare's own register, where whoever takes
 * part goes by their task (703/2023 9 §).
 */
export function inviteGrounds(authority: InvitedAuthority): readonly AuthorityGround[] {
  if (authority.startsWith('social_')) return [];
  const isHealthCare = OF_HEALTH_CARE.includes(authority);
  return groundsOf('invite').filter((ground) => ground !== 'right_of_social_authority' || isHealthCare);
}

const groundsOf = (act: AuthorityAct): readonly AuthorityGround[] =>
  AUTHORITY_GROUNDS.filter((ground) => AUTHORITY_GROUND_LAW[act][ground] !== undefined);

/** What is asked for: the ground, and without the client's consent why. */
export const AUTHORITY_GROUND_PARTS = ['ground', 'ground_reason'] as const;
export type AuthorityGroundPart = (typeof AUTHORITY_GROUND_PARTS)[number];

export type AuthorityGroundCheck =
  | { readonly kind: 'ok' }
  | {
      readonly kind: 'missing';
      readonly what: AuthorityGroundPart;
      readonly law: readonly LawReference[];
    };

/**
 * Is it said on what ground another authority is told? Without the client's consent also why, in words.
 * @param possible what this act, and this authority, may rest on; empty: no ground is asked for
 */
export function checkAuthorityGround(
  act: AuthorityAct,
  possible: readonly AuthorityGround[],
  ground: AuthorityGround | null,
  reason: string | null,
): AuthorityGroundCheck {
  if (possible.length === 0) return { kind: 'ok' };
  const law = ground === null ? undefined : AUTHORITY_GROUND_LAW[act][ground];
  if (ground === null || law === undefined || !possible.includes(ground)) {
    return { kind: 'missing', what: 'ground', law: [AUTHORITY_ACT_LAW[act]] };
  }
  if (ground === 'consent' || (reason !== null && isReasonInWords(reason))) return { kind: 'ok' };
  return { kind: 'missing', what: 'ground_reason', law };
}
