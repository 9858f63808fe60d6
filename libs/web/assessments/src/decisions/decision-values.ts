import { type AssessmentDecisions, NEED_DURATIONS, NEED_GROUNDS } from '@rinnalla/domain';
import { orNull } from '@rinnalla/web-session';
import type { Assessment } from '../data/assessment-types.js';

const DECISION_FIELDS = [
  'needsSpecialSupport',
  'specialSupportReasons',
  'relationshipContinues',
  'needGrounds',
  'needDuration',
  'needsNamedWorker',
  'makesPlan',
  'noPlanReason',
] as const;
export type DecisionField = (typeof DECISION_FIELDS)[number];
/** Every value as text, as drafts keep them: yes, no or nothing; grounds with commas between. */
export type DecisionValues = Readonly<Record<DecisionField, string>>;

const answered = (value: boolean | null): string => (value === null ? '' : value ? 'yes' : 'no');
const answerOf = (value: string): boolean | null => (value === '' ? null : value === 'yes');

export const valuesOf = (assessment: Assessment): DecisionValues => ({
  needsSpecialSupport: answered(assessment.needsSpecialSupport),
  specialSupportReasons: assessment.specialSupportReasons ?? '',
  relationshipContinues: answered(assessment.relationshipContinues),
  needGrounds: assessment.needGrounds.join(','),
  needDuration: assessment.needDuration ?? '',
  needsNamedWorker: answered(assessment.needsNamedWorker),
  makesPlan: answered(assessment.makesPlan),
  noPlanReason: assessment.noPlanReason ?? '',
});

/** Whether the same was chosen, whatever else a draft holds. */
export const isSame = (one: DecisionValues, other: Readonly<Partial<Record<string, string>>>): boolean =>
  DECISION_FIELDS.every((field) => one[field] === other[field]);

/** As they are sent: what is not one of the choices is not answered. */
export const decisionsOf = (values: DecisionValues) =>
  ({
    needsSpecialSupport: answerOf(values.needsSpecialSupport),
    specialSupportReasons: orNull(values.specialSupportReasons),
    relationshipContinues: answerOf(values.relationshipContinues),
    needGrounds: NEED_GROUNDS.filter((ground) => values.needGrounds.split(',').includes(ground)),
    needDuration: NEED_DURATIONS.find((duration) => duration === values.needDuration) ?? null,
    needsNamedWorker: answerOf(values.needsNamedWorker),
    makesPlan: answerOf(values.makesPlan),
    noPlanReason: orNull(values.noPlanReason),
  }) satisfies AssessmentDecisions;
