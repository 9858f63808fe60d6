import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ServiceFunction } from '@rinnalla/api-cases';
import { enumOf } from '@rinnalla/api-core';
import { Register } from '@rinnalla/api-organisation';
import { ALL_DENIAL_TARGETS } from '@rinnalla/domain';
import { Declaration } from '../permissions/declaration.types.js';

export const DenialTargetEnum = enumOf(ALL_DENIAL_TARGETS);
registerEnumType(DenialTargetEnum, {
  name: 'DenialTarget',
  description: 'What a denial may be aimed at, by register (703/2023 59 §).',
});

@ObjectType('DeniableRecord', {
  description: 'A record of the client, named by what it is and its day alone.',
})
export class DeniableRecordType {
  @Field(() => ID) id: string;
  @Field(() => ID) clientId: string;
  @Field(() => Register) register: string;
  @Field() kind: string;
  @Field(() => ServiceFunction) serviceFunction: string;
  @Field({ description: 'YYYY-MM-DD' }) occurredOn: string;
}

@ObjectType('Denial', { description: 'Kielto: what of the client may not be disclosed (703/2023 58, 59 §).' })
export class DenialType extends Declaration {
  @Field(() => Register) register: string;
  @Field(() => DenialTargetEnum) target: string;
  @Field(() => ServiceFunction, { nullable: true }) deniedFunction: string | null;
  @Field(() => DeniableRecordType, {
    nullable: true,
    description: 'The one record denied; null where it is not the viewer’s to see.',
  })
  record: DeniableRecordType | null;
}
