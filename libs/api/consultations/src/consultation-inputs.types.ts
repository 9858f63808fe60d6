import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { chosenGround, ChosenGroundInput } from '@rinnalla/api-cases';
import { input } from '@rinnalla/api-core';
import { Voice } from '@rinnalla/api-plans';
import { ADVICE_TYPES, CONSULTATION_MODES, URGENCY_CHOICES, VOICES } from '@rinnalla/domain';
import { z } from 'zod';
import { AdviceTypeEnum, ConsultationModeEnum, UrgencyChoiceEnum } from './consultation.types.js';

@InputType({ description: 'A text of the client’s plan, to travel along as a dated copy.' })
export class AttachInput {
  @Field(() => ID) planId: string;
  @Field(() => Int) item: number;
  @Field(() => Voice) voice: string;
}

@InputType()
export class AskConsultationInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID, { nullable: true, description: 'Identified: the case. Anonymous: must be left out.' })
  caseId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Which client of the case; without it, its subject.' })
  clientId?: string | null;
  @Field(() => ID) expertiseId: string;
  @Field(() => ConsultationModeEnum) mode: string;
  @Field(() => UrgencyChoiceEnum) urgency: string;
  @Field() question: string;
  @Field(() => [AttachInput], { defaultValue: [], description: 'Identified only.' }) attach: AttachInput[];
  @Field(() => ChosenGroundInput, { nullable: true, description: 'Identified only.' })
  ground?: ChosenGroundInput | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Anonymous: the asker declares that the text does not tell who the client is. Must be true.',
  })
  confirmNoIdentifiers?: boolean | null;
}

export const askConsultation = z.object({
  mutationId: input.id,
  caseId: input.id.nullable().default(null),
  clientId: input.id.nullable().default(null),
  expertiseId: input.id,
  mode: z.enum(CONSULTATION_MODES),
  urgency: z.enum(URGENCY_CHOICES),
  // An empty question may come with acute danger: that is answered before anything else is looked at.
  question: input.text,
  attach: z
    .array(z.object({ planId: input.id, item: z.int().min(1).max(11), voice: z.enum(VOICES) }))
    .max(22),
  ground: chosenGround.nullable().default(null),
  confirmNoIdentifiers: z.boolean().nullable().default(null),
});

@InputType()
export class ConsultationMoveInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) consultationId: string;
  @Field(() => Int, { nullable: true, description: 'The version seen; a newer one refuses the move.' })
  version?: number | null;
}

const moved = z.object({
  mutationId: input.id,
  consultationId: input.id,
  version: input.version.nullable().default(null),
});

@InputType()
export class ConsultationReasonInput extends ConsultationMoveInput {
  @Field() reason: string;
}

@InputType()
export class ConsultationMessageInput extends ConsultationMoveInput {
  @Field() message: string;
}

@InputType()
export class AnswerConsultationInput extends ConsultationMoveInput {
  @Field() answer: string;
  @Field(() => AdviceTypeEnum) advice: string;
}

@InputType()
export class RedirectConsultationInput extends ConsultationReasonInput {
  @Field(() => ID) expertiseId: string;
}

@InputType()
export class ReassignConsultationInput extends ConsultationMoveInput {
  @Field(() => ID) professionalId: string;
}

@InputType()
export class CloseConsultationInput extends ConsultationMoveInput {
  @Field(() => Int, { nullable: true, description: '1–5; asked of every answered consultation.' })
  usefulness?: number | null;
  @Field(() => Boolean, { nullable: true }) changedPlan?: boolean | null;
  @Field(() => Boolean, { nullable: true }) avoidedVisit?: boolean | null;
}

@InputType()
export class SendConsultationMessageInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) consultationId: string;
  @Field() body: string;
}

@InputType()
export class WithdrawConsultationMessageInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) messageId: string;
  @Field(() => Int) version: number;
  @Field() reason: string;
}

@InputType()
export class CorrectConsultationMessageInput extends WithdrawConsultationMessageInput {
  @Field() body: string;
}

export const plainMove = moved;
export const moveWithReason = moved.extend({ reason: input.line });
export const moveWithMessage = moved.extend({ message: input.filledText });
export const answerConsultation = moved.extend({ answer: input.filledText, advice: z.enum(ADVICE_TYPES) });
export const redirectConsultation = moveWithReason.extend({ expertiseId: input.id });
export const reassignConsultation = moved.extend({ professionalId: input.id });
export const closeConsultation = moved.extend({
  usefulness: z.literal([1, 2, 3, 4, 5]).nullable().default(null),
  changedPlan: z.boolean().nullable().default(null),
  avoidedVisit: z.boolean().nullable().default(null),
});
export const sendConsultationMessage = z.object({
  mutationId: input.id,
  consultationId: input.id,
  body: input.filledText,
});
export const withdrawConsultationMessage = z.object({
  mutationId: input.id,
  messageId: input.id,
  version: input.version,
  reason: input.line,
});
export const correctConsultationMessage = withdrawConsultationMessage.extend({ body: input.filledText });
