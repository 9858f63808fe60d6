import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ChangeMade, enumOf, resultUnion, StaleVersion } from '@rinnalla/api-core';
import type { RightsDifference } from './rights/compare-rights.js';
import { RIGHTS_FAULTS } from './rights/rights-faults.js';

export const RightsFaultEnum = enumOf(RIGHTS_FAULTS);
registerEnumType(RightsFaultEnum, { name: 'RightsFault', description: 'Why rights are not changed so.' });

@ObjectType({ description: 'Nobody may change rights so. Nothing was changed.' })
export class RightsRefused {
  @Field(() => RightsFaultEnum) fault: string;
  @Field({ description: 'Act and section it rests on, e.g. `457/2024 9 §`.' }) section: string;
}

@ObjectType({ implements: ChangeMade })
export class RightsChanged extends ChangeMade {
  professionalId: string;
  difference: RightsDifference;
}

@ObjectType({ description: 'What the change would give and take. Nothing was changed.' })
export class RightsPreview {
  professionalId: string;
  difference: RightsDifference;
}

@ObjectType({ implements: ChangeMade })
export class ProfessionalAdded extends ChangeMade {
  @Field(() => String, {
    nullable: true,
    description: 'Told once, in the answer to the call that made the person; null on a repeat.',
  })
  firstPassword: string | null;
  professionalId: string;
}

@ObjectType({ implements: ChangeMade })
export class UnitSaved extends ChangeMade {
  unitId: string;
}

@ObjectType({ implements: ChangeMade })
export class WorkspaceSaved extends ChangeMade {
  @Field(() => ID) workspaceId: string;
  unitId: string;
}

@ObjectType({ implements: ChangeMade })
export class CountySettingsSaved extends ChangeMade {}

export const RightsChangeResult = resultUnion('RightsChangeResult', [
  RightsChanged,
  RightsRefused,
  StaleVersion,
]);
export const RightsPreviewResult = resultUnion('RightsPreviewResult', [
  RightsPreview,
  RightsRefused,
  StaleVersion,
]);
export const AddProfessionalResult = resultUnion('AddProfessionalResult', [ProfessionalAdded, RightsRefused]);
export const UnitResult = resultUnion('UnitResult', [UnitSaved, RightsRefused, StaleVersion]);
export const WorkspaceResult = resultUnion('WorkspaceResult', [WorkspaceSaved, RightsRefused, StaleVersion]);
export const CountySettingsResult = resultUnion('CountySettingsResult', [CountySettingsSaved]);
