import {
  ContactEntity,
  ContactForwardingEntity,
  ContactHandoverEntity,
  ContactReporterEntity,
  ContactStepEntity,
  ReporterReachEntity,
} from './entities/contact.entity.js';

export * from './entities/contact.entity.js';
export const INTAKE_ENTITIES = [
  ContactEntity,
  ContactReporterEntity,
  ReporterReachEntity,
  ContactStepEntity,
  ContactHandoverEntity,
  ContactForwardingEntity,
];
export { ContactType } from './contact.types.js';
export { ContactReads } from './queries/contact-reads.js';
export { watchContacts, watchOffers } from './commands/watch-contacts.js';
export { IntakeModule } from './intake.module.js';
