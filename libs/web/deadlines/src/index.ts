export { CalculatorPage, type CalculatorPageProps } from './calculator/calculator-page.js';
export { readCalculatorSearch, type CalculatorSearch } from './calculator/calculator-search.js';
export { CaseClocks, type CaseClocksProps } from './clocks/case/case-clocks.js';
export { PrintedClock } from './clocks/print/printed-clock.js';
export { deadlinesPath } from './clocks/data/clock-paths.js';
export { caseClocksView, deadlinesView } from './clocks/live/clock-views.js';
export { readDeadlineSearch, type DeadlineSearch } from './clocks/unit/deadline-search.js';
export { DeadlinesPage, type DeadlinesPageProps } from './clocks/unit/deadlines-page.js';
export { calculatorPath, deadlineFrameTexts } from './i18n/deadline-frame-texts.js';
