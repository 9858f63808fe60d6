import { Module } from '@nestjs/common';
import { CorrectDataBreachCommand } from './breaches/correct-data-breach.js';
import {
  DataBreachChangedFields,
  DataBreachFields,
  DataBreachMutations,
  DataBreachQueries,
} from './breaches/data-breach.resolver.js';
import { JudgeDataBreachCommand } from './breaches/judge-data-breach.js';
import { NotifyDataBreachCommand } from './breaches/notify-data-breach.js';
import { RecordDataBreachCommand } from './breaches/record-data-breach.js';
import { ReopenDataBreachCommand } from './breaches/reopen-data-breach.js';
import { TellPeopleOfDataBreachCommand } from './breaches/tell-people-of-data-breach.js';
import { ClientReportFiles } from './paper/client-report-file.js';
import { AuditPeopleResolver } from './people/audit-people.resolver.js';
import { LogPatternsResolver } from './patterns/log-patterns.resolver.js';
import {
  ClientReportChangedFields,
  ClientReportFields,
  ClientReportResolver,
} from './reports/client-report.resolver.js';
import { CorrectClientReportRequestCommand } from './reports/correct-client-report-request.js';
import { DeliverClientReportCommand } from './reports/deliver-client-report.js';
import { OrderClientReportCommand } from './reports/order-client-report.js';
import { LogSearchResolver } from './search/log-search.resolver.js';

@Module({
  providers: [
    LogSearchResolver,
    LogPatternsResolver,
    AuditPeopleResolver,
    ClientReportResolver,
    ClientReportFields,
    ClientReportChangedFields,
    OrderClientReportCommand,
    DeliverClientReportCommand,
    CorrectClientReportRequestCommand,
    ClientReportFiles,
    DataBreachQueries,
    DataBreachMutations,
    DataBreachFields,
    DataBreachChangedFields,
    RecordDataBreachCommand,
    CorrectDataBreachCommand,
    NotifyDataBreachCommand,
    JudgeDataBreachCommand,
    ReopenDataBreachCommand,
    TellPeopleOfDataBreachCommand,
  ],
  exports: [ClientReportFiles],
})
export class AuditModule {}
