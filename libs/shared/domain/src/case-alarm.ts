import { type LawReference, socialWelfareAct } from './law.js';
import { PAIR_FAULT_LAW, PAIR_FAULTS } from './named-worker.js';

/**
 * What a case alarms of until it is put right: what is wrong with its team, and that it stands where the law asks for an assessment and
 * has none, nor its end proposed: in assessment though none is open, pending though none is and no time limit still to come asks for
 * one, or planned though none came to anything. Whoever answers for it opens one, records why none is needed (SHL 36 § 2 mom.) or proposes
 * the end.
 */
export const CASE_ALARMS = [...PAIR_FAULTS, 'assessment_missing'] as const;
export type CaseAlarm = (typeof CASE_ALARMS)[number];

export const CASE_ALARM_LAW: Readonly<Record<CaseAlarm, LawReference>> = {
  ...PAIR_FAULT_LAW,
  assessment_missing: socialWelfareAct('36 §'),
};
