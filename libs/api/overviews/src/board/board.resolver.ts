import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Action, Db, input, notFound, parseInput, type ReadDb } from '@rinnalla/api-core';
import { z } from 'zod';
import { boardPage } from './board-page.js';
import {
  BOARD_SORTS,
  BOARD_STATUSES,
  BoardFilter,
  BoardPageType,
  BoardSort,
  WorkspaceCountsType,
} from './board.types.js';

const question = z.object({
  workspaceId: input.id,
  first: input.page,
  after: z.string().max(1_000).nullable(),
  sort: z.enum(BOARD_SORTS),
  filter: z.object({
    statuses: z.array(z.enum(BOARD_STATUSES)).max(6).nullish(),
    text: input.search.nullish(),
    namedWorkerId: input.id.nullish(),
    isOverdue: z.boolean().nullish(),
  }),
});

@Resolver()
export class BoardResolver {
  @Action('board.read')
  @Query(() => BoardPageType, { description: 'A workspace’s cases, a page at a time.' })
  board(
    @Db() db: ReadDb,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('sort', { type: () => BoardSort, defaultValue: 'last_change' }) sort: string,
    @Args('filter', { type: () => BoardFilter, defaultValue: {} }) filter: BoardFilter,
  ): Promise<BoardPageType> {
    return boardPage(db, parseInput(question, { workspaceId, first, after: after ?? null, sort, filter }));
  }

  @Action('workspace.count')
  @Query(() => WorkspaceCountsType, {
    description: 'Numbers of a workspace, for its lead and its management.',
  })
  async workspaceCounts(
    @Db() db: ReadDb,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
  ): Promise<WorkspaceCountsType> {
    const asked = parseInput(z.object({ workspaceId: input.id }), { workspaceId });
    const [row] = await db.query<{ counts: WorkspaceCountsType | null }>(
      'SELECT app.workspace_counts($1) AS counts',
      [asked.workspaceId],
    );
    if (!row?.counts) throw notFound();
    return row.counts;
  }
}
