import { Module } from '@nestjs/common';
import * as resolvers from './clock.resolver.js';
import { CorrectClockStart } from './commands/correct-clock-start.js';
import { ExtendClock } from './commands/extend-clock.js';
import { MarkClockNotApplicable } from './commands/mark-clock-not-applicable.js';
import { SeeNotices } from './commands/see-notices.js';
import { ClockReads } from './queries/clock-reads.js';

@Module({
  providers: [
    ...Object.values(resolvers),
    ClockReads,
    ExtendClock,
    MarkClockNotApplicable,
    CorrectClockStart,
    SeeNotices,
  ],
  exports: [ClockReads],
})
export class ClocksModule {}
