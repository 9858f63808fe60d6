import { Module } from '@nestjs/common';
import { ClientReportFiles } from './paper/client-report-file.js';
import { AuditPeopleResolver } from './people/audit-people.resolver.js';
import { LogPatternsResolver } from './patterns/log-patterns.resolver.js';
import { ClientReportChangedFields, ClientReportResolver } from './reports/client-report.resolver.js';
import { DeliverClientReportCommand } from './reports/deliver-client-report.js';
import { OrderClientReportCommand } from './reports/order-client-report.js';
import { LogSearchResolver } from './search/log-search.resolver.js';

@Module({
  providers: [
    LogSearchResolver,
    LogPatternsResolver,
    AuditPeopleResolver,
    ClientReportResolver,
    ClientReportChangedFields,
    OrderClientReportCommand,
    DeliverClientReportCommand,
    ClientReportFiles,
  ],
  exports: [ClientReportFiles],
})
export class AuditModule {}
