/* How this feature keeps fresh, without its pages: tests and benchmarks open the same views in Node. */
export { endingView } from './ending/ending-view.js';
export { caseView, timelineView } from './data/case-view.js';
