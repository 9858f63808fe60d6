import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ChangeMade, enumOf, input, resultUnion } from '@rinnalla/api-core';
import { z } from 'zod';
import { ChangedMeanwhile, RightsRefused } from './administration-results.types.js';
import { type LeavePlan } from './commands/move-leaver.js';
import { LEAVE_OUTCOMES, LEAVER_DUTIES } from './leavers/leave-plan.js';
import { LEAVE_BLOCKS } from './leavers/recipient.js';

export const LeaverDutyEnum = enumOf(LEAVER_DUTIES);
export const LeaveOutcomeEnum = enumOf(LEAVE_OUTCOMES);
export const LeaveBlockEnum = enumOf(LEAVE_BLOCKS);
registerEnumType(LeaverDutyEnum, { name: 'LeaverDuty', description: 'What a leaver answers for.' });
registerEnumType(LeaveOutcomeEnum, { name: 'LeaveOutcome' });
registerEnumType(LeaveBlockEnum, { name: 'LeaveBlock', description: 'Why it can’t go to somebody.' });

@ObjectType('LeaveLine', {
  description: 'One thing of a leaver’s and what becomes of it. Case numbers, no client.',
})
export class LeaveLineType {
  @Field(() => ID) id: string;
  @Field(() => LeaverDutyEnum) duty: string;
  @Field(() => LeaveOutcomeEnum) outcome: string;
  @Field(() => String, { nullable: true }) caseNumber: string | null;
  @Field(() => LeaveBlockEnum, { nullable: true }) blockedBy: string | null;
  @Field(() => String, { nullable: true, description: 'Act and section of the block.' }) section:
    string | null;
  @Field({ description: 'Nobody is left who can answer questions to the expertise.' }) leavesNobody: boolean;
  workspaceId: string | null;
  expertiseId: string | null;
  recipientId: string | null;
}

@ObjectType('LeavePlan')
export class LeavePlanType {
  @Field(() => ID, { description: 'Id of the leaver.' }) professionalId: string;
  @Field(() => [LeaveLineType]) lines: LeaveLineType[];
  @Field(() => Int, { description: 'Lines that stop the whole move.' }) blocked: number;
  @Field(() => Int, {
    description: 'Questions the leaver asked that are not closed: they stay with the case.',
  })
  askedConsultations: number;
}

@ObjectType({ description: 'What the move would do. Nothing was moved.' })
export class LeavePreview {
  plan: LeavePlan;
}

@ObjectType({ description: 'Something can’t be moved so. Nothing was moved.' })
export class LeaveBlocked {
  plan: LeavePlan;
}

@ObjectType({ implements: ChangeMade })
export class LeaverMoved extends ChangeMade {
  plan: LeavePlan;
}

export const LeavePreviewResult = resultUnion('LeavePreviewResult', [
  LeavePreview,
  RightsRefused,
  ChangedMeanwhile,
]);
export const MoveLeaverResult = resultUnion('MoveLeaverResult', [
  LeaverMoved,
  LeaveBlocked,
  RightsRefused,
  ChangedMeanwhile,
]);

@InputType({ description: 'Who takes what over; the narrowest share that fits a line says it.' })
export class LeaverShareInput {
  @Field(() => LeaverDutyEnum, {
    nullable: true,
    description: 'Null: whatever is of a case. An expertise goes to somebody only where it is named.',
  })
  duty?: string | null;
  @Field(() => ID, { nullable: true }) workspaceId?: string | null;
  @Field(() => ID, { nullable: true }) caseId?: string | null;
  @Field(() => ID) recipientId: string;
}

@InputType()
export class LeaveInputType {
  @Field(() => ID) professionalId: string;
  @Field(() => Int) version: number;
  @Field({ description: 'It stands on what is handed over and given back.' }) reason: string;
  @Field(() => [LeaverShareInput]) to: LeaverShareInput[];
}

@InputType()
export class MoveLeaverInput {
  @Field(() => ID) mutationId: string;
  @Field(() => LeaveInputType) leave: LeaveInputType;
}

export const leaveInput = z.object({
  professionalId: input.id,
  version: input.version,
  reason: input.line,
  to: z
    .array(
      z.object({
        duty: z.enum(LEAVER_DUTIES).nullable().default(null),
        workspaceId: input.id.nullable().default(null),
        caseId: input.id.nullable().default(null),
        recipientId: input.id,
      }),
    )
    .max(500),
});

/** A plan as it is shown: what the log needs of it stays here. */
export const planShown = ({ professionalId, lines, askedConsultations }: LeavePlan): LeavePlanType => ({
  professionalId,
  askedConsultations,
  blocked: lines.filter(({ outcome }) => outcome === 'blocked').length,
  lines: lines.map(({ block, ground: _ground, ...line }) => ({
    ...line,
    blockedBy: block?.why ?? null,
    section: block ? `${block.law.act} ${block.law.section}` : null,
  })),
});
