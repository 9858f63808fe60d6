import { Field, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ChangeMade, enumOf, resultUnion, StaleVersion, type TypedResult } from '@rinnalla/api-core';
import { DECISION_EVIDENCE, DecisionMakerRefusal, DecisionStatus } from './decision.types.js';

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

export const PrepareDecisionResult = resultUnion('PrepareDecisionResult', [DecisionPrepared]);
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
