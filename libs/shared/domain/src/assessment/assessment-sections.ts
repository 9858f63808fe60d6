import { type LawReference, socialWelfareAct } from '../law.js';
import type { Voice } from '../plan-items.js';
import type { ServiceFunction } from '../register.js';

/** Whom a section is asked of: everyone; whoever may have others in their care; a child, or a family with children. */
type AskedOf = 'everyone' | 'adult' | 'families';

export interface AssessmentSection {
  readonly key: string;
  /** Whose words: the client's own view is never merged with the professional's (SHL 37 §). */
  readonly voice: Voice;
  readonly askedOf: AskedOf;
  readonly law: LawReference;
}

const section = <const Key extends string>(
  key: Key,
  at: string,
  {
    voice = 'professional',
    askedOf = 'everyone',
  }: Partial<Pick<AssessmentSection, 'voice' | 'askedOf'>> = {},
) => ({ key, voice, askedOf, law: socialWelfareAct(at) });

/** What an assessment of service need is written in (SHL 37, 43, 44 §; the needs of children by 11 §), in the order of the form. */
export const ASSESSMENT_SECTIONS = [
  section('situation_and_need', '37 § 1 mom. 1 kohta'),
  section('clients_own_view', '37 § 1 mom. 3 kohta', { voice: 'client' }),
  section('childrens_needs', '11 § 7 kohta', { askedOf: 'families' }),
  section('close_network', '43 §'),
  section('persons_in_care', '44 §', { askedOf: 'adult' }),
  section('conditions_of_relationship', '37 § 1 mom. 2 kohta'),
  section('need_of_named_worker', '37 § 1 mom. 4 kohta'),
] as const satisfies readonly AssessmentSection[];

export type AssessmentSectionKey = (typeof ASSESSMENT_SECTIONS)[number]['key'];

export const ASSESSMENT_SECTION_KEYS = ASSESSMENT_SECTIONS.map(({ key }) => key);

/** Service functions where the children of a family are part of the matter. */
const OF_FAMILIES: readonly ServiceFunction[] = ['families_with_children', 'child_welfare', 'family_law'];

export interface AssessedClient {
  readonly isChild: boolean;
  readonly serviceFunction: ServiceFunction;
}

/** The sections asked of this client. */
export function sectionsFor({ isChild, serviceFunction }: AssessedClient) {
  const isOfFamily = isChild || OF_FAMILIES.includes(serviceFunction);
  return ASSESSMENT_SECTIONS.filter(
    ({ askedOf }) =>
      askedOf === 'everyone' || (askedOf === 'adult' && !isChild) || (askedOf === 'families' && isOfFamily),
  );
}

/** Under 18 on the given day (SHL 3 §); both days `YYYY-MM-DD`. */
export function isChildOn(birthDate: string, day: string): boolean {
  const ofAge = `${String(Number(birthDate.slice(0, 4)) + 18).padStart(4, '0')}${birthDate.slice(4)}`;
  return day < ofAge;
}
