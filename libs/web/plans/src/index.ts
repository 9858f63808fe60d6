export { useOpenResponsibilities, NearestDue } from './responsibilities/nearest-due.js';
export { planView, responsibilitiesView } from './live/plan-views.js';
export { CasePlans, type CasePlansProps } from './page/case-plans.js';
export {
  CaseResponsibilities,
  type CaseResponsibilitiesProps,
} from './responsibilities/case-responsibilities.js';
export { PrintedSignedPlan, type PrintedSignedPlanProps } from './print/printed-signed-plan.js';
export { PrintedCase, type PrintedCaseProps } from './print/printed-case.js';
