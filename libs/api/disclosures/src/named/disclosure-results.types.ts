import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ChangeMade, resultUnion, StaleVersion } from '@rinnalla/api-core';

@ObjectType({ implements: ChangeMade })
export class RecordsDisclosed extends ChangeMade {
  disclosureId: string;
}

@ObjectType({ implements: ChangeMade })
export class DisclosureEnded extends ChangeMade {
  disclosureId: string;
}

@ObjectType({ implements: ChangeMade })
export class DisclosureAsked extends ChangeMade {
  requestId: string;
}

@ObjectType({ implements: ChangeMade })
export class DisclosureRequestAnswered extends ChangeMade {
  requestId: string;
}

@ObjectType({
  description:
    'The holder discloses social data of the holder’s own register, that the holder may read, and of one client. Nothing was changed.',
})
export class NotYoursToDisclose {
  @Field(() => [String]) sections: string[];
  @Field(() => [ID], { description: 'Records that can’t be disclosed by the viewer.' }) recordIds: string[];
}

@ObjectType({
  description:
    'By 56 § the holder gives to somebody else; no one opens anything for oneself by it. Nothing was changed.',
})
export class NotForOneself {
  @Field(() => [String]) sections: string[];
}

@ObjectType({ description: 'Such a request of the viewer’s is open already. Nothing was changed.' })
export class DisclosureAlreadyAsked {
  @Field(() => ID) requestId: string;
}

export const DiscloseRecordsResult = resultUnion('DiscloseRecordsResult', [
  RecordsDisclosed,
  NotYoursToDisclose,
  NotForOneself,
]);
export const EndDisclosureResult = resultUnion('EndDisclosureResult', [DisclosureEnded, StaleVersion]);
export const AskDisclosureResult = resultUnion('AskDisclosureResult', [
  DisclosureAsked,
  DisclosureAlreadyAsked,
]);
export const AnswerDisclosureRequestResult = resultUnion('AnswerDisclosureRequestResult', [
  DisclosureRequestAnswered,
  NotYoursToDisclose,
  StaleVersion,
]);
