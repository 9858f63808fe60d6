import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@rinnalla/api-core';
import type { Register } from '@rinnalla/domain';

/*
 * The board's row is a read model of its own: one statement answers a page of it. It names the same things as `Case`, yet is no
 * case: reading it is logged as an overview.
 */

export const BOARD_SORTS = ['last_change', 'status', 'client', 'named_worker', 'next_due'] as const;
export const BoardSort = enumOf(BOARD_SORTS);
registerEnumType(BoardSort, { name: 'BoardSort' });

export const BOARD_STATUSES = ['pending', 'assessment', 'planning', 'service', 'follow_up', 'ended'] as const;

@ObjectType('BoardClient')
export class BoardClientType {
  @Field(() => ID) id: string;
  @Field({ description: 'Family name first, as lists are sorted.' }) name: string;
  @Field(() => Int) birthYear: number;
}

@ObjectType('BoardPerson')
export class BoardPersonType {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() profession: string;
}

@ObjectType('BoardClock', { description: 'A time limit of a case, as its row tells it.' })
export class BoardClockType {
  @Field({ description: 'What has to be done.' }) kind: string;
  @Field({ description: '`statutory` or `county_target`.' }) basis: string;
  @Field(() => String, { description: 'YYYY-MM-DD' }) dueOn: string;
  @Field({ description: '`running`, `extended`, `due_soon`, `due_today` or `breached`.' }) state: string;
  /** These three for the usage log alone. */
  id: string;
  clientId: string | null;
  register: Register;
}

@ObjectType('BoardRow', { description: 'One case on its workspace’s board.' })
export class BoardRowType {
  @Field(() => ID, { description: 'Id of the case.' }) id: string;
  @Field() number: string;
  @Field() topic: string;
  @Field() serviceFunction: string;
  @Field() status: string;
  @Field(() => Date) statusSince: Date;
  @Field(() => [BoardClientType]) clients: BoardClientType[];
  @Field(() => BoardPersonType, { nullable: true }) namedWorker: BoardPersonType | null;
  @Field(() => ID) workspaceId: string;
  @Field() unitNameFi: string;
  @Field() unitNameSv: string;
  @Field(() => String, {
    nullable: true,
    description: 'Earliest due day of an open responsibility, YYYY-MM-DD.',
  })
  nextDueOn: string | null;
  @Field(() => BoardClockType, {
    nullable: true,
    description: 'The time limit that presses most: of law, when its day is near or past; else the earliest.',
  })
  nextClock: BoardClockType | null;
  @Field(() => Int) openConsultations: number;
  @Field(() => [String], { description: 'What the case alarms of, as `CaseAlarmKind`.' })
  teamFaults: string[];
  @Field(() => Date) lastChangeAt: Date;
  @Field(() => BoardPersonType, { nullable: true }) lastChangeBy: BoardPersonType | null;
  @Field(() => Int) version: number;
}

@ObjectType('BoardPage')
export class BoardPageType {
  @Field(() => [BoardRowType]) rows: BoardRowType[];
  @Field(() => String, { nullable: true, description: 'Cursor of the next page; null on the last.' }) next:
    string | null;
}

@InputType()
export class BoardFilter {
  @Field(() => [String], { nullable: true, description: 'Without it: all but ended.' }) statuses?:
    string[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'Part of a client’s name, the case number or the topic.',
  })
  text?: string | null;
  @Field(() => ID, { nullable: true }) namedWorkerId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only cases with something past its due day.' })
  isOverdue?: boolean | null;
}

@ObjectType('StatusCount')
export class StatusCountType {
  @Field() status: string;
  @Field(() => Int) count: number;
}

@ObjectType('WorkspaceCounts', {
  description: 'Numbers only, never a client: all that management sees (457/2024 24 §).',
})
export class WorkspaceCountsType {
  @Field(() => ID) id: string;
  @Field(() => [StatusCountType]) byStatus: StatusCountType[];
  @Field(() => Int) overdueResponsibilities: number;
  @Field(() => Int) openConsultations: number;
  @Field(() => Int) withoutNamedWorker: number;
}
