export {
  choiceOf as calculatorChoiceOf,
  searchOf as calculatorSearchOf,
  type CalculatorSearch,
} from './calculator/calculator-choice.js';
export { CalculatorPage, type CalculatorPageProps } from './calculator/calculator-page.js';
export { calculatorPath, deadlineFrameTexts } from './i18n/deadline-frame-texts.js';
