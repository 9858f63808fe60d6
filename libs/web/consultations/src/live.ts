/* How this feature keeps fresh, without its pages: tests and benchmarks open the same views in Node. */
export { countsView } from './counts/counts-view.js';
export { caseConsultationsView, consultationView, inboxView } from './live/consultation-views.js';
export type { Self } from './live/own-streams.js';
