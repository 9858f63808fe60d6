import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ChangeMade, resultUnion, StaleVersion } from '@rinnalla/api-core';
import { ClockState, StartKeeper } from './clock.types.js';

const SECTION = 'Act and section that say so.';

@ObjectType({ implements: () => [ChangeMade], description: 'The clock is read back after the commit.' })
export class ClockChanged extends ChangeMade {
  clockId: string;
}

@ObjectType({ description: 'The law gives no leave to be later. Nothing was changed.' })
export class ClockNotExtendable {
  @Field({ description: SECTION }) section: string;
}

@ObjectType({ description: 'The law asks for a special reason. Nothing was changed.' })
export class ExtensionReasonMissing {
  @Field({ description: SECTION }) section: string;
}

@ObjectType({ description: 'The new day is not after the one that holds now. Nothing was changed.' })
export class ExtensionNotAfterDue {
  @Field({ description: 'The day that holds now, YYYY-MM-DD.' }) dueDay: string;
  @Field({ description: SECTION }) section: string;
}

@ObjectType({ description: 'No limit ends on such a day. Nothing was changed.' })
export class ClosedDay {
  @Field({ description: 'The next day on which one may, YYYY-MM-DD.' }) nextDay: string;
  @Field({ description: SECTION }) section: string;
}

@ObjectType({ description: 'The clock has been met or found not to apply. Nothing was changed.' })
export class ClockAlreadyClosed {
  @Field(() => ClockState) state: string;
}

@ObjectType({
  description: 'The day is that of a record of its own: it is corrected there. Nothing was changed.',
})
export class StartKeptElsewhere {
  @Field(() => StartKeeper) keptBy: string;
}

@ObjectType({ description: 'The act was done before the day told. Nothing was changed.' })
export class StartAfterMet {
  @Field({ description: 'The day on which it was done, YYYY-MM-DD.' }) metOn: string;
}

@ObjectType({ implements: () => [ChangeMade] })
export class NoticesSeen extends ChangeMade {
  @Field(() => [ID], { description: 'Of the asked ones, those that were the viewer’s.' }) ids: string[];
}

export const ExtendClockResult = resultUnion('ExtendClockResult', [
  ClockChanged,
  StaleVersion,
  ClockAlreadyClosed,
  ClockNotExtendable,
  ExtensionReasonMissing,
  ExtensionNotAfterDue,
  ClosedDay,
]);
export const MarkClockNotApplicableResult = resultUnion('MarkClockNotApplicableResult', [
  ClockChanged,
  StaleVersion,
  ClockAlreadyClosed,
]);
export const CorrectClockStartResult = resultUnion('CorrectClockStartResult', [
  ClockChanged,
  StaleVersion,
  StartKeptElsewhere,
  StartAfterMet,
]);
export const SeeNoticesResult = resultUnion('SeeNoticesResult', [NoticesSeen]);
