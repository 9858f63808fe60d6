export { CalculatorPage, type CalculatorPageProps } from './calculator/calculator-page.js';
export { readCalculatorSearch, type CalculatorSearch } from './calculator/calculator-search.js';
export { calculatorPath, deadlineFrameTexts } from './i18n/deadline-frame-texts.js';
