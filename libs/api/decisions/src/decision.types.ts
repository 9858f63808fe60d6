import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@rinnalla/api-core';
import { ProfessionalType, WorkspaceType } from '@rinnalla/api-organisation';
import {
  DECISION_DAYS,
  DECISION_EVIDENCE_LAW,
  DECISION_MAKER_REFUSALS,
  DECISION_PREPARATION_REFUSALS,
  DECISION_STATUSES,
  type DecisionEvidence,
  NOT_EXECUTED_REASONS,
  SOCIAL_SERVICES,
} from '@rinnalla/domain';

export const DecisionStatus = enumOf(DECISION_STATUSES);
export const DecisionDay = enumOf(DECISION_DAYS);
export const DecisionMakerRefusal = enumOf(DECISION_MAKER_REFUSALS);
export const DecisionPreparationRefusal = enumOf(DECISION_PREPARATION_REFUSALS);
export const NotExecutedReason = enumOf(NOT_EXECUTED_REASONS);
export const DecidedService = enumOf(SOCIAL_SERVICES);
export const DECISION_EVIDENCE = Object.keys(DECISION_EVIDENCE_LAW) as DecisionEvidence[];
registerEnumType(DecisionStatus, { name: 'DecisionStatus' });
registerEnumType(DecisionDay, { name: 'DecisionDay', description: 'Which of a decision’s days.' });
registerEnumType(DecisionMakerRefusal, { name: 'DecisionMakerRefusal' });
registerEnumType(DecisionPreparationRefusal, { name: 'DecisionPreparationRefusal' });
registerEnumType(NotExecutedReason, { name: 'NotExecutedReason' });
registerEnumType(DecidedService, { name: 'DecidedService', description: 'Social service of SHL 14 §.' });

@ObjectType('DecisionStep', { description: 'What a decision became, on which day, and who wrote it down.' })
export class DecisionStepType {
  @Field(() => ID) id: string;
  @Field(() => DecisionStatus) status: string;
  @Field(() => String, { description: 'YYYY-MM-DD' }) day: string;
  @Field(() => Date) at: Date;
  @Field(() => ProfessionalType) by: ProfessionalType;
}

@ObjectType('DecisionCorrection', {
  description: 'A day that was written down wrongly: what stood, what holds, why, and who corrected it.',
})
export class DecisionCorrectionType {
  @Field(() => ID) id: string;
  @Field(() => DecisionDay) act: string;
  @Field(() => String, { description: 'YYYY-MM-DD' }) fromDay: string;
  @Field(() => String, { description: 'YYYY-MM-DD' }) toDay: string;
  @Field() reason: string;
  @Field(() => Date) at: Date;
  @Field(() => ProfessionalType) by: ProfessionalType;
}

@ObjectType('Decision', {
  description:
    'A decision on a social service as it is tracked; it is made elsewhere, by an official (SHL 45, 46 §).',
})
export class DecisionType {
  @Field(() => ID) id: string;
  @Field(() => ID) caseId: string;
  @Field(() => ID) clientId: string;
  @Field({ description: 'Whose decision it is.' }) clientName: string;
  @Field(() => DecidedService) service: string;
  @Field() topic: string;
  @Field({
    description: 'Made in a joint service of social and health care, whose staff read it too, 703/2023 46 §.',
  })
  isOfJointService: boolean;
  @Field(() => WorkspaceType, {
    nullable: true,
    description: 'The workspace that delivers that service; null once none does.',
  })
  jointService: WorkspaceType | null;
  jointServiceId: string | null;
  @Field(() => DecisionStatus) status: string;
  @Field() isUrgent: boolean;
  @Field(() => String, { description: 'YYYY-MM-DD: execution is counted from it.' }) pendingOn: string;
  @Field(() => String, { nullable: true, description: 'Of psychosocial support, SHL 45 § 3 mom.' })
  needFoundOn: string | null;
  @Field(() => String, { nullable: true }) madeOn: string | null;
  @Field(() => String, { nullable: true }) madeByName: string | null;
  @Field(() => String, { nullable: true, description: 'The office, or the delegation.' })
  madeByOffice: string | null;
  @Field() deviatesFromPlan: boolean;
  @Field(() => String, { nullable: true }) deviationReason: string | null;
  @Field(() => String, { nullable: true }) notifiedOn: string | null;
  @Field(() => String, { nullable: true }) executionStartedOn: string | null;
  @Field(() => String, { nullable: true, description: 'Carried out, or came to nothing, on this day.' })
  endedOn: string | null;
  @Field(() => NotExecutedReason, { nullable: true }) notExecutedReason: string | null;
  @Field(() => String, { nullable: true }) notExecutedNote: string | null;
  @Field(() => String, { nullable: true, description: 'To be carried out by this day, SHL 45 §.' })
  executeBy: string | null;
  @Field(() => String, { nullable: true, description: 'The client may ask for a review until this day.' })
  appealUntil: string | null;
  @Field(() => [DecisionStatus], { description: 'Where it leads from here.' }) leadsTo: string[];
  @Field(() => [DecisionStepType], { description: 'Oldest first.' }) stages: DecisionStepType[];
  @Field(() => [DecisionCorrectionType], { description: 'Oldest first.' })
  corrections: DecisionCorrectionType[];
  @Field(() => Int) version: number;
}
