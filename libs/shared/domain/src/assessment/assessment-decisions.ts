import { isBlank } from '../blank.js';
import { type LawReference, socialWelfareAct } from '../law.js';
import { type AssessedClient, type AssessmentSectionKey, sectionsFor } from './assessment-sections.js';

/** Tuen tarpeet, SHL 11 § 1–10 kohta in its order; the last is what the code set has beside them. */
export const NEED_GROUNDS = [
  'everyday_life',
  'housing',
  'finances',
  'inclusion',
  'violence',
  'sudden_crisis',
  'childs_development',
  'substance_or_mental_health_illness_ageing',
  'other_capacity',
  'support_of_relatives',
  'other',
] as const;
export type NeedGround = (typeof NEED_GROUNDS)[number];

/** Tilapäinen, toistuva, pitkäaikainen (SHL 37 §). */
export const NEED_DURATIONS = ['temporary', 'recurring', 'long_term'] as const;
export type NeedDuration = (typeof NEED_DURATIONS)[number];

/** What the assessment comes to. Null is not answered yet, which is not the same as no. */
export interface AssessmentDecisions {
  readonly needGrounds: readonly NeedGround[];
  readonly needDuration: NeedDuration | null;
  readonly needsSpecialSupport: boolean | null;
  readonly specialSupportReasons: string | null;
  readonly relationshipContinues: boolean | null;
  readonly needsNamedWorker: boolean | null;
  readonly makesPlan: boolean | null;
  readonly noPlanReason: string | null;
}

export interface AssessmentContents {
  readonly client: AssessedClient;
  readonly texts: readonly { readonly section: AssessmentSectionKey; readonly body: string }[];
  readonly decisions: AssessmentDecisions;
}

/** What may be wanting, by the name of its field: a section's text, or a decision. */
export type AssessmentGapKey = AssessmentSectionKey | keyof AssessmentDecisions;

export interface AssessmentGap {
  readonly what: AssessmentGapKey;
  readonly law: LawReference;
}

const DURATION = socialWelfareAct('37 § 1 mom.');
const SPECIAL_SUPPORT = socialWelfareAct('37 § 1 mom. 1 kohta');
const CONDITIONS = socialWelfareAct('37 § 1 mom. 2 kohta');
const NAMED_WORKER = socialWelfareAct('37 § 1 mom. 4 kohta');
const PLAN = socialWelfareAct('39 § 1 mom.');

/**
 * What still has to be said before the assessment can be signed, in the order of the form, each with the section of law that asks for it.
 * Where the client relationship does not go on, neither the need, its duration nor a plan is asked about.
 */
export function missingForSigning({ client, texts, decisions }: AssessmentContents): AssessmentGap[] {
  const written = new Set(texts.filter(({ body }) => !isBlank(body)).map(({ section }) => section));
  const unwritten = sectionsFor(client).filter(({ key }) => !written.has(key));
  return [...unwritten.map(({ key, law }) => ({ what: key, law })), ...undecided(decisions)];
}

function undecided(decisions: AssessmentDecisions): AssessmentGap[] {
  const { relationshipContinues: continues } = decisions;
  const gaps: (AssessmentGap | false)[] = [
    decisions.needsSpecialSupport === null && { what: 'needsSpecialSupport', law: SPECIAL_SUPPORT },
    // Yes and no alike: SHL 36 § 5 mom. makes who may sign follow from it.
    isBlank(decisions.specialSupportReasons) && { what: 'specialSupportReasons', law: SPECIAL_SUPPORT },
    continues === null && { what: 'relationshipContinues', law: CONDITIONS },
    ...(continues === false ? [] : needUndecided(decisions)),
  ];
  return gaps.filter((gap) => gap !== false);
}

function needUndecided(decisions: AssessmentDecisions): (AssessmentGap | false)[] {
  return [
    decisions.needGrounds.length === 0 && { what: 'needGrounds', law: socialWelfareAct('11 §') },
    decisions.needDuration === null && { what: 'needDuration', law: DURATION },
    decisions.needsNamedWorker === null && { what: 'needsNamedWorker', law: NAMED_WORKER },
    decisions.makesPlan === null && { what: 'makesPlan', law: PLAN },
    decisions.makesPlan === false && isBlank(decisions.noPlanReason) && { what: 'noPlanReason', law: PLAN },
  ];
}

/** Every gap there can be, in the order of the form: for words and for links to the field. */
export const ASSESSMENT_GAPS = [
  'situation_and_need',
  'clients_own_view',
  'childrens_needs',
  'close_network',
  'persons_in_care',
  'conditions_of_relationship',
  'need_of_named_worker',
  'needsSpecialSupport',
  'specialSupportReasons',
  'relationshipContinues',
  'needGrounds',
  'needDuration',
  'needsNamedWorker',
  'makesPlan',
  'noPlanReason',
] as const satisfies readonly AssessmentGapKey[];
