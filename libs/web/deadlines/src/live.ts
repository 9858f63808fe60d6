/* How this feature keeps fresh, without its pages: tests and benchmarks open the same views in Node. */
export { caseClocksView, deadlinesView, noticesView, type UnitStreams } from './clocks/live/clock-views.js';
