import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PROFESSIONS, REGISTERS, WORK_TASKS } from '@rinnalla/domain';
import { enumOf } from '@rinnalla/api-core';

export const Profession = enumOf(PROFESSIONS);
export const Register = enumOf(REGISTERS);
export const WorkTask = enumOf(WORK_TASKS);
registerEnumType(Profession, { name: 'Profession' });
registerEnumType(Register, {
  name: 'Register',
  description: 'Social or health: two registers with their own law.',
});
registerEnumType(WorkTask, {
  name: 'WorkTask',
  description: 'Work task of decree 457/2024. Rights follow it, not the title.',
});

@ObjectType('Unit')
export class UnitType {
  @Field(() => ID) id: string;
  @Field() nameFi: string;
  @Field() nameSv: string;
  @Field({ description: 'Key of what the unit knows best.' }) speciality: string;
}

@ObjectType('Workspace', { description: 'Where one multidisciplinary team works.' })
export class WorkspaceType {
  @Field(() => ID) id: string;
  @Field() nameFi: string;
  @Field() nameSv: string;
  unitId: string;
}

@ObjectType('Expertise', { description: 'A field of knowledge a consultation can be asked of.' })
export class ExpertiseType {
  @Field(() => ID) id: string;
  @Field() code: string;
  @Field() nameFi: string;
  @Field() nameSv: string;
  @Field() nameEn: string;
  @Field(() => Register) register: string;
}

@ObjectType('Availability', { description: 'The "available now" switch of one who answers consultations.' })
export class AvailabilityType {
  @Field(() => ID, { description: 'Id of the professional.' }) id: string;
  @Field() isAvailable: boolean;
  @Field(() => Date, { nullable: true }) since: Date | null;
}

@ObjectType('Professional', { description: 'A person who works here. Never a client.' })
export class ProfessionalType {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => Profession) profession: string;
  @Field(() => Register) register: string;
  @Field(() => UnitType) unit: UnitType;
}

@ObjectType('MyWorkspace')
export class MyWorkspaceType {
  @Field(() => WorkspaceType) workspace: WorkspaceType;
  @Field(() => [WorkTask]) tasks: string[];
}

@ObjectType('Me')
export class MeType {
  @Field(() => ID) id: string;
  @Field(() => String) screenLanguage: string;
  @Field(() => [MyWorkspaceType]) workspaces: MyWorkspaceType[];
  @Field(() => [WorkTask], { description: 'Work tasks given for the whole county, not for a workspace.' })
  countyTasks: string[];
  @Field(() => Int, { description: 'Minutes without input after which the screen locks; the county says.' })
  idleMinutes: number;
  @Field(() => [ExpertiseType], { description: 'Whose consultations reach me.' }) expertise: ExpertiseType[];
  @Field({ description: "Key of this person's encrypted drafts, base64. Keep it in memory only." })
  draftKey: string;
}
