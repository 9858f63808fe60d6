import { Module } from '@nestjs/common';

/** What moves between the two registers, and on what ground. */
@Module({
  providers: [],
})
export class DisclosuresModule {}
