import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ChangeMade, resultUnion, StaleVersion } from '@rinnalla/api-core';
import { OverrideGroundEnum } from './override.types.js';

@ObjectType({ implements: ChangeMade })
export class OverridePleaded extends ChangeMade {
  @Field(() => ID) caseId: string;
  overrideId: string;
}

@ObjectType({ implements: ChangeMade })
export class OverrideEnded extends ChangeMade {
  @Field(() => ID) caseId: string;
  overrideId: string;
}

@ObjectType({ implements: ChangeMade })
export class OverrideReviewed extends ChangeMade {
  overrideId: string;
}

@ObjectType({ description: 'The password is not the one of the signed-in person. Nothing was changed.' })
export class PasswordWrong {
  @Field({ description: 'Too many were wrong: none is taken for an hour, at sign-in neither.' })
  isBlocked: boolean;
}

@ObjectType({
  description: 'The ground is not one that the viewer’s register may plead. Nothing was changed.',
})
export class GroundNotYours {
  @Field(() => OverrideGroundEnum) ground: string;
  @Field(() => [String], { description: 'The sections that say whose it is.' }) sections: string[];
}

@ObjectType({
  description: 'There is nothing of this client on the case that the ground would open. Nothing was changed.',
})
export class NothingToOpen {
  @Field(() => OverrideGroundEnum) ground: string;
  @Field(() => [String]) sections: string[];
}

@ObjectType({ description: 'No one reviews what they pleaded themselves. Nothing was changed.' })
export class OwnOverride {
  @Field() section: string;
}

export const PleadOverrideResult = resultUnion('PleadOverrideResult', [
  OverridePleaded,
  PasswordWrong,
  GroundNotYours,
  NothingToOpen,
]);
export const EndOverrideResult = resultUnion('EndOverrideResult', [OverrideEnded]);
export const ReviewOverrideResult = resultUnion('ReviewOverrideResult', [
  OverrideReviewed,
  OwnOverride,
  StaleVersion,
]);
