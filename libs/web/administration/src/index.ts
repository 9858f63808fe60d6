export { ADMIN_SECTIONS, AdminFrame, type AdminSection, sectionPath } from './frame/admin-frame.js';
export { FeedbackDesk } from './feedback/desk/feedback-desk.js';
export { FeedbackReminder } from './feedback/desk/feedback-reminder.js';
export { administrationTexts } from './i18n/administration-texts.js';
export { CountySettings } from './settings/county-settings.js';
export { People } from './people/people.js';
export { PersonPage } from './person/person-page.js';
export { Places } from './places/places.js';
