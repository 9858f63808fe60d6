import { Module } from '@nestjs/common';
import { RecordsModule } from '@rinnalla/api-records';
import { NAMED_DISCLOSURE_PROVIDERS } from './named/providers.js';
import { OVERRIDE_PROVIDERS } from './overrides/providers.js';
import { DeclarationReads } from './permissions/declaration-reads.js';
import { PERMISSION_PROVIDERS } from './permissions/permissions.providers.js';

/** What moves between the two registers, and on what ground. */
@Module({
  imports: [RecordsModule],
  providers: [
    DeclarationReads,
    ...PERMISSION_PROVIDERS,
    ...OVERRIDE_PROVIDERS,
    ...NAMED_DISCLOSURE_PROVIDERS,
  ],
  exports: [DeclarationReads],
})
export class DisclosuresModule {}
