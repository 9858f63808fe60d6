export { BreachesWaiting } from './breaches/breaches-waiting.js';
export { auditFrameTexts } from './i18n/frame-texts.js';
export { auditTexts } from './i18n/audit-texts.js';
export { DataProtection, type DataProtectionProps } from './page/data-protection.js';
export { DataProtectionNav } from './page/data-protection-nav.js';
export { AUDIT_TABS, dataProtectionPath, hrefOfSearch, type AuditTab } from './page/paths.js';
export { choiceOf, searchParamsOf, usualChoice, type LogChoice } from './search/log-choice.js';
