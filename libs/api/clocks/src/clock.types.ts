import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@rinnalla/api-core';
import { ProfessionalType, Register, UnitType } from '@rinnalla/api-organisation';
import { CLOCK_BASES, CLOCK_KINDS, CLOCK_STATES, NOTICE_KINDS, START_KEEPERS } from '@rinnalla/domain';
import { CLOCK_CHANGES } from './entities/clock.entity.js';

/** `passed`: the time of a client's own right is over, which nobody in the county can breach. */
export const SEEN_CLOCK_STATES = [...CLOCK_STATES, 'passed'] as const;
export type SeenClockState = (typeof SEEN_CLOCK_STATES)[number];

export const ClockBasis = enumOf(CLOCK_BASES);
export const ClockKind = enumOf(CLOCK_KINDS);
export const ClockState = enumOf(SEEN_CLOCK_STATES);
export const ClockBinds = enumOf(['county', 'client']);
export const ClockChangeKind = enumOf(CLOCK_CHANGES);
export const NoticeKind = enumOf(NOTICE_KINDS);
export const StartKeeper = enumOf(START_KEEPERS);
registerEnumType(ClockBasis, {
  name: 'ClockBasis',
  description: 'Law, or the county’s own aim. Never mixed.',
});
registerEnumType(ClockKind, { name: 'ClockKind', description: 'What has to be done by the due moment.' });
registerEnumType(ClockState, { name: 'ClockState' });
registerEnumType(ClockBinds, { name: 'ClockBinds', description: 'Whose time it is.' });
registerEnumType(ClockChangeKind, { name: 'ClockChangeKind' });
registerEnumType(NoticeKind, { name: 'NoticeKind' });
registerEnumType(StartKeeper, {
  name: 'StartKeeper',
  description: 'Which record keeps the day of its event.',
});

@ObjectType('ClockReckoning', {
  description: 'What the law leaves to the county and the unit, as a clock was reckoned with it.',
})
export class ClockReckoningType {
  @Field({ description: 'Midsummer Eve and Christmas Eve are counted inside a run of weekdays.' })
  evesCount: boolean;
  @Field(() => Date, {
    nullable: true,
    description: 'Since when the county reads so; null: from the first on.',
  })
  readingSince: Date | null;
  @Field(() => UnitType, { description: 'Whose office hours end the first due day.' }) hoursOf: UnitType;
  @Field(() => Date, {
    nullable: true,
    description: 'Since when those are its hours; null: from the first on.',
  })
  hoursSince: Date | null;
  @Field(() => Date, {
    nullable: true,
    description: 'The closing that ended the first due day (150/1930 6 §); null where no day ends it.',
  })
  closesAt: Date | null;
}

