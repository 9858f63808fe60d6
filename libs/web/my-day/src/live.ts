/* How this feature keeps fresh, without its pages: tests and benchmarks open the same views in Node. */
export { myDayView, type MyDayReader } from './live/my-day-view.js';
