import { createUnionType, Field, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import type { TypedResult } from '../errors/refusal.js';

@ObjectType({ description: 'How far a stream went with the change: what the change itself will arrive as.' })
export class StreamPositionType {
  @Field(() => String, { description: '`kind:id` of the stream.' }) stream: string;
  @Field(() => Int) seq: number;
}

@InterfaceType({
  description: 'A change that was made and committed.',
  resolveType: (value: TypedResult) => value.__typename,
})
export abstract class ChangeMade {
  @Field(() => [StreamPositionType]) positions: StreamPositionType[];
}

@ObjectType({ description: 'Someone changed it first. Nothing was changed; both versions are at hand.' })
export class StaleVersion {
  @Field(() => Int, { description: 'The version that is now current.' }) currentVersion: number;
  @Field(() => String, {
    nullable: true,
    description: 'The text as it now stands, where the record is a text.',
  })
  currentText: string | null;
  @Field(() => String, { nullable: true, description: 'Id of the professional who changed it.' }) changedBy:
    string | null;
  @Field(() => Date, { nullable: true }) changedAt: Date | null;
}

/**
 * A mutation's result: the change, or one of the expected refusals.
 * Commands answer with plain objects whose `__typename` names the member.
 */
export const resultUnion = <Types extends readonly Type<unknown>[]>(name: string, types: Types) =>
  createUnionType({
    name,
    types: () => types,
    resolveType: (value: TypedResult) => value.__typename,
  });
