export { ConsultationsPage, type ConsultationsPageProps } from './inbox/consultations-page.js';
