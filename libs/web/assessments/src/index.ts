export { assessmentView } from './live/assessment-kinds.js';
export { CaseAssessments, type CaseAssessmentsProps } from './page/case-assessments.js';
export { PrintedAssessment, type PrintedAssessmentProps } from './print/printed-assessment.js';
