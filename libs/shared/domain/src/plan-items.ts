import { isBlank } from './blank.js';
import { socialWelfareAct, type LawReference } from './law.js';

/** Whose words a text is. The two are never merged (SHL 39 §: the client's assessment and the professional one). */
export const VOICES = ['client', 'professional'] as const;
export type Voice = (typeof VOICES)[number];

/** What makes an item complete: its texts, or else at least one line of this kind. */
export const PLAN_LINE_KINDS = ['goals', 'services', 'responsibilities'] as const;
export type PlanLineKind = (typeof PLAN_LINE_KINDS)[number];

export type PlanItemNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

export interface PlanItem {
  readonly number: PlanItemNumber;
  readonly key: string;
  /** The voices that must all be heard for the item to be complete by text. */
  readonly voices: readonly Voice[];
  readonly countsFrom: 'text' | PlanLineKind;
  readonly law: LawReference;
  readonly validFrom: string;
}

const BOTH = VOICES;
const CLIENT = ['client'] as const;
const PROFESSIONAL = ['professional'] as const;
/** The Social Welfare Act itself came into force on this day, items 1–9 with it. */
const FROM_THE_ACT = '2015-04-01';
/** 677/2023, its entry into force moved by 955/2023. */
const FROM_677_2023 = '2025-01-01';

const item = <const Key extends string>(
  number: PlanItemNumber,
  key: Key,
  voices: readonly Voice[],
  { countsFrom = 'text', validFrom = FROM_THE_ACT }: Partial<Pick<PlanItem, 'countsFrom' | 'validFrom'>> = {},
) => ({
  number,
  key,
  voices,
  countsFrom,
  law: socialWelfareAct(`39 § 2 mom. ${String(number)} kohta`),
  validFrom,
});

/** The eleven statutory items of a client plan (asiakassuunnitelma), in the order of SHL 39 §. */
export const PLAN_ITEMS = [
  item(1, 'need_for_support', BOTH),
  item(2, 'services_and_measures_needed', BOTH),
  item(3, 'essential_services', PROFESSIONAL, { countsFrom: 'services' }),
  item(4, 'meeting_frequency', PROFESSIONAL),
  item(5, 'strengths_and_resources', BOTH),
  item(6, 'joint_goals', BOTH, { countsFrom: 'goals' }),
  item(7, 'duration_of_relationship', PROFESSIONAL),
  item(8, 'division_of_responsibilities', PROFESSIONAL, { countsFrom: 'responsibilities' }),
  item(9, 'follow_up_and_reassessment', BOTH),
  item(10, 'effect_of_life_situation', BOTH, { validFrom: FROM_677_2023 }),
  item(11, 'clients_own_proposal', CLIENT, { validFrom: FROM_677_2023 }),
] as const satisfies readonly PlanItem[];

export type PlanItemKey = (typeof PLAN_ITEMS)[number]['key'];

/** Narrows a number from outside to a statutory item. */
export function isPlanItemNumber(number: number): number is PlanItemNumber {
  return PLAN_ITEMS.some((planItem) => planItem.number === number);
}

export interface PlanCompletenessInput {
  readonly texts: readonly { readonly item: number; readonly voice: Voice; readonly text: string }[];
  /** Reasons why an item does not apply to this client. */
  readonly notApplicable: readonly { readonly item: number; readonly reason: string }[];
  /** How many lines the plan has, withdrawn and declined ones left out by the caller. */
  readonly lines: Readonly<Record<PlanLineKind, number>>;
}

export const PLAN_ITEM_STATES = ['empty', 'partial', 'complete', 'not_applicable'] as const;
export type PlanItemState = (typeof PLAN_ITEM_STATES)[number];

export interface PlanCompleteness {
  /** 0–11: items complete, or not applicable for a given reason. */
  readonly complete: number;
  readonly items: readonly { readonly item: PlanItemNumber; readonly state: PlanItemState }[];
}

/**
 * How much of SHL 39 § the plan answers. An item's content goes before its "not applicable": once every voice is heard it is
 * complete, whatever was said earlier. Blank texts and reasons, and items the law does not know, count for nothing.
 */
export function planCompleteness(input: PlanCompletenessInput): PlanCompleteness {
  const items = PLAN_ITEMS.map((planItem) => ({ item: planItem.number, state: itemState(planItem, input) }));
  const complete = items.filter(({ state }) => state === 'complete' || state === 'not_applicable').length;
  return { complete, items };
}

function itemState(planItem: PlanItem, input: PlanCompletenessInput): PlanItemState {
  const written = input.texts.filter((entry) => entry.item === planItem.number && !isBlank(entry.text));
  const isWrittenInFull = planItem.voices.every((voice) => written.some((entry) => entry.voice === voice));
  const hasLine = planItem.countsFrom !== 'text' && input.lines[planItem.countsFrom] > 0;
  if (isWrittenInFull || hasLine) return 'complete';
  const isReasonedAway = input.notApplicable.some(
    (entry) => entry.item === planItem.number && !isBlank(entry.reason),
  );
  if (isReasonedAway) return 'not_applicable';
  return written.length > 0 ? 'partial' : 'empty';
}

/** A five-step scale of our own for reaching a goal: 0 is what was agreed on. Not the wording of any licensed instrument. */
export const ATTAINMENT_LEVELS = [
  { level: -2, key: 'much_below' },
  { level: -1, key: 'below' },
  { level: 0, key: 'as_agreed' },
  { level: 1, key: 'above' },
  { level: 2, key: 'much_above' },
] as const;
export type AttainmentLevel = (typeof ATTAINMENT_LEVELS)[number]['level'];

/** Narrows a number from outside to a step of the scale. */
export function isAttainmentLevel(level: number): level is AttainmentLevel {
  return ATTAINMENT_LEVELS.some((step) => step.level === level);
}
