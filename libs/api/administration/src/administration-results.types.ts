import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ChangeMade, enumOf, resultUnion } from '@rinnalla/api-core';
import type { RightsDifference } from './rights/compare-rights.js';
import { RIGHTS_FAULTS } from './rights/rights-faults.js';

export const RightsFaultEnum = enumOf(RIGHTS_FAULTS);
registerEnumType(RightsFaultEnum, { name: 'RightsFault', description: 'Why rights are not changed so.' });

@ObjectType({ description: 'Nobody may change rights so. Nothing was changed.' })
export class RightsRefused {
  @Field(() => RightsFaultEnum) fault: string;
  @Field({ description: 'Act and section it rests on, e.g. `457/2024 9 §`.' }) section: string;
}

@ObjectType({ description: 'Someone changed it first. Nothing was changed.' })
export class ChangedMeanwhile {
  @Field(() => Int, { description: 'The version that is now current.' }) currentVersion: number;
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
  ChangedMeanwhile,
]);
export const RightsPreviewResult = resultUnion('RightsPreviewResult', [
  RightsPreview,
  RightsRefused,
  ChangedMeanwhile,
]);
export const AddProfessionalResult = resultUnion('AddProfessionalResult', [ProfessionalAdded, RightsRefused]);
export const UnitResult = resultUnion('UnitResult', [UnitSaved, RightsRefused, ChangedMeanwhile]);
export const WorkspaceResult = resultUnion('WorkspaceResult', [
  WorkspaceSaved,
  RightsRefused,
  ChangedMeanwhile,
]);
export const CountySettingsResult = resultUnion('CountySettingsResult', [CountySettingsSaved]);
