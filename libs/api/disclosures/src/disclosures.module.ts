import { Module } from '@nestjs/common';
import { OVERRIDE_PROVIDERS } from './overrides/providers.js';

/** What moves between the two registers, and on what ground. */
@Module({
  providers: [...OVERRIDE_PROVIDERS],
})
export class DisclosuresModule {}
