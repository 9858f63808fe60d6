/* The accessibility statement, for everyone: a way in of its own, so that nobody loads the administrator's pages for it. */
export {
  AccessibilityStatement,
  type AccessibilityStatementProps,
} from './feedback/statement/accessibility-statement.js';
export { statementTexts } from './feedback/i18n/statement-texts.js';
