import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Action, Db, input, parseInput, type ReadDb } from '@rinnalla/api-core';
import { z } from 'zod';
import { logPatterns } from './log-patterns.js';
import { AuditPatternsType } from './log-patterns.types.js';

const MANY_CLIENTS = 40;
const question = z.object({ from: input.day, to: input.day, manyClients: z.int().min(5).max(1_000) });

@Resolver()
export class LogPatternsResolver {
  @Action('log.patterns')
  @Query(() => AuditPatternsType, {
    description:
      'Own family name, same address, mass look-ups, off duty, repeated attempts, many searches: at most 92 days.',
  })
  auditPatterns(
    @Db() db: ReadDb,
    @Args('from', { description: 'First day, YYYY-MM-DD.' }) from: string,
    @Args('to', { description: 'Last day, YYYY-MM-DD.' }) to: string,
    @Args('manyClients', { type: () => Int, defaultValue: MANY_CLIENTS }) manyClients: number,
  ): Promise<AuditPatternsType> {
    return logPatterns(db, parseInput(question, { from, to, manyClients }));
  }
}
