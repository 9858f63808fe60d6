/* How this feature keeps fresh, without its pages: tests open the same views in Node. */
export { dataBreachesView } from './breaches/live/breaches-view.js';
