/* How this feature keeps fresh, without its pages: tests and benchmarks open the same views in Node. */
export { declarationsView } from './permissions/data/declarations-view.js';
export {
  caseDisclosuresView,
  caseOverridesView,
  noticesView,
  overrideReviewsView,
} from './sharing/sharing-view.js';
