/* How this feature keeps fresh, without its pages: tests open the same views in Node. */
export { dataBreachesView } from './breaches/live/breaches-view.js';
export { clientReportsView } from './reports/live/reports-view.js';
