import { Module } from '@nestjs/common';
import { ChooseLanguage } from './commands/choose-language.js';
import { SwitchAvailability } from './commands/switch-availability.js';
import {
  AvailabilityFields,
  AvailabilitySwitchedFields,
  ExpertiseFields,
  OrganisationResolver,
  WorkspaceFields,
} from './organisation.resolver.js';

@Module({
  providers: [
    OrganisationResolver,
    WorkspaceFields,
    ExpertiseFields,
    AvailabilityFields,
    AvailabilitySwitchedFields,
    SwitchAvailability,
    ChooseLanguage,
  ],
})
export class OrganisationModule {}
