import { Field, ID, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { ChangeMade, resultUnion, StaleVersion, type TypedResult } from '@rinnalla/api-core';
import { NamedWorkerRefused, NamesakesFound, ServiceFunctionNotOpen } from '@rinnalla/api-cases';
import { ContactMoveName, ContactMoveRequirement, ContactStatus, UnclearReason } from './contact.types.js';

@InterfaceType({
  description: 'A change of a contact; read back under today’s rights, after the commit.',
  implements: () => [ChangeMade],
  resolveType: (value: TypedResult) => value.__typename,
})
export abstract class ContactChange extends ChangeMade {
  contactId: string;
}

@ObjectType({ implements: () => [ChangeMade, ContactChange] })
export class ContactChanged extends ContactChange {}

@ObjectType({ implements: () => [ChangeMade, ContactChange] })
export class AssessmentOpened extends ContactChange {
  @Field(() => ID) caseId: string;
}

@ObjectType({ description: 'Take the contact first: two never handle one. Nothing was changed.' })
export class ContactNotTaken {
  @Field(() => ID, { nullable: true, description: 'Who has it; null: nobody.' }) takenById: string | null;
}

@ObjectType({ description: 'The contact does not lead there from where it is. Nothing was changed.' })
export class ContactMoveNotAllowed {
  @Field(() => ContactStatus) status: string;
  @Field(() => [ContactMoveName]) allowed: string[];
}

@ObjectType({ description: 'The move must be given something. Nothing was changed.' })
export class ContactMoveLacks {
  @Field(() => ContactMoveRequirement) requires: string;
  @Field({ description: 'Act and section that ask for it.' }) section: string;
}

@ObjectType({
  description: 'The contact is on its way already: it waits for an answer. Nothing was changed.',
})
export class HandoverAlreadyOffered {
  @Field(() => ID) contactId: string;
}

@ObjectType({
  description: 'The contact was written down, and so was there, before the time told. Nothing was changed.',
})
export class ArrivalAfterRecorded {
  @Field(() => Date) recordedAt: Date;
  @Field({ description: 'Act and section that ask for what is right.' }) section: string;
}

@ObjectType({ description: 'A case came of the contact: it is corrected there. Nothing was changed.' })
export class ContactHasCase {
  @Field({ description: 'Act and section that ask for what is right.' }) section: string;
}

@ObjectType({ description: 'Somebody of whom what was stated does not hold.' })
export class UnclearPerson {
  @Field(() => Int, { nullable: true, description: 'Their place among the family; null: whom it is about.' })
  familyMember: number | null;
  @Field(() => UnclearReason) reason: string;
}

@ObjectType({
  description:
    'What is stated of these people does not hold: they were looked for, which was counted and logged. Nothing was changed.',
})
export class PeopleUnclear {
  @Field(() => [UnclearPerson]) people: UnclearPerson[];
}

export const RecordContactResult = resultUnion('RecordContactResult', [ContactChanged]);
export const TakeContactResult = resultUnion('TakeContactResult', [
  ContactChanged,
  StaleVersion,
  ContactMoveNotAllowed,
]);
export const MoveContactResult = resultUnion('MoveContactResult', [
  ContactChanged,
  StaleVersion,
  ContactNotTaken,
  ContactMoveNotAllowed,
  ContactMoveLacks,
]);
export const OpenAssessmentResult = resultUnion('OpenAssessmentResult', [
  AssessmentOpened,
  NamesakesFound,
  PeopleUnclear,
  ServiceFunctionNotOpen,
  NamedWorkerRefused,
  StaleVersion,
  ContactNotTaken,
  ContactMoveNotAllowed,
  ContactMoveLacks,
]);
export const OfferHandoverResult = resultUnion('OfferHandoverResult', [
  ContactChanged,
  StaleVersion,
  ContactNotTaken,
  ContactMoveNotAllowed,
  HandoverAlreadyOffered,
]);
export const WithdrawHandoverResult = resultUnion('WithdrawHandoverResult', [
  ContactChanged,
  StaleVersion,
  ContactNotTaken,
]);
export const AnswerHandoverResult = resultUnion('AnswerHandoverResult', [ContactChanged]);
export const ReopenContactResult = resultUnion('ReopenContactResult', [
  ContactChanged,
  StaleVersion,
  ContactMoveNotAllowed,
  ContactHasCase,
]);
export const RecordReportBackResult = resultUnion('RecordReportBackResult', [
  ContactChanged,
  StaleVersion,
  ContactMoveNotAllowed,
]);
export const CorrectReportBackResult = resultUnion('CorrectReportBackResult', [
  ContactChanged,
  StaleVersion,
  ContactMoveNotAllowed,
]);
export const CorrectContactArrivalResult = resultUnion('CorrectContactArrivalResult', [
  ContactChanged,
  StaleVersion,
  ContactMoveNotAllowed,
  ArrivalAfterRecorded,
]);