@ObjectType('Clock', { description: 'One running time limit of one client, as it started and as it stands.' })
export class ClockType {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true, description: 'Null while it is of a contact that no case came of.' })
  caseId: string | null;
  @Field(() => String, { nullable: true }) caseNumber: string | null;
  @Field(() => ID, { nullable: true, description: 'The contact that it began with.' }) contactId:
    string | null;
  @Field(() => ID, { nullable: true }) clientId: string | null;
  @Field({ description: 'Whose clock it is: family name first.' }) clientName: string;
  @Field(() => Register, { description: 'Whose record tells of it: of care the patient record.' })
  register: 'social' | 'health';
  @Field() ruleId: string;
  @Field(() => Int) ruleVersion: number;
  @Field(() => ClockBasis) basis: string;
  @Field(() => ClockKind) kind: string;
  @Field(() => ClockBinds) binds: string;
  @Field(() => ProfessionalType, {
    nullable: true,
    description:
      'Of a case its named worker, of a contact who has it in hand; null: nobody, or the client’s own time, or care.',
  })
  answeredBy: ProfessionalType | null;
  @Field({ description: 'Act and section that set the limit, e.g. `1301/2014 36 § 3 mom.`.' })
  section: string;
  @Field({ description: 'Kind of the event that it counts from.' }) startEvent: string;
  @Field(() => Date) startedAt: Date;
  @Field(() => String, {
    nullable: true,
    description: 'As `7wd`, `3mo`, `14d` or `72h`; null where the law has no number.',
  })
  limit: string | null;
  @Field(() => String, {
    nullable: true,
    description: '`immediately`, `without_delay` or `without_undue_delay`, where the law says only that.',
  })
  wording: string | null;
  @Field(() => String, { nullable: true, description: 'As reckoned at the start, YYYY-MM-DD.' })
  firstDueOn: string | null;
  @Field(() => String, { nullable: true, description: 'The day that holds now, YYYY-MM-DD.' }) dueOn:
    string | null;
  @Field(() => Date, { nullable: true, description: 'The last moment in time.' }) dueAt: Date | null;
  @Field(() => ClockReckoningType, { description: 'What was in force when its event happened.' })
  reckonedWith: ClockReckoningType;
  @Field(() => ClockState) state: string;
  @Field(() => Date, { nullable: true }) extendedAt: Date | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The day that had passed when it was extended or found not to apply, YYYY-MM-DD; a breach is undone by neither.',
  })
  breachedOn: string | null;
  @Field(() => Date, { nullable: true }) metAt: Date | null;
  @Field(() => Date, { nullable: true }) notApplicableAt: Date | null;
  @Field({ description: 'The law lets its date be moved for a special reason, and it runs.' })
  isExtendable: boolean;
  @Field({ description: 'The day it counts from is corrected here, and not on a record of its own.' })
  isStartCorrectable: boolean;
  @Field(() => Int) version: number;
}

@ObjectType('ClockHistory', { description: 'What happened to a clock: its evidence.' })
export class ClockHistoryType {
  @Field(() => ID) id: string;
  @Field(() => ClockChangeKind) change: string;
  @Field(() => Date, { description: 'When it became so.' }) at: Date;
  @Field(() => Date, { description: 'When it was written down.' }) recordedAt: Date;
  @Field(() => ProfessionalType, { nullable: true, description: 'Null: the clock itself.' })
  by: ProfessionalType | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => String, { nullable: true, description: 'Due day before, YYYY-MM-DD.' }) fromDay: string | null;
  @Field(() => String, { nullable: true, description: 'Due day after, YYYY-MM-DD.' }) toDay: string | null;
  @Field(() => Date, { nullable: true, description: 'Of a corrected start: when it was said to be.' })
  fromStart: Date | null;
  @Field(() => Date, { nullable: true, description: 'Of a corrected start: when it was.' })
  toStart: Date | null;
}

@ObjectType('DeadlineCount')
export class DeadlineCountType {
  @Field(() => ClockState) state: string;
  @Field(() => ClockBasis) basis: string;
  @Field(() => Int) count: number;
  @Field({ description: 'There are more: counting stopped.' }) isMore: boolean;
}

@ObjectType('Deadlines', {
  description: 'Clocks of one unit, the earliest due first; those without a day last.',
})
export class DeadlinesType {
  @Field(() => ID) unitId: string;
  @Field({ description: 'The viewer manages the unit and is told numbers only.' }) isCountsOnly: boolean;
  @Field(() => [ClockType]) rows: ClockType[];
  @Field(() => String, { nullable: true, description: 'Cursor of the next page; null on the last.' }) next:
    string | null;
}

@ObjectType('Notice', {
  description: 'A word to the viewer that something needs them, until it is seen or over.',
})
export class NoticeType {
  @Field(() => ID) id: string;
  @Field(() => NoticeKind) kind: string;
  @Field(() => Date) at: Date;
  @Field(() => Date, { nullable: true }) seenAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'Nothing is to be done about it any more.' })
  overAt: Date | null;
  @Field(() => ID, { nullable: true, description: 'Null while it is of a contact that no case came of.' })
  caseId: string | null;
  @Field(() => String, { nullable: true }) caseNumber: string | null;
  @Field(() => ID, { nullable: true }) contactId: string | null;
  @Field(() => [String], { description: 'Family name first.' }) clientNames: string[];
  @Field(() => Int) version: number;
  clockId: string | null;
}
