import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Action, DataKeys, Db, input, parseInput, type ReadDb } from '@rinnalla/api-core';
import { USAGE_PURPOSES } from '@rinnalla/contracts';
import { REGISTERS } from '@rinnalla/domain';
import { z } from 'zod';
import { searchLog } from './log-search.js';
import { AUDIT_LOGS, AuditLogPageType, AuditLogSearch } from './log-search.types.js';

const page = z.object({ first: input.page, after: z.string().max(500).nullable() });
const question = z.object({
  log: z.enum(AUDIT_LOGS),
  clientId: input.id.nullish(),
  hetu: z.string().max(20).nullish(),
  professionalId: input.id.nullish(),
  from: input.day,
  to: input.day,
  purposes: z.array(z.enum(USAGE_PURPOSES)).max(USAGE_PURPOSES.length).nullish(),
  ground: input.search.nullish(),
  register: z.enum(REGISTERS).nullish(),
});

@Resolver()
export class LogSearchResolver {
  constructor(private readonly keys: DataKeys) {}

  @Action('log.search')
  @Query(() => AuditLogPageType, {
    description:
      'The usage, disclosure and attempt logs, for the data-protection officer. Searching them is logged.',
  })
  auditLog(
    @Db() db: ReadDb,
    @Args('search') search: AuditLogSearch,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<AuditLogPageType> {
    return searchLog(
      db,
      this.keys,
      parseInput(question, search),
      parseInput(page, { first, after: after ?? null }),
    );
  }
}
