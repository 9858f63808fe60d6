import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { input } from '@rinnalla/api-core';
import { CLOCK_BASES, CLOCK_KINDS } from '@rinnalla/domain';
import { z } from 'zod';
import { ClockBasis, ClockKind, ClockState, SEEN_CLOCK_STATES } from './clock.types.js';

@InputType()
export class DeadlineFilter {
  @Field({ defaultValue: false, description: 'Met or not applicable within 90 days; else what runs.' })
  isClosed: boolean;
  @Field(() => [ClockState], { nullable: true }) states?: string[] | null;
  @Field(() => ClockBasis, { nullable: true }) basis?: string | null;
  @Field(() => ClockKind, { nullable: true }) kind?: string | null;
}

export const deadlineQuestion = z.object({
  unitId: input.id,
  first: input.page,
  after: z.string().max(1_000).nullable(),
  filter: z.object({
    isClosed: z.boolean(),
    states: z.array(z.enum(SEEN_CLOCK_STATES)).max(SEEN_CLOCK_STATES.length).nullable().default(null),
    basis: z.enum(CLOCK_BASES).nullable().default(null),
    kind: z.enum(CLOCK_KINDS).nullable().default(null),
  }),
});

@InputType()
export class ClockVersionInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
}

const clockVersion = z.object({ mutationId: input.id, id: input.id, version: input.version });

@InputType()
export class ExtendClockInput extends ClockVersionInput {
  @Field({ description: 'YYYY-MM-DD' }) newDay: string;
  @Field({ description: 'The special reason of the investigation, or of the client’s need.' }) reason: string;
}

// A reason that says nothing is answered with the section that asks for one.
export const extendClock = clockVersion.extend({ newDay: input.day, reason: input.text });

@InputType()
export class MarkClockNotApplicableInput extends ClockVersionInput {
  @Field({ description: 'In words.' }) reason: string;
}

export const markClockNotApplicable = clockVersion.extend({ reason: input.reason });

@InputType()
export class CorrectClockStartInput extends ClockVersionInput {
  @Field({ description: 'YYYY-MM-DD: the day on which it was. Neither to come nor before 1900.' })
  startedOn: string;
  @Field({ description: 'How it is known that the day was written down wrongly.' }) reason: string;
}

export const correctClockStart = clockVersion.extend({ startedOn: input.day, reason: input.reason });

@InputType()
export class SeeNoticesInput {
  @Field(() => ID) mutationId: string;
  @Field(() => [ID]) ids: string[];
}

export const seeNotices = z.object({ mutationId: input.id, ids: z.array(input.id).min(1).max(100) });
