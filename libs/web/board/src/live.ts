/* How this feature keeps fresh, without its pages: tests and benchmarks open the same views in Node. */
export { boardView } from './board.live.js';
export { USUAL_CHOICE } from './board-search.js';
export { BoardSheet } from './board-sheet.js';
export { compareSheet } from './compare-sheet.js';
export type { BoardRow } from './row-order.js';
export { takeRecords } from './take-records.js';
