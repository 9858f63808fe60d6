import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Action, Db, input, parseInput, type ReadDb } from '@rinnalla/api-core';
import { z } from 'zod';
import { AuditPersonType } from '../search/log-search.types.js';
import { auditPeople } from './audit-people.js';

const question = z.object({ text: input.search, id: input.id.nullable(), first: input.page });

@Resolver()
export class AuditPeopleResolver {
  @Action('log.people')
  @Query(() => [AuditPersonType], {
    description:
      'Everyone the logs may name whose name begins so, those who left too; or the one with the id.',
  })
  auditPeople(
    @Db() db: ReadDb,
    @Args('text', { defaultValue: '' }) text: string,
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
  ): Promise<AuditPersonType[]> {
    return auditPeople(db, parseInput(question, { text, id: id ?? null, first }));
  }
}
