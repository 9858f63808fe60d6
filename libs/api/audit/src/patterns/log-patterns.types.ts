import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@rinnalla/api-core';
import { type AuditLogName, AuditLogEnum, AuditPersonType } from '../search/log-search.types.js';

export const PATTERN_KINDS = [
  'own_family_name',
  'same_address',
  'mass_look_up',
  'off_duty',
  'repeated_attempts',
  'many_searches',
] as const;
export type PatternKind = (typeof PATTERN_KINDS)[number];
export const PatternKindEnum = enumOf(PATTERN_KINDS);
registerEnumType(PatternKindEnum, { name: 'AuditPatternKind' });

@ObjectType('AuditPattern', {
  description: 'Something in the logs that a person should look at. It proves nothing.',
})
export class AuditPatternType {
  @Field(() => ID) id: string;
  @Field(() => PatternKindEnum) kind: PatternKind;
  @Field(() => AuditPersonType, { nullable: true }) person: AuditPersonType | null;
  @Field(() => ID, { nullable: true, description: 'The client, where the pattern is about one.' }) clientId:
    string | null;
  @Field(() => Int, { description: 'Rows of the log.' }) entries: number;
  @Field(() => Int, { description: 'Different clients in them.' }) clients: number;
  @Field(() => Date) firstAt: Date;
  @Field(() => Date) lastAt: Date;
  @Field(() => AuditLogEnum, { description: 'Where the search finds it.' }) log: AuditLogName;
}

@ObjectType('AuditPatterns')
export class AuditPatternsType {
  @Field(() => [AuditPatternType], { description: 'Kind by kind, most first; at most a hundred of each.' })
  patterns: AuditPatternType[];
  @Field({ description: 'There are more than are shown: look at fewer days.' }) isCut: boolean;
}
