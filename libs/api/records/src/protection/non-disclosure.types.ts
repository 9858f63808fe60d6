import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CaseChange, CaseClientType, ProfessionalType } from '@rinnalla/api-cases';
import { ChangeMade, enumOf, resultUnion, StaleVersion } from '@rinnalla/api-core';
import { NON_DISCLOSURE_ENDS } from '@rinnalla/domain';

export const NonDisclosureEndKind = enumOf(NON_DISCLOSURE_ENDS);
registerEnumType(NonDisclosureEndKind, { name: 'NonDisclosureEndKind' });

@ObjectType('NonDisclosureEnd')
export class NonDisclosureEndType {
  @Field(() => NonDisclosureEndKind) kind: string;
  @Field(() => Date) at: Date;
  @Field(() => ProfessionalType, { nullable: true, description: 'Null: by its last day.' })
  by: ProfessionalType | null;
  @Field(() => String, { nullable: true }) reason: string | null;
}

@ObjectType('NonDisclosure', {
  description:
    'A non-disclosure for safety (661/2009 36 §) as the population register decided it and the county was told.',
})
export class NonDisclosureType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'YYYY-MM-DD.' }) validFrom: string;
  @Field(() => String, { nullable: true, description: 'The last day; null: until further notice.' })
  validUntil: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Who told the county; null of those recorded before that was asked.',
  })
  toldBy: string | null;
  @Field(() => Date) createdAt: Date;
  @Field(() => ProfessionalType) createdBy: ProfessionalType;
  @Field(() => NonDisclosureEndType, { nullable: true, description: 'Null: in force.' })
  ended: NonDisclosureEndType | null;
}

@ObjectType({
  implements: () => [ChangeMade, CaseChange],
  description: 'A non-disclosure was recorded, changed or lifted: the client as now to be read on the case.',
})
export class NonDisclosureChanged extends CaseChange {
  @Field(() => CaseClientType) caseClient: CaseClientType;
  clientId: string;
}

@ObjectType({
  description:
    'It has not begun, is over, or lasts longer than the law lets: five years at first, two when prolonged. Nothing was changed.',
})
export class NonDisclosureRefused {
  @Field({ description: '`validFrom` or `validUntil`.' }) field: string;
  @Field({ description: 'The section that says so.' }) section: string;
}

export const RecordNonDisclosureResult = resultUnion('RecordNonDisclosureResult', [
  NonDisclosureChanged,
  NonDisclosureRefused,
  StaleVersion,
]);
export const LiftNonDisclosureResult = resultUnion('LiftNonDisclosureResult', [
  NonDisclosureChanged,
  StaleVersion,
]);
