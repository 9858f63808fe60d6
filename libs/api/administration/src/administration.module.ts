import { Module } from '@nestjs/common';
import {
  AdministrationQueries,
  CountySettingsSavedFields,
  PlaceMutations,
  StaffedUnitFields,
  StaffMemberFields,
  UnitSavedFields,
  WorkspaceSavedFields,
} from './administration.resolver.js';
import { AddProfessional } from './commands/add-professional.js';
import { ChangingRights } from './commands/change-of-rights.js';
import { CloseUnit } from './commands/close-unit.js';
import { CloseWorkspace } from './commands/close-workspace.js';
import { MoveLeaver } from './commands/move-leaver.js';
import { SaveCountySettings } from './commands/save-county-settings.js';
import { SaveOfficeHours } from './commands/save-office-hours.js';
import { SaveUnit } from './commands/save-unit.js';
import { SaveWorkspace } from './commands/save-workspace.js';
import { FEEDBACK_PROVIDERS } from './feedback/feedback-providers.js';
import {
  LeaveBlockedFields,
  LeaveLineFields,
  LeavePreviewFields,
  LeaveResolver,
  LeaverMovedFields,
} from './leave.resolver.js';
import {
  PersonRightsFields,
  PlaceDifferenceFields,
  PlaceRightsFields,
  ProfessionalAddedFields,
  RightsChangedFields,
  RightsDifferenceFields,
  RightsPreviewFields,
  RightsResolver,
} from './rights.resolver.js';

@Module({
  providers: [
    AdministrationQueries,
    StaffedUnitFields,
    StaffMemberFields,
    PlaceMutations,
    UnitSavedFields,
    WorkspaceSavedFields,
    CountySettingsSavedFields,
    RightsResolver,
    RightsChangedFields,
    RightsPreviewFields,
    ProfessionalAddedFields,
    RightsDifferenceFields,
    PersonRightsFields,
    PlaceRightsFields,
    PlaceDifferenceFields,
    SaveUnit,
    SaveOfficeHours,
    CloseUnit,
    SaveWorkspace,
    CloseWorkspace,
    SaveCountySettings,
    ChangingRights,
    AddProfessional,
    LeaveResolver,
    LeavePreviewFields,
    LeaveBlockedFields,
    LeaverMovedFields,
    LeaveLineFields,
    MoveLeaver,
    ...FEEDBACK_PROVIDERS,
  ],
})
export class AdministrationModule {}
