export { ContactsOfCase, type ContactsOfCaseProps } from './case/contacts-of-case.js';
export { useContactSteps } from './case/use-contact-steps.js';
export { intakePath } from './data/intake-paths.js';
export { intakeFrameTexts } from './i18n/intake-frame-texts.js';
export { intakeView } from './live/intake-view.js';
export { useIntakeCounts, type IntakeCounts } from './live/intake-counts.js';
export { IntakeAlarm } from './live/intake-alarm.js';
export { IntakeCountsProvider } from './live/intake-counts-provider.js';
export { IntakePage, type IntakePageProps } from './page/intake-page.js';
