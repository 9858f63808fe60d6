import { Field, ID, InputType } from '@nestjs/graphql';
import { badInput, type DataKeys, input } from '@rinnalla/api-core';
import { parseHetu } from '@rinnalla/domain';
import { z } from 'zod';

@InputType({ description: 'All given names and the family name, as they stand in the papers.' })
export class FullNameInput {
  @Field() givenNames: string;
  @Field() familyName: string;
}

@InputType({ description: 'A person by the whole identity code, or by the whole name and the day of birth.' })
export class AskToJoinInput {
  @Field(() => ID) mutationId: string;
  @Field(() => String, { nullable: true }) hetu?: string | null;
  @Field(() => FullNameInput, { nullable: true }) fullName?: FullNameInput | null;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' }) birthDate?: string | null;
  @Field() reason: string;
}

@InputType()
export class DismissJoinRequestInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) id: string;
}

const person = {
  hetu: z.string().max(30).nullish(),
  fullName: z.object({ givenNames: input.name, familyName: input.name }).nullish(),
  birthDate: input.day.nullish(),
};
export const findNewcomer = z.object(person);
export const askToJoin = z.object({ ...person, mutationId: input.id, reason: input.line });
export const dismissJoinRequest = z.object({ mutationId: input.id, id: input.id });

/** Whom one looks for, in the form in which the database is asked: an identity code only as its keyed hash. */
export type Sought = readonly [
  blindIndex: Buffer | null,
  givenNames: string | null,
  familyName: string | null,
  birthDate: string | null,
];

/**
 * @throws AppError BAD_INPUT when the identity code is not one, when half of the name is missing, or when both ways are taken at once
 */
export function soughtOf(keys: DataKeys, asked: z.output<typeof findNewcomer>): Sought {
  const { hetu, fullName, birthDate } = asked;
  if (hetu !== null && hetu !== undefined) {
    if (fullName || birthDate) throw badInput('input.fullName', 'format');
    const parsed = parseHetu(hetu);
    if (parsed.kind === 'invalid') throw badInput('input.hetu', parsed.reason);
    return [keys.blindIndex(parsed.hetu), null, null, null];
  }
  if (!fullName) throw badInput(birthDate ? 'input.fullName' : 'input.hetu', 'required');
  if (!birthDate) throw badInput('input.birthDate', 'required');
  return [null, fullName.givenNames, fullName.familyName, birthDate];
}
