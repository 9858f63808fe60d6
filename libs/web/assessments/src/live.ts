/* How this feature keeps fresh, without its pages: tests and benchmarks open the same view in Node. */
export { assessmentView } from './live/assessment-kinds.js';
