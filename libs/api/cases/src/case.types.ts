import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LegalMode, MaskType, RelationKind, ServiceFunction } from '@rinnalla/api-access';
import { enumOf } from '@rinnalla/api-core';
import { ProfessionalType, Register, UnitType, WorkspaceType, WorkTask } from '@rinnalla/api-organisation';
import {
  CASE_ALARMS,
  CASE_MOVE_REQUIREMENTS,
  CASE_STATUSES,
  END_REASONS,
  NAMED_WORKER_REFUSALS,
} from '@rinnalla/domain';

export const CaseStatus = enumOf(CASE_STATUSES);
export const CaseMoveRequirement = enumOf(CASE_MOVE_REQUIREMENTS);
export const EndReason = enumOf(END_REASONS);
export const NamedWorkerRefusal = enumOf(NAMED_WORKER_REFUSALS);
export const CaseAlarmKind = enumOf(CASE_ALARMS);
export { LegalMode, RelationKind, ServiceFunction };
registerEnumType(CaseStatus, { name: 'CaseStatus' });
registerEnumType(CaseMoveRequirement, { name: 'CaseMoveRequirement' });
registerEnumType(EndReason, { name: 'EndReason' });
registerEnumType(NamedWorkerRefusal, { name: 'NamedWorkerRefusal' });
registerEnumType(CaseAlarmKind, { name: 'CaseAlarmKind' });

@ObjectType('Client', { description: 'The person (asiakas).' })
export class ClientType {
  @Field(() => ID) id: string;
  @Field() givenNames: string;
  @Field() familyName: string;
  @Field(() => String, { description: 'YYYY-MM-DD' }) birthDate: string;
  @Field() contactLanguage: string;
  @Field({
    description:
      'Non-disclosure for safety (661/2009 36 §): no address or place of this person may be shown.',
  })
  isNonDisclosed: boolean;
}

@ObjectType('CaseClient')
export class CaseClientType {
  @Field(() => ID) id: string;
  @Field({ description: '`subject`, `guardian`, `sibling` or `partner`.' }) role: string;
  @Field(() => ClientType) client: ClientType;
}

@ObjectType('RelationGround', {
  description: 'On what a legal mode rests: its evidence, as it was shown when the relation was made.',
})
export class RelationGroundType {
  @Field({ description: 'The client relationship was verified technically, 703/2023 9 §.' })
  isRelationshipVerified: boolean;
  @Field(() => WorkTask, { nullable: true, description: 'The work task of whoever let the person in.' })
  workTask: string | null;
  @Field(() => String, { nullable: true, description: 'Identifier of the joint service (M1).' })
  jointService: string | null;
  @Field(() => UnitType, { nullable: true, description: 'Where the joint service is delivered (M1).' })
  jointUnit: UnitType | null;
  @Field(() => String, { nullable: true, description: 'Day of the client’s permission (M2), YYYY-MM-DD.' })
  permissionGivenOn: string | null;
  @Field(() => String, { nullable: true, description: 'Who gave the permission (M2).' })
  permissionGivenBy: string | null;
  @Field({ description: 'The permission does not live any more: the mode opens nothing.' })
  isPermissionWithdrawn: boolean;
  @Field(() => String, {
    nullable: true,
    description:
      'Why the client cannot judge a permission (M3): told within social welfare, and to whom it lets in.',
  })
  incapacityReason: string | null;
  @Field(() => String, { nullable: true, description: 'Who found the client unable to judge (M3).' })
  assessedBy: string | null;
  @Field(() => Boolean, { nullable: true, description: 'It was checked that the client has none (M3).' })
  noLegalRepresentative: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why a health care professional is the named worker, SHL 42 § 2 mom.',
  })
  justification: string | null;
}

