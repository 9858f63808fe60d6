import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Action, Db, input, parseInput, type ReadDb } from '@rinnalla/api-core';
import { z } from 'zod';
import { findCases } from './case-search.js';
import { FoundCaseType } from './case-search.types.js';

const question = z.object({ text: input.search, first: z.int().min(1).max(20) });

@Resolver()
export class CaseSearchResolver {
  @Action('case.find')
  @Query(() => [FoundCaseType], {
    description: 'Cases of mine by part of a client’s name, the number or the topic.',
  })
  findCases(
    @Db() db: ReadDb,
    @Args('text') text: string,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
  ): Promise<FoundCaseType[]> {
    const asked = parseInput(question, { text, first });
    return findCases(db, asked.text, asked.first);
  }
}
