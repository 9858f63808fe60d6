import { Field, ID, InterfaceType, ObjectType } from '@nestjs/graphql';
import { AuthorityGround, LegalModeMissing } from '@rinnalla/api-access';
import { MoveLacks, MoveNotAllowed } from '@rinnalla/api-cases';
import { ChangeMade, resultUnion, StaleVersion, type TypedResult } from '@rinnalla/api-core';
import {
  AssessmentGapType,
  AssessmentMoveName,
  AssessmentStatus,
  AuthorityGroundPart,
  SignerRefusal,
} from './assessment.types.js';

@InterfaceType({
  description: 'A change on an assessment; it is read back under today’s rights, after the commit.',
  implements: () => [ChangeMade],
  resolveType: (value: TypedResult) => value.__typename,
})
export abstract class AssessmentChange extends ChangeMade {
  @Field(() => ID) assessmentId: string;
}

const CHANGES = () => [ChangeMade, AssessmentChange];

@ObjectType({
  implements: CHANGES,
  description: 'Opened, started, decided, completed, signed or discontinued.',
})
export class AssessmentChanged extends AssessmentChange {}

@ObjectType({ implements: CHANGES })
export class AssessmentSectionSaved extends AssessmentChange {
  sectionId: string;
}

@ObjectType({ description: 'The client’s assessment on this case is open already. Nothing was changed.' })
export class AssessmentAlreadyOpen {
  @Field(() => ID) assessmentId: string;
}

@ObjectType({ description: 'The assessment does not move so from here. Nothing was changed.' })
export class AssessmentMoveNotAllowed {
  @Field(() => AssessmentStatus, { description: 'The status as it now is.' }) status: string;
  @Field(() => [AssessmentMoveName]) allowed: string[];
}

@ObjectType({ description: 'The law asks for more before it can be signed. Nothing was changed.' })
export class AssessmentIncomplete {
  @Field(() => [AssessmentGapType]) missing: AssessmentGapType[];
}

@ObjectType({ description: 'The law does not let this professional answer for it. Nothing was changed.' })
export class SignerRefused {
  @Field(() => SignerRefusal) why: string;
  @Field({ description: 'Act and section.' }) law: string;
}

@ObjectType({
  description:
    'It is not said on what the other authority is told, or not why (SHL 41 §). Nothing was changed.',
})
export class AuthorityGroundMissing {
  @Field(() => AuthorityGroundPart) missing: string;
  @Field(() => [String], { description: 'Act and section that ask for it.' }) sections: string[];
  @Field(() => [AuthorityGround], { description: 'On what this authority may be told.' }) possible: string[];
}

@ObjectType({ description: 'This professional was invited before. Nothing was changed.' })
export class AlreadyInvited {
  @Field(() => ID) participantId: string;
}

@ObjectType({ description: 'Something was written in it before the day told. Nothing was changed.' })
export class AssessmentStartAfterWork {
  @Field({ description: 'The first day on which something was, YYYY-MM-DD.' }) workedOn: string;
  @Field({ description: 'Act and section that ask for what is right.' }) section: string;
}

export const OpenCaseAssessmentResult = resultUnion('OpenCaseAssessmentResult', [
  AssessmentChanged,
  AssessmentAlreadyOpen,
  MoveNotAllowed,
  MoveLacks,
]);
export const MoveAssessmentResult = resultUnion('MoveAssessmentResult', [
  AssessmentChanged,
  StaleVersion,
  AssessmentMoveNotAllowed,
]);
export const CorrectAssessmentStartResult = resultUnion('CorrectAssessmentStartResult', [
  AssessmentChanged,
  StaleVersion,
  AssessmentMoveNotAllowed,
  AssessmentStartAfterWork,
]);
export const SaveAssessmentSectionResult = resultUnion('SaveAssessmentSectionResult', [
  AssessmentSectionSaved,
  StaleVersion,
  AssessmentMoveNotAllowed,
]);
export const InviteProfessionalResult = resultUnion('InviteProfessionalResult', [
  AssessmentChanged,
  AlreadyInvited,
  AssessmentMoveNotAllowed,
  LegalModeMissing,
]);
export const InviteAuthorityResult = resultUnion('InviteAuthorityResult', [
  AssessmentChanged,
  AuthorityGroundMissing,
  AssessmentMoveNotAllowed,
]);
export const CompleteAssessmentDraftResult = resultUnion('CompleteAssessmentDraftResult', [
  AssessmentChanged,
  StaleVersion,
  AssessmentMoveNotAllowed,
  AssessmentIncomplete,
]);
export const DiscontinueAssessmentResult = resultUnion('DiscontinueAssessmentResult', [
  AssessmentChanged,
  StaleVersion,
  AssessmentMoveNotAllowed,
  SignerRefused,
]);
export const ForgoAssessmentResult = resultUnion('ForgoAssessmentResult', [
  AssessmentChanged,
  AssessmentAlreadyOpen,
  MoveNotAllowed,
  SignerRefused,
]);
export const SignAssessmentResult = resultUnion('SignAssessmentResult', [
  AssessmentChanged,
  StaleVersion,
  AssessmentMoveNotAllowed,
  AssessmentIncomplete,
  SignerRefused,
]);
