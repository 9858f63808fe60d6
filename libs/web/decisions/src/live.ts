/* How this feature keeps fresh, without its pages: tests and benchmarks open the same views in Node. */
export { decisionsView } from './data/decisions-view.js';
