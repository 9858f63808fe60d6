import { type LawReference, socialWelfareAct } from './law.js';
import { PAIR_FAULT_LAW, PAIR_FAULTS } from './named-worker.js';

/**
 * What a case alarms of until it is put right: what is wrong with its team, and that it is in assessment though none is open, nor its
 * end proposed. Whoever broke the last one off opens another, plans the services (SHL 36 § 2 mom.) or proposes the end.
 */
export const CASE_ALARMS = [...PAIR_FAULTS, 'assessment_missing'] as const;
export type CaseAlarm = (typeof CASE_ALARMS)[number];

export const CASE_ALARM_LAW: Readonly<Record<CaseAlarm, LawReference>> = {
  ...PAIR_FAULT_LAW,
  assessment_missing: socialWelfareAct('36 §'),
};
