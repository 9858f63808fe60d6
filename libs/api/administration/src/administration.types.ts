import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LegalMode, ProtectedSpeciality, ServiceFunction } from '@rinnalla/api-access';
import { enumOf } from '@rinnalla/api-core';
import {
  ExpertiseType,
  Profession,
  Register,
  UnitType,
  WorkspaceType,
  WorkTask,
} from '@rinnalla/api-organisation';
import { UNIT_SPECIALITIES } from '@rinnalla/contracts';
import { OfficeHoursType } from './office-hours.types.js';

/*
 * What an administrator sees: places, people and rights. Nothing here is of a client, and nothing here leads to one; of cases there
 * are numbers only.
 */

export const UnitSpeciality = enumOf(UNIT_SPECIALITIES);
registerEnumType(UnitSpeciality, { name: 'UnitSpeciality', description: 'What a unit knows best.' });

@ObjectType('StaffedWorkspace', { description: 'A team’s workspace, as its administrator sees it.' })
export class StaffedWorkspaceType {
  @Field(() => ID) id: string;
  @Field() nameFi: string;
  @Field() nameSv: string;
  @Field(() => LegalMode, { nullable: true }) defaultLegalMode: string | null;
  @Field(() => String, { nullable: true }) jointServiceId: string | null;
  @Field(() => Date, { nullable: true }) closedAt: Date | null;
  @Field(() => Int, { description: 'Cases that are not ended: their number, and no more.' })
  openCases: number;
  @Field(() => Int, { description: 'People with a work task here.' }) people: number;
  @Field(() => Int) version: number;
  unitId: string;
}

@ObjectType('StaffedUnit', { description: 'A unit of the county with its workspaces.' })
export class StaffedUnitType {
  @Field(() => ID) id: string;
  @Field() nameFi: string;
  @Field() nameSv: string;
  @Field(() => UnitSpeciality, { nullable: true }) speciality: string | null;
  @Field() isJointServiceUnit: boolean;
  @Field(() => Date, { nullable: true }) closedAt: Date | null;
  @Field(() => OfficeHoursType) officeHours: OfficeHoursType;
  @Field({ description: 'Hours of its own; else the ordinary ones of a state office.' }) hasOwnHours: boolean;
  @Field(() => Int, { description: 'People whose unit this is, those shut out left out.' }) people: number;
  @Field(() => Int) version: number;
}

@ObjectType('GivenTask', { description: 'A work task that a person holds, held, or will hold.' })
export class GivenTaskType {
  @Field(() => ID) id: string;
  @Field(() => WorkTask) task: string;
  @Field(() => WorkspaceType, { nullable: true, description: 'Null: for the whole county.' })
  workspace: WorkspaceType | null;
  @Field(() => [ServiceFunction]) serviceFunctions: string[];
  @Field(() => [ProtectedSpeciality]) specialities: string[];
  @Field(() => Date) validFrom: Date;
  @Field(() => Date, { nullable: true }) validTo: Date | null;
  @Field({ description: 'In force at this moment.' }) isInForce: boolean;
  @Field(() => Int) version: number;
  professionalId: string;
}

@ObjectType('StaffMember', { description: 'A person who works here, as their administrator sees them.' })
export class StaffMemberType {
  @Field(() => ID) id: string;
  @Field() login: string;
  @Field() givenName: string;
  @Field() familyName: string;
  @Field(() => Profession) profession: string;
  @Field(() => Register) register: string;
  @Field(() => String, { nullable: true, description: 'Number in Suosikki or Terhikki.' })
  registrationNumber: string | null;
  @Field(() => String, { nullable: true, description: 'Last day of the licence, YYYY-MM-DD.' })
  licenceValidUntil: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'First day of a restriction that the supervising authority put on the licence, YYYY-MM-DD.',
  })
  licenceRestrictedSince: string | null;
  @Field({ description: 'In public office (virkasuhde).' }) inOffice: boolean;
  @Field(() => UnitType) unit: UnitType;
  @Field(() => [String], { description: 'ISO 639-1.' }) languages: string[];
  @Field(() => Date, { nullable: true }) disabledAt: Date | null;
  @Field(() => Date) createdAt: Date;
  @Field(() => Int) version: number;
  @Field(() => Int, { description: 'Sessions that run now.' }) sessions: number;
  @Field(() => Date, { nullable: true, description: 'Last input in any session that is still kept.' })
  lastSeenAt: Date | null;
}

@ObjectType('StaffPage')
export class StaffPageType {
  @Field(() => [StaffMemberType]) rows: StaffMemberType[];
  @Field(() => String, { nullable: true, description: 'Cursor of the next page; null on the last.' }) next:
    string | null;
}

@ObjectType('CountySettings')
export class CountySettingsType {
  @Field(() => ID) id: string;
  @Field() nameFi: string;
  @Field() nameSv: string;
  @Field(() => Int, { description: 'Minutes without input after which a screen locks.' }) idleMinutes: number;
  @Field({ description: 'Midsummer Eve and Christmas Eve count inside a run of weekdays.' })
  evesCount: boolean;
  @Field(() => Int, { description: 'From which birthday a person is “over 75” (SHL 36 § 2 mom.).' })
  elderlyFromAge: number;
  @Field(() => String, { nullable: true, description: 'The county’s own aim, as 7wd or 90d; null: none.' })
  startTarget: string | null;
  @Field(() => String, { nullable: true }) completionTarget: string | null;
}

@ObjectType('RightsLogRow', { description: 'One row of the log of rights: who changed whose, when.' })
export class RightsLogRowType {
  @Field(() => ID) id: string;
  @Field(() => Date) at: Date;
  @Field({ description: 'What was done, e.g. `work_task.given`; `rights_review` is a look.' }) kind: string;
  @Field({ description: 'Name of who did it.' }) byName: string;
  @Field(() => WorkTask, { nullable: true }) task: string | null;
}

@ObjectType('Administration', { description: 'For those who hold the task of system administration.' })
export class AdministrationType {
  @Field(() => CountySettingsType) county: CountySettingsType;
  @Field(() => [StaffedUnitType], { description: 'By name; closed ones last.' }) units: StaffedUnitType[];
  @Field(() => [ExpertiseType]) expertise: ExpertiseType[];
}
