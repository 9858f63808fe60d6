import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ChangeMade, resultUnion } from '@rinnalla/api-core';

@ObjectType({
  description:
    'Somebody is a client of the county already. Of a client under non-disclosure for safety nothing but that is said.',
})
export class NewcomerCard {
  @Field({ description: 'Always true: whoever is not found has no card.' }) exists: boolean;
  @Field(() => String, { nullable: true, description: 'The unit that handles.' }) unitNameFi: string | null;
  @Field(() => String, { nullable: true }) unitNameSv: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'The unit may be asked to take the viewer into the team. False: the viewer sees the case.',
  })
  canAskToJoin: boolean | null;
}

@ObjectType({
  description: 'A client of the same whole name and day of birth as somebody who would become one.',
})
export class NamesakeFound {
  @Field(() => Int, { nullable: true, description: 'Their place among the family; null: whom it is about.' })
  familyMember: number | null;
  @Field({ description: 'The viewer may see the client.' }) isVisible: boolean;
  @Field({ description: 'There is one alone, who may be stated to be this person.' }) canBeSame: boolean;
  @Field(() => NewcomerCard, {
    nullable: true,
    description: 'For those who receive contacts, of a client they do not see: who handles.',
  })
  card: NewcomerCard | null;
}

@ObjectType({
  description:
    'Clients of the same whole name and day of birth exist. State of each whether it is the same person. Nothing was changed.',
})
export class NamesakesFound {
  @Field(() => [NamesakeFound]) found: NamesakeFound[];
}

@ObjectType({ description: 'The same words whether or not somebody was there to be asked.' })
export class JoinAsked {
  @Field({ description: 'Always true.' }) isSent: boolean;
}

@ObjectType({ implements: ChangeMade })
export class JoinRequestDismissed extends ChangeMade {
  @Field(() => ID) id: string;
}

export const AskToJoinResult = resultUnion('AskToJoinResult', [JoinAsked]);
export const DismissJoinRequestResult = resultUnion('DismissJoinRequestResult', [JoinRequestDismissed]);
