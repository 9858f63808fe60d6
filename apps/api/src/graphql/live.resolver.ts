import {
  Args,
  createUnionType,
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from '@nestjs/graphql';
import { Action, Db, enumOf, input, parseInput, type ReadDb } from '@rinnalla/api-core';
import { INPUT_LIMITS, RECORD_KINDS, type RecordKind } from '@rinnalla/contracts';
import { z } from 'zod';
import { type CaughtUpEvent, recordCatchUp } from './catch-up-use.js';
import { RECORD_TYPES, RecordReaders } from './record-readers.js';

const RecordKindEnum = enumOf(RECORD_KINDS);
registerEnumType(RecordKindEnum, { name: 'RecordKind' });

@InputType()
export class RecordRef {
  @Field(() => RecordKindEnum) kind: RecordKind;
  @Field(() => ID) id: string;
}

@InputType()
export class StreamCursor {
  @Field({ description: '`kind:id`' }) stream: string;
  @Field(() => Int, { description: 'The last number the screen has.' }) after: number;
}

@ObjectType({ description: 'Gone, or no longer the viewer’s to see: drop what is shown of it.' })
export class GoneRecord {
  @Field(() => RecordKindEnum) kind: RecordKind;
  @Field(() => ID) id: string;
}

export const LiveRecord = createUnionType({
  name: 'LiveRecord',
  types: () => [...RECORD_TYPES, GoneRecord],
  resolveType: (value: { __typename: string }) => value.__typename,
});

@ObjectType({
  description: 'Events of a stream after a number; only numbers of those the viewer may not know of.',
})
export class CaughtUp {
  @Field() stream: string;
  @Field({ description: 'Too far behind, or the rights changed: read everything anew.' }) isReset: boolean;
  @Field(() => Int, { description: 'The stream’s newest number.' }) head: number;
  @Field(() => [String], { description: 'Each event as JSON, in order.' }) events: string[];
}

const refs = z.object({
  refs: z.array(z.object({ kind: z.enum(RECORD_KINDS), id: input.id })).max(INPUT_LIMITS.refs),
});
const cursors = z.object({
  streams: z
    .array(
      z.object({
        stream: z.string().regex(/^(workspace|case|expertise|intake|user):[0-9a-f-]{36}$/),
        after: z.int().min(0),
      }),
    )
    .max(INPUT_LIMITS.streams),
});

/** How a screen keeps up: what happened after a number, and what the records an event named now say. */
@Resolver()
export class LiveResolver {
  constructor(private readonly readers: RecordReaders) {}

  @Action('live.read')
  @Query(() => [LiveRecord], {
    description: 'Records by reference, under today’s rights; one answer for each reference.',
  })
  async records(@Db() db: ReadDb, @Args('refs', { type: () => [RecordRef] }) asked: RecordRef[]) {
    const parsed = parseInput(refs, { refs: asked });
    return this.readers.read(db, parsed.refs);
  }

  @Action('live.catchUp')
  @Query(() => [CaughtUp])
  async eventsSince(
    @Db() db: ReadDb,
    @Args('streams', { type: () => [StreamCursor] }) asked: StreamCursor[],
  ): Promise<CaughtUp[]> {
    const { streams } = parseInput(cursors, { streams: asked });
    const answers: CaughtUp[] = [];
    const told: CaughtUpEvent[] = [];
    for (const { stream, after } of streams) {
      const [row] = await db.query<{ events: CaughtUpEvent[] | null; head: number }>(
        'SELECT app.events_since($1, $2, $3) AS events, coalesce((app.stream_heads(ARRAY[$1]) ->> $1)::int, 0) AS head',
        [stream, after, INPUT_LIMITS.events + 1],
      );
      const events = row?.events ?? null;
      // How far a stream went that one may not follow is not told either.
      const head = events === null ? 0 : (row?.head ?? 0);
      const isReset = events === null || events.length > INPUT_LIMITS.events || after > head;
      if (!isReset) told.push(...events);
      answers.push({
        stream,
        isReset,
        head,
        events: isReset ? [] : events.map((event) => JSON.stringify(event)),
      });
    }
    await recordCatchUp(db, told);
    return answers;
  }
}
