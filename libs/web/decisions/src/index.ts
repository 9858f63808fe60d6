export { decisionsView } from './data/decisions-view.js';
export { CaseDecisions, type CaseDecisionsProps } from './list/case-decisions.js';
