export type { FoundCase } from './data/my-day-types.js';
export { myDayFrameTexts } from './i18n/my-day-frame-texts.js';
export { myDayView, type MyDayReader } from './live/my-day-view.js';
export { MyDayPage } from './page/my-day-page.js';
export { useFindCases, type CasesFound } from './search/use-find-cases.js';
