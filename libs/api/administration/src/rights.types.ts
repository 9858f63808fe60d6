import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LegalMode, RelationKind, ServiceFunction } from '@rinnalla/api-access';
import { enumOf } from '@rinnalla/api-core';
import { ExpertiseType, WorkTask } from '@rinnalla/api-organisation';
import { DOCUMENT_KINDS, EXTENTS } from '@rinnalla/domain';
import type { PlaceDifference, RightsDifference } from './rights/compare-rights.js';
import { OPERATION_REACHES, RIGHTS_OPERATIONS } from './rights/operations.js';
import type { PlaceRights } from './rights/place-rights.js';

export const DocumentKindEnum = enumOf(DOCUMENT_KINDS);
export const ExtentEnum = enumOf(EXTENTS);
export const RightsOperationEnum = enumOf(
  RIGHTS_OPERATIONS.map((operation) => operation.replaceAll('.', '_')),
);
export const OperationReachEnum = enumOf(OPERATION_REACHES);
registerEnumType(DocumentKindEnum, {
  name: 'DocumentKind',
  description: 'Kinds of document that decree 457/2024 tells apart.',
});
registerEnumType(ExtentEnum, { name: 'Extent', description: 'How far a right to read reaches.' });
registerEnumType(RightsOperationEnum, { name: 'RightsOperation' });
registerEnumType(OperationReachEnum, { name: 'OperationReach' });

@ObjectType('DocumentRight', {
  description: 'A kind of document that work tasks open, and by which section.',
})
export class DocumentRightType {
  @Field(() => DocumentKindEnum) kind: string;
  @Field(() => LegalMode) mode: string;
  @Field(() => ExtentEnum) extent: string;
  @Field({ description: 'Act and section, e.g. `457/2024 13 §`.' }) section: string;
  @Field(() => [ServiceFunction]) serviceFunctions: readonly string[];
}

@ObjectType('OperationRight')
export class OperationRightType {
  @Field(() => RightsOperationEnum) operation: string;
  @Field(() => OperationReachEnum) reach: string;
}

@ObjectType('PlaceRights', { description: 'What the tasks given in one place open and let do.' })
export class PlaceRightsType {
  @Field(() => [WorkTask]) tasks: string[];
  @Field(() => [DocumentRightType]) documents: readonly DocumentRightType[];
  @Field(() => [OperationRightType]) operations: readonly OperationRightType[];
  workspaceId: string | null;
}

@ObjectType('RelationCount', {
  description: 'Live relations to cases: how many, and to how many the law opens the way.',
})
export class RelationCountType {
  @Field(() => RelationKind) kind: string;
  @Field(() => Int) relations: number;
  @Field(() => Int) open: number;
}

@ObjectType('PersonRights', {
  description: 'What a person may see and do. Rights only: nothing of any client.',
})
export class PersonRightsType {
  @Field(() => ID, { description: 'Id of the professional.' }) id: string;
  @Field(() => [PlaceRightsType]) places: PlaceRightsType[];
  @Field(() => [RelationCountType]) relations: RelationCountType[];
  @Field(() => Int, { description: 'Cases that stand open, by relation or by work task.' }) openCases: number;
  expertiseIds: readonly string[];
}

@ObjectType('PlaceDifference')
export class PlaceDifferenceType {
  @Field(() => [DocumentRightType]) documentsGained: readonly DocumentRightType[];
  @Field(() => [DocumentRightType]) documentsLost: readonly DocumentRightType[];
  @Field(() => [OperationRightType]) operationsGained: readonly OperationRightType[];
  @Field(() => [OperationRightType]) operationsLost: readonly OperationRightType[];
  workspaceId: string | null;
}

@ObjectType('RightsDifference', { description: 'What a change of rights gives and takes.' })
export class RightsDifferenceType {
  @Field(() => [PlaceDifferenceType]) places: PlaceDifferenceType[];
  @Field(() => Int) casesGained: number;
  @Field(() => Int) casesLost: number;
  @Field(() => [ExpertiseType]) expertiseGained: ExpertiseType[];
  @Field(() => [ExpertiseType]) expertiseLost: ExpertiseType[];
  @Field(() => Int, {
    description:
      'Cases that alarm from now on, for want of the lawful pair or of a licence in force (SHL 42 §).',
  })
  alarmsRaised: number;
  @Field(() => Int, { description: 'Cases whose alarm ends.' }) alarmsEnded: number;
}

/** A difference as a command answers it: expertise by id, still to be read. */
export interface DifferenceRow extends Omit<
  RightsDifferenceType,
  'places' | 'expertiseGained' | 'expertiseLost'
> {
  readonly places: PlaceDifferenceType[];
  readonly expertiseGained: readonly string[];
  readonly expertiseLost: readonly string[];
}

type Operations = PlaceRights['operations'];

/** GraphQL knows no dots in the names of an enum. */
const named = (operations: Operations): OperationRightType[] =>
  operations.map(({ operation, reach }) => ({ operation: operation.replaceAll('.', '_'), reach }));

export const placeOf = ({ workspaceId, tasks, documents, operations }: PlaceRights): PlaceRightsType => ({
  workspaceId,
  tasks: tasks.map(({ task }) => task),
  documents,
  operations: named(operations),
});

const placeDifferenceOf = (place: PlaceDifference): PlaceDifferenceType => ({
  ...place,
  operationsGained: named(place.operationsGained),
  operationsLost: named(place.operationsLost),
});

export const differenceOf = (difference: RightsDifference): DifferenceRow => ({
  ...difference,
  places: difference.places.map(placeDifferenceOf),
});
