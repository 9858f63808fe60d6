import { Field, ID, InterfaceType, ObjectType } from '@nestjs/graphql';
import { LegalModeMissing, ServiceFunction } from '@rinnalla/api-access';
import { ChangeMade, resultUnion, StaleVersion, type TypedResult } from '@rinnalla/api-core';
import { NamesakesFound, NewcomerCard } from './newcomer/newcomer.types.js';
import { CaseMoveRequirement, CaseMoveType, CaseStatus, NamedWorkerRefusal } from './case.types.js';

@InterfaceType({
  description: 'A change on a case; the case is read back under today’s rights, after the commit.',
  implements: () => [ChangeMade],
  resolveType: (value: TypedResult) => value.__typename,
})
export abstract class CaseChange extends ChangeMade {
  caseId: string;
}

@ObjectType({ implements: () => [ChangeMade, CaseChange] })
export class CaseMoved extends CaseChange {}

@ObjectType({ implements: () => [ChangeMade, CaseChange] })
export class CaseOpened extends CaseChange {}

@ObjectType({ implements: () => [ChangeMade, CaseChange] })
export class TeamChanged extends CaseChange {}

@ObjectType({ implements: ChangeMade })
export class CaseSeen extends ChangeMade {
  @Field(() => ID) caseId: string;
}

@ObjectType({ description: 'The status does not lead there. Nothing was changed.' })
export class MoveNotAllowed {
  @Field(() => CaseStatus, { description: 'The status as it now is.' }) status: string;
  @Field(() => [CaseMoveType]) allowed: CaseMoveType[];
}

@ObjectType({ description: 'What the move must come with is not there. Nothing was changed.' })
export class MoveLacks {
  @Field(() => CaseMoveRequirement) requires: string;
}

@ObjectType({ description: 'This professional already works on the case.' })
export class AlreadyInTeam {
  @Field(() => ID) teamMemberId: string;
}

@ObjectType({
  description: 'A client has a named worker for the whole client relationship: name another first.',
})
export class NamedWorkerNeeded {
  @Field() section: string;
}

@ObjectType({
  description:
    'SHL 42 § does not let this professional be named, or not with this team. Nothing was changed.',
})
export class NamedWorkerRefused {
  @Field(() => NamedWorkerRefusal) why: string;
  @Field() section: string;
  @Field(() => ID) professionalId: string;
}

@ObjectType({ description: 'A client with this identity code exists. No case was opened.' })
export class ClientAlreadyKnown {
  @Field({ description: 'The viewer may see the client: open the case from there.' }) isVisible: boolean;
  @Field(() => NewcomerCard, { nullable: true, description: 'For those who receive contacts: who handles.' })
  card: NewcomerCard | null;
}

@ObjectType({
  description:
    'The opener’s own work tasks close the documents of such a case: it is for somebody whose task it belongs to. Nothing was changed.',
})
export class ServiceFunctionNotOpen {
  @Field(() => ServiceFunction) serviceFunction: string;
  @Field(() => [String]) sections: string[];
}

export const OpenCaseResult = resultUnion('OpenCaseResult', [
  CaseOpened,
  ClientAlreadyKnown,
  NamesakesFound,
  ServiceFunctionNotOpen,
  NamedWorkerRefused,
]);
export const AddTeamMemberResult = resultUnion('AddTeamMemberResult', [
  TeamChanged,
  AlreadyInTeam,
  LegalModeMissing,
]);
export const EndTeamMembershipResult = resultUnion('EndTeamMembershipResult', [
  TeamChanged,
  NamedWorkerNeeded,
  StaleVersion,
]);
export const NameWorkerResult = resultUnion('NameWorkerResult', [
  TeamChanged,
  LegalModeMissing,
  NamedWorkerRefused,
]);
export const NameWorkPairResult = resultUnion('NameWorkPairResult', [
  TeamChanged,
  AlreadyInTeam,
  LegalModeMissing,
  NamedWorkerRefused,
]);
export const SeeCaseResult = resultUnion('SeeCaseResult', [CaseSeen]);
