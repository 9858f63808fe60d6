/* How this feature keeps fresh, without its pages: tests open the same views in Node. */
export { feedbackView } from './feedback/data/feedback.live.js';
