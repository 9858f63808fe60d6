import { Field, ID, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { LegalModeMissing } from '@rinnalla/api-access';
import { ChangeMade, resultUnion, StaleVersion, type TypedResult } from '@rinnalla/api-core';
import {
  ConsultationMoveNameEnum,
  ConsultationStatusEnum,
  IdentifierKindEnum,
} from './consultation.types.js';

@InterfaceType({
  description: 'A change of a consultation; read back under today’s rights, after the commit.',
  implements: () => [ChangeMade],
  resolveType: (value: TypedResult) => value.__typename,
})
export abstract class ConsultationChange extends ChangeMade {
  consultationId: string;
}

@ObjectType({ implements: () => [ChangeMade, ConsultationChange] })
export class ConsultationAsked extends ConsultationChange {}

@ObjectType({ implements: () => [ChangeMade, ConsultationChange] })
export class ConsultationMoved extends ConsultationChange {}

@ObjectType({ implements: () => [ChangeMade] })
export class ConsultationMessageWritten extends ChangeMade {
  messageId: string;
}

@ObjectType({ description: 'Acute danger is no matter for a message that may wait. Nothing was sent: call.' })
export class AcuteDangerNotSent {
  @Field(() => [String], { description: '`112`, `social_emergency_duty`.' }) calls: string[];
}

@ObjectType()
export class FoundIdentifier {
  @Field(() => IdentifierKindEnum) kind: string;
  @Field() excerpt: string;
  @Field(() => Int, { description: 'Offset in UTF-16 code units.' }) start: number;
  @Field(() => Int, { description: 'The first one after it.' }) end: number;
}

@ObjectType({
  description: 'The text of an anonymous consultation could tell who the client is. Nothing was sent.',
})
export class IdentifiersFound {
  @Field(() => [FoundIdentifier]) found: FoundIdentifier[];
}

@ObjectType({ description: 'Someone else has it. Nothing was changed.' })
export class AlreadyClaimed {
  @Field(() => ID) consultationId: string;
  claimedById: string;
}

@ObjectType({ description: 'The consultation does not lead there from where it is. Nothing was changed.' })
export class ConsultationMoveNotAllowed {
  @Field(() => ConsultationStatusEnum, { description: 'The status as it now is.' }) status: string;
  @Field(() => [ConsultationMoveNameEnum]) allowed: string[];
}

export const AskConsultationResult = resultUnion('AskConsultationResult', [
  ConsultationAsked,
  LegalModeMissing,
  IdentifiersFound,
  AcuteDangerNotSent,
]);
export const ClaimConsultationResult = resultUnion('ClaimConsultationResult', [
  ConsultationMoved,
  AlreadyClaimed,
  ConsultationMoveNotAllowed,
  StaleVersion,
]);
export const MoveConsultationResult = resultUnion('MoveConsultationResult', [
  ConsultationMoved,
  AlreadyClaimed,
  ConsultationMoveNotAllowed,
  StaleVersion,
  IdentifiersFound,
]);
export const RedirectConsultationResult = resultUnion('RedirectConsultationResult', [
  ConsultationMoved,
  AlreadyClaimed,
  ConsultationMoveNotAllowed,
  StaleVersion,
  IdentifiersFound,
  LegalModeMissing,
]);
export const WriteConsultationMessageResult = resultUnion('WriteConsultationMessageResult', [
  ConsultationMessageWritten,
  ConsultationMoveNotAllowed,
  StaleVersion,
  IdentifiersFound,
]);
