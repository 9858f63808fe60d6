import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Action,
  type Actor,
  CurrentActor,
  Db,
  input,
  type Load,
  type LoadMany,
  LoadRow,
  LoadRows,
  parseInput,
  type ReadDb,
} from '@rinnalla/api-core';
import { z } from 'zod';
import * as inputs from './clock-inputs.types.js';
import * as results from './clock-results.types.js';
import { clocksById, historiesOfClocks } from './clock-rows.js';
import { ClockHistoryType, ClockType, DeadlineCountType, DeadlinesType, NoticeType } from './clock.types.js';
import { CorrectClockStart } from './commands/correct-clock-start.js';
import { ExtendClock } from './commands/extend-clock.js';
import { MarkClockNotApplicable } from './commands/mark-clock-not-applicable.js';
import { SeeNotices } from './commands/see-notices.js';
import { ClockReads } from './queries/clock-reads.js';
import { deadlineCounts, deadlinesPage } from './queries/deadlines.js';
import { openNoticeCount, openNotices } from './queries/notices.js';

@Resolver()
export class ClockQueries {
  constructor(private readonly reads: ClockReads) {}

  @Action('clock.read')
  @Query(() => ClockType)
  clock(@Db() db: ReadDb, @Args('id', { type: () => ID }) id: string): Promise<ClockType> {
    return this.reads.one(db, parseInput(z.object({ id: input.id }), { id }).id, 'case_work');
  }

  @Action('clock.print')
  @Query(() => ClockType, { description: 'For a printed page of evidence; logged as a print.' })
  printClock(@Db() db: ReadDb, @Args('id', { type: () => ID }) id: string): Promise<ClockType> {
    return this.reads.one(db, parseInput(z.object({ id: input.id }), { id }).id, 'print');
  }

  @Action('deadlines.read')
  @Query(() => DeadlinesType, { description: 'Clocks of a unit that the viewer may see, a page at a time.' })
  deadlines(
    @Db() db: ReadDb,
    @Args('unitId', { type: () => ID }) unitId: string,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('filter', { type: () => inputs.DeadlineFilter, defaultValue: { isClosed: false } })
    filter: inputs.DeadlineFilter,
  ): Promise<DeadlinesType> {
    return deadlinesPage(
      db,
      this.reads,
      parseInput(inputs.deadlineQuestion, { unitId, first, after: after ?? null, filter }),
    );
  }

  @Action('notice.read')
  @Query(() => [NoticeType], { description: 'What the viewer was told and has not seen; the gravest first.' })
  openNotices(@Db() db: ReadDb): Promise<NoticeType[]> {
    return openNotices(db);
  }

  @Action('notice.count')
  @Query(() => Int, { description: 'How many of them there are.' })
  openNoticeCount(@Db() db: ReadDb): Promise<number> {
    return openNoticeCount(db);
  }
}

@Resolver(() => ClockType)
export class ClockFields {
  @ResolveField(() => [ClockHistoryType], { description: 'Oldest first.' })
  history(@Parent() { id }: ClockType, @LoadRows() load: LoadMany): Promise<ClockHistoryType[]> {
    return load(historiesOfClocks, id);
  }
}

@Resolver(() => DeadlinesType)
export class DeadlinesFields {
  @ResolveField(() => [DeadlineCountType], { description: 'Of what runs, law and target apart.' })
  counts(@Parent() { unitId }: DeadlinesType, @Db() db: ReadDb): Promise<DeadlineCountType[]> {
    return deadlineCounts(db, unitId);
  }
}

@Resolver(() => NoticeType)
export class NoticeFields {
  @ResolveField(() => ClockType, { nullable: true, description: 'The clock it is of, if of one.' })
  async clock(@Parent() { clockId }: NoticeType, @LoadRow() load: Load): Promise<ClockType | null> {
    return clockId === null ? null : load(clocksById, clockId);
  }
}

@Resolver(() => results.ClockChanged)
export class ClockChangedFields {
  constructor(private readonly reads: ClockReads) {}

  @ResolveField(() => ClockType)
  clock(@Parent() { clockId }: results.ClockChanged, @Db() db: ReadDb): Promise<ClockType> {
    return this.reads.one(db, clockId, 'case_work');
  }
}

@Resolver()
export class ClockMutations {
  constructor(
    private readonly extending: ExtendClock,
    private readonly marking: MarkClockNotApplicable,
    private readonly correcting: CorrectClockStart,
    private readonly seeing: SeeNotices,
  ) {}

  @Action('clock.extend')
  @Mutation(() => results.ExtendClockResult)
  extendClock(@CurrentActor() actor: Actor, @Args('input') asked: inputs.ExtendClockInput) {
    return this.extending.run(actor, parseInput(inputs.extendClock, asked));
  }

  @Action('clock.markNotApplicable')
  @Mutation(() => results.MarkClockNotApplicableResult)
  markClockNotApplicable(
    @CurrentActor() actor: Actor,
    @Args('input') asked: inputs.MarkClockNotApplicableInput,
  ) {
    return this.marking.run(actor, parseInput(inputs.markClockNotApplicable, asked));
  }

  @Action('clock.correctStart')
  @Mutation(() => results.CorrectClockStartResult, {
    description: 'Of the event, and so of every clock of the case that counts from it.',
  })
  correctClockStart(@CurrentActor() actor: Actor, @Args('input') asked: inputs.CorrectClockStartInput) {
    return this.correcting.run(actor, parseInput(inputs.correctClockStart, asked));
  }

  @Action('notice.see')
  @Mutation(() => results.SeeNoticesResult)
  seeNotices(@CurrentActor() actor: Actor, @Args('input') asked: inputs.SeeNoticesInput) {
    return this.seeing.run(actor, parseInput(inputs.seeNotices, asked));
  }
}
