import { type LawReference, socialWelfareAct } from '../law.js';
import { isSocialWorker, PROFESSION_RULES, type Profession } from '../profession.js';
import type { ServiceFunction } from '../register.js';

/** What the law asks about whoever is to sign, and about what is signed. */
export interface SignerFacts {
  readonly profession: Profession;
  /** In force on the day of signing, as checked from the register of professionals. */
  readonly isLicenceInForce: boolean;
  /** The supervising authority has restricted the licence. */
  readonly isLicenceRestricted: boolean;
  /** In a public office (virkasuhde). */
  readonly inOffice: boolean;
  /**
   * The assessment finds a need of special support, or one was found before; of a child and of an adult alike (SHL 3 §). So does one of a
   * child of whom it was said at triage: whether there is such a need is what is assessed.
   */
  readonly specialSupport: boolean;
  /** The time limit of a child's need of protection runs for this assessment, in whatever service function it is made (LSL 26 §). */
  readonly childProtection: boolean;
  readonly serviceFunction: ServiceFunction;
}

/** Why somebody may not sign, in the order in which it is asked. */
export const SIGNER_REFUSALS = [
  'not_a_professional',
  'licence_expired',
  'licence_restricted',
  'social_worker_in_office',
  'social_worker',
  'professional_in_office',
] as const;
export type SignerRefusal = (typeof SIGNER_REFUSALS)[number];

export const SIGNER_LAW: Readonly<Record<SignerRefusal, LawReference>> = {
  not_a_professional: socialWelfareAct('36 § 5 mom.'),
  licence_expired: { act: '817/2015', section: '3 §' },
  licence_restricted: { act: '817/2015', section: '3 §' },
  social_worker: { act: '417/2007', section: '26 §' },
  social_worker_in_office: socialWelfareAct('36 § 5 mom.'),
  professional_in_office: { act: '675/2023', section: '4–5 §' },
};

export type SignerCheck = { readonly kind: 'ok' } | { readonly kind: 'refused'; readonly why: SignerRefusal };

/**
 * May this person answer for the assessment? A suitable professional of social welfare may (817/2015 3 §), so no one of health care; a
 * child's need of protection is a social worker's to assess; special support a social worker's in office; disability anyone's in office.
 */
export function checkSigner(facts: SignerFacts): SignerCheck {
  const why = findRefusal(facts);
  return why === null ? { kind: 'ok' } : { kind: 'refused', why };
}

const isOfChildProtection = ({ serviceFunction, childProtection }: SignerFacts): boolean =>
  serviceFunction === 'child_welfare' || childProtection;

function findRefusal(facts: SignerFacts): SignerRefusal | null {
  const rule = PROFESSION_RULES[facts.profession];
  if (rule.licence === 'none' || rule.professionalRegister !== 'suosikki') return 'not_a_professional';
  if (!facts.isLicenceInForce) return 'licence_expired';
  if (facts.isLicenceRestricted) return 'licence_restricted';
  const isWorker = isSocialWorker(facts.profession);
  if (facts.specialSupport && !(isWorker && facts.inOffice)) return 'social_worker_in_office';
  if (isOfChildProtection(facts) && !isWorker) return 'social_worker';
  if (facts.serviceFunction === 'disability' && !facts.inOffice) return 'professional_in_office';
  return null;
}