@ObjectType('TeamMember', {
  description: 'A live relation of a professional to the case: named worker, work pair or team member.',
})
export class TeamMemberType {
  @Field(() => ID) id: string;
  @Field(() => ID) caseId: string;
  @Field(() => RelationKind) kind: string;
  @Field(() => LegalMode) legalMode: string;
  @Field(() => RelationGroundType) ground: RelationGroundType;
  @Field(() => Date) since: Date;
  @Field(() => Date, { nullable: true, description: 'When it ends by itself; null: until it is ended.' })
  until: Date | null;
  @Field(() => Int) version: number;
  professionalId: string;
}

@ObjectType('CaseAlarm', {
  description:
    'What the law finds wrong with the team (SHL 42 §), or the want of an assessment (36 §). It ends by itself when put right.',
})
export class CaseAlarmType {
  @Field(() => ID) id: string;
  @Field(() => CaseAlarmKind) kind: string;
  @Field({ description: 'Section of law.' }) section: string;
  @Field(() => Date) since: Date;
  caseId: string;
}

@ObjectType('StatusEvent', { description: 'One move of the case, for ever.' })
export class StatusEventType {
  @Field(() => ID) id: string;
  @Field(() => ID) caseId: string;
  @Field(() => CaseStatus, { nullable: true }) fromStatus: string | null;
  @Field(() => CaseStatus) toStatus: string;
  @Field(() => EndReason, { nullable: true }) reason: string | null;
  @Field(() => String, { nullable: true }) closingRecord: string | null;
  @Field(() => Date) at: Date;
  byId: string;
}

@ObjectType('CaseMove')
export class CaseMoveType {
  @Field(() => CaseStatus) to: string;
  @Field(() => CaseMoveRequirement, { description: 'What the move must be given.' }) requires: string;
}

@ObjectType('CaseRights', {
  description: 'What the viewer may do on this case, by the same rule the commands ask.',
})
export class CaseRightsType {
  @Field() move: boolean;
  @Field() changeTeam: boolean;
  @Field() writePlan: boolean;
  @Field({ description: 'Sign a plan; whether the law lets one is asked of each.' }) signPlan: boolean;
  @Field() writeAssessment: boolean;
  @Field({ description: 'Sign or break off an assessment; whether the law lets one is asked of each.' })
  signAssessment: boolean;
  @Field({ description: 'Write down what becomes of decisions; they are made elsewhere.' })
  trackDecisions: boolean;
  @Field({ description: 'Propose and record the end of the client relationship.' }) end: boolean;
  @Field() askConsultation: boolean;
  @Field() writeEntry: boolean;
  @Field({ description: 'Record what the client permits and denies.' }) recordPermission: boolean;
  @Field({ description: 'Plead a ground for opening more for oneself.' }) pleadOverride: boolean;
  @Field({ description: 'Extend a time limit, or say that it does not apply.' }) changeClocks: boolean;
  @Field({ description: 'Say that a time limit of care does not apply.' }) changeCareClocks: boolean;
}

@ObjectType('Case', { description: 'A matter (asia) of one or more clients.' })
export class CaseType {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field() topic: string;
  @Field(() => Register) register: string;
  @Field(() => ServiceFunction) serviceFunction: string;
  @Field(() => CaseStatus) status: string;
  @Field(() => Date) statusSince: Date;
  @Field(() => Date) openedAt: Date;
  @Field(() => Date) lastChangeAt: Date;
  @Field(() => Date, { nullable: true, description: 'When the viewer last looked, before this visit.' })
  seenAt: Date | null;
  @Field(() => Int) version: number;
  @Field(() => WorkspaceType) workspace: WorkspaceType;
  @Field({ description: 'The workspace delivers a joint service of social and health care, 703/2023 46 §.' })
  isDeliveredJointly: boolean;
  @Field(() => CaseRightsType) viewerCan: CaseRightsType;
  @Field(() => [MaskType], { description: 'What the law keeps from the viewer on this case, and why.' })
  masks: MaskType[];
  lastChangeById: string;
}

/** For field resolvers of other domains that hang on a case. */
export type CaseParent = Pick<CaseType, 'id' | 'masks'>;
export { ProfessionalType };
