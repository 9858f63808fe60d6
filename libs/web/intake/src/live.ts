/* How this feature keeps fresh, without its pages: tests and benchmarks open the same views in Node. */
export { caseContactsView } from './case/case-contacts-view.js';
export { intakeView } from './live/intake-view.js';
