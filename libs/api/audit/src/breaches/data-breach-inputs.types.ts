import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { input } from '@rinnalla/api-core';
import { isBlank } from '@rinnalla/domain';
import { z } from 'zod';

/** More people than there are in the country are not meant. */
const MOST_PEOPLE = 10_000_000;

/** What may come later: nothing written is null. */
const optionalText = input.text
  .nullable()
  .default(null)
  .transform((text) => (isBlank(text) ? null : (text?.trim() ?? null)));

@InputType({
  description: 'What the register holds of a breach (33 art. 3 and 5 kohta). No names of clients.',
})
export class DataBreachFactsInput {
  @Field(() => ID) mutationId: string;
  @Field(() => Date, {
    description: 'When the county became aware of it; neither to come nor after it was written down.',
  })
  knownAt: Date;
  @Field({ description: 'What happened.' }) happened: string;
  @Field(() => String, { nullable: true, description: 'Whose data and which, by groups.' })
  concerned?: string | null;
  @Field(() => Int, { nullable: true, description: 'About how many people.' }) peopleCount?: number | null;
  @Field(() => String, { nullable: true, description: 'Likely consequences.' }) consequences?: string | null;
  @Field(() => String, { nullable: true, description: 'Measures taken or proposed.' }) measures?:
    string | null;
}

const facts = z.object({
  mutationId: input.id,
  knownAt: input.moment,
  happened: input.filledText,
  concerned: optionalText,
  peopleCount: z.int().min(0).max(MOST_PEOPLE).nullable().default(null),
  consequences: optionalText,
  measures: optionalText,
});

@InputType()
export class RecordDataBreachInput extends DataBreachFactsInput {}
export const recordDataBreach = facts;
export type RecordDataBreach = z.infer<typeof recordDataBreach>;

@InputType()
export class CorrectDataBreachInput extends DataBreachFactsInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String, {
    nullable: true,
    description: 'Required where the corrected moment makes a notification late that had no reason for it.',
  })
  delayReason?: string | null;
  @Field({ description: 'What was written wrongly or came out later, and how that is known.' })
  reason: string;
}
export const correctDataBreach = facts.extend({
  id: input.id,
  version: input.version,
  delayReason: optionalText,
  reason: input.reason,
});
export type CorrectDataBreach = z.infer<typeof correctDataBreach>;

@InputType()
export class DataBreachVersionInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
}
const version = z.object({ mutationId: input.id, id: input.id, version: input.version });

@InputType()
export class NotifyDataBreachInput extends DataBreachVersionInput {
  @Field(() => Date, {
    description: 'When the supervisory authority was notified; neither to come nor before it was known.',
  })
  notifiedAt: Date;
  @Field(() => String, { nullable: true, description: 'Required after the last moment in time.' })
  delayReason?: string | null;
}
export const notifyDataBreach = version.extend({ notifiedAt: input.moment, delayReason: optionalText });
export type NotifyDataBreach = z.infer<typeof notifyDataBreach>;

@InputType()
export class JudgeDataBreachInput extends DataBreachVersionInput {
  @Field({ description: 'Why a risk to the rights and freedoms of people is unlikely.' }) reason: string;
}
export const judgeDataBreach = version.extend({ reason: input.reason });
export type JudgeDataBreach = z.infer<typeof judgeDataBreach>;

@InputType()
export class ReopenDataBreachInput extends DataBreachVersionInput {
  @Field({ description: 'What was noted by mistake, and how that is known.' }) reason: string;
}
export const reopenDataBreach = version.extend({ reason: input.reason });
export type ReopenDataBreach = z.infer<typeof reopenDataBreach>;

@InputType()
export class TellPeopleOfDataBreachInput extends DataBreachVersionInput {
  @Field(() => String, {
    nullable: true,
    description: 'The day they were told, YYYY-MM-DD; or else the reason.',
  })
  toldOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Why they need not be told (34 art.).' })
  notToldReason?: string | null;
}
export const tellPeopleOfDataBreach = version.extend({
  toldOn: input.day.nullable().default(null),
  notToldReason: input.reason.nullable().default(null),
});
export type TellPeopleOfDataBreach = z.infer<typeof tellPeopleOfDataBreach>;
