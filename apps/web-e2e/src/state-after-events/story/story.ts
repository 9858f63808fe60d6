import { ADMIN_STEPS } from './admin-steps.js';
import { ASSESSMENT_STEPS } from './assessment-steps.js';
import { AUDIT_STEPS } from './audit-steps.js';
import { CARE_STEPS } from './care-steps.js';
import { CASE_STEPS, PARTING_STEPS } from './case-steps.js';
import { CLOCK_STEPS } from './clock-steps.js';
import { CONSULTATION_STEPS } from './consultation-steps.js';
import { DECISION_STEPS } from './decision-steps.js';
import { DECLARATION_STEPS } from './declaration-steps.js';
import { FEEDBACK_STEPS } from './feedback-steps.js';
import { INTAKE_STEPS } from './intake-steps.js';
import { PLAN_STEPS } from './plan-steps.js';
import { RECORD_STEPS } from './record-steps.js';
import { SHARING_STEPS } from './sharing-steps.js';
import type { Step } from './step.js';

export const STORY: readonly Step[] = [
  ...CASE_STEPS,
  ...PLAN_STEPS,
  ...RECORD_STEPS,
  ...CARE_STEPS,
  ...DECISION_STEPS,
  ...CLOCK_STEPS,
  ...CONSULTATION_STEPS,
  ...DECLARATION_STEPS,
  ...SHARING_STEPS,
  ...AUDIT_STEPS,
  ...FEEDBACK_STEPS,
  ...ADMIN_STEPS,
  ...INTAKE_STEPS,
  ...ASSESSMENT_STEPS,
  ...PARTING_STEPS,
];

/** The first step that sends a mutation document. */
export function stepThat(sends: string): Step {
  const step = STORY.find((one) => one.sends === sends);
  if (!step) throw new Error(`Nobody sends ${sends}`);
  return step;
}
