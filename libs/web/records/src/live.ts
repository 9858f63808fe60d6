/* How this feature keeps fresh, without its pages: tests and benchmarks open the same views in Node. */
export { contactView, recordView } from './live/record-view.js';
