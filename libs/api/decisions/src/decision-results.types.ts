import { Field, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ChangeMade, enumOf, resultUnion, StaleVersion, type TypedResult } from '@rinnalla/api-core';
import {
  DECISION_EVIDENCE,
  DecisionDay,
  DecisionMakerRefusal,
  DecisionPreparationRefusal,
  DecisionStatus,
} from './decision.types.js';

const DecisionEvidence = enumOf(DECISION_EVIDENCE);
registerEnumType(DecisionEvidence, { name: 'DecisionEvidence' });

@InterfaceType({
  description: 'A change of a decision; the decision is read back under today’s rights, after the commit.',
  implements: () => [ChangeMade],
  resolveType: (value: TypedResult) => value.__typename,
})
export abstract class DecisionChange extends ChangeMade {
  decisionId: string;
}

@ObjectType({ implements: () => [ChangeMade, DecisionChange] })
export class DecisionPrepared extends DecisionChange {}

@ObjectType({ implements: () => [ChangeMade, DecisionChange] })
export class DecisionMoved extends DecisionChange {}

@ObjectType({ implements: () => [ChangeMade, DecisionChange] })
export class DecisionCorrected extends DecisionChange {}

@ObjectType({ description: 'The act has not been done: there is no day to correct. Nothing was changed.' })
export class DecisionDayMissing {
  @Field(() => DecisionDay) act: string;
}

@ObjectType({ description: 'Acts of a decision stay in their order. Nothing was changed.' })
export class DecisionDaysOutOfOrder {
  @Field(() => String, { nullable: true, description: 'The first day that would do, YYYY-MM-DD.' })
  notBefore: string | null;
  @Field({ description: 'The last one, YYYY-MM-DD.' }) notAfter: string;
}

@ObjectType({
  description: 'The decision does not lead there from where it now stands. Nothing was changed.',
})
export class DecisionMoveNotAllowed {
  @Field(() => DecisionStatus, { description: 'As it now is.' }) status: string;
  @Field(() => [DecisionStatus]) allowed: string[];
}

@ObjectType({ description: 'The law asks for more with this move. Nothing was changed.' })
export class DecisionMoveLacks {
  @Field(() => DecisionEvidence) requires: string;
  @Field() section: string;
}

@ObjectType({ description: 'This person can’t have made the decision, SHL 46 §. Nothing was changed.' })
export class DecisionMakerRefused {
  @Field(() => DecisionMakerRefusal) why: string;
  @Field() section: string;
}

@ObjectType({ description: 'A decision can’t be prepared as it was told of. Nothing was changed.' })
export class DecisionPreparationRefused {
  @Field(() => DecisionPreparationRefusal) why: string;
  @Field() section: string;
}

export const PrepareDecisionResult = resultUnion('PrepareDecisionResult', [
  DecisionPrepared,
  DecisionPreparationRefused,
]);
export const RecordDecisionMadeResult = resultUnion('RecordDecisionMadeResult', [
  DecisionMoved,
  DecisionMoveNotAllowed,
  DecisionMoveLacks,
  DecisionMakerRefused,
  StaleVersion,
]);
export const MoveDecisionResult = resultUnion('MoveDecisionResult', [
  DecisionMoved,
  DecisionMoveNotAllowed,
  DecisionMoveLacks,
  StaleVersion,
]);
export const CorrectDecisionDayResult = resultUnion('CorrectDecisionDayResult', [
  DecisionCorrected,
  DecisionDayMissing,
  DecisionDaysOutOfOrder,
  DecisionMakerRefused,
  StaleVersion,
]);
