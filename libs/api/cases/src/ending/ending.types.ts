import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ChangeMade, enumOf, input, resultUnion, StaleVersion } from '@rinnalla/api-core';
import { ProfessionalType } from '@rinnalla/api-organisation';
import { END_REASONS, ENDING_CHECKS } from '@rinnalla/domain';
import { z } from 'zod';
import { CaseChange, CaseMoved, MoveLacks, MoveNotAllowed } from '../case-results.types.js';
import { EndReason } from '../case.types.js';

export const EndingCheck = enumOf(ENDING_CHECKS);
registerEnumType(EndingCheck, { name: 'EndingCheck' });

@ObjectType('EndingCheckItem', { description: 'Something of the client relationship that is still open.' })
export class EndingCheckType {
  @Field(() => EndingCheck) kind: string;
  @Field(() => Int) items: number;
  @Field({ description: 'Section of law.' }) section: string;
  @Field({ description: 'The case can’t end for the reason given before it is closed.' }) isBlocking: boolean;
}

@ObjectType('Ending', { description: 'The proposed end of a client relationship, SHL 34 §.' })
export class EndingType {
  @Field(() => ID) id: string;
  @Field(() => EndReason) reason: string;
  @Field(() => String, { nullable: true }) closingRecord: string | null;
  @Field(() => Date) proposedAt: Date;
  @Field(() => ProfessionalType) proposedBy: ProfessionalType;
  @Field(() => [EndingCheckType], { description: 'Empty: it can be ended.' }) checks: EndingCheckType[];
  @Field(() => Int) version: number;
  caseId: string;
}

@ObjectType({ description: 'Something is still open. Nothing was changed.' })
export class EndingBlocked {
  @Field(() => [EndingCheckType]) checks: EndingCheckType[];
}

@ObjectType({ description: 'The end of this case is proposed already.' })
export class EndingAlreadyProposed {
  @Field(() => ID) caseId: string;
}

@ObjectType({ implements: () => [ChangeMade, CaseChange] })
export class EndingProposed extends CaseChange {}
@ObjectType({ implements: () => [ChangeMade, CaseChange] })
export class EndingWithdrawn extends CaseChange {}
@ObjectType({ implements: () => [ChangeMade, CaseChange] })
export class CaseEnded extends CaseChange {}

export const MoveCaseResult = resultUnion('MoveCaseResult', [
  CaseMoved,
  StaleVersion,
  MoveNotAllowed,
  MoveLacks,
]);
export const ProposeEndingResult = resultUnion('ProposeEndingResult', [
  EndingProposed,
  EndingAlreadyProposed,
  MoveNotAllowed,
]);
export const WithdrawEndingResult = resultUnion('WithdrawEndingResult', [EndingWithdrawn, StaleVersion]);
export const EndCaseResult = resultUnion('EndCaseResult', [
  CaseEnded,
  EndingBlocked,
  MoveLacks,
  MoveNotAllowed,
  StaleVersion,
]);

@InputType()
export class ProposeEndingInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) caseId: string;
  @Field(() => EndReason) reason: string;
  @Field({ description: 'The closing evaluation, in words.' }) closingRecord: string;
}

export const proposeEnding = z.object({
  mutationId: input.id,
  caseId: input.id,
  reason: z.enum(END_REASONS),
  closingRecord: input.reason,
});

@InputType()
export class EndingInHandInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
}

export const endingInHand = z.object({ mutationId: input.id, id: input.id, version: input.version });
