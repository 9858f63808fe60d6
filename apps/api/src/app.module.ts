import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { AccessModule, Sessions } from '@rinnalla/api-access';
import { AdministrationModule } from '@rinnalla/api-administration';
import { AssessmentsModule } from '@rinnalla/api-assessments';
import { AuditModule } from '@rinnalla/api-audit';
import { CasesModule } from '@rinnalla/api-cases';
import { ClocksModule } from '@rinnalla/api-clocks';
import { ConsultationsModule } from '@rinnalla/api-consultations';
import { ActionGuard, Attempts, Reader } from '@rinnalla/api-core';
import { DecisionsModule } from '@rinnalla/api-decisions';
import { DisclosuresModule } from '@rinnalla/api-disclosures';
import { IntakeModule } from '@rinnalla/api-intake';
import { OrganisationModule } from '@rinnalla/api-organisation';
import { OverviewsModule } from '@rinnalla/api-overviews';
import { PlansModule } from '@rinnalla/api-plans';
import { RecordsModule } from '@rinnalla/api-records';
import type { Configuration } from './config/configuration.js';
import { CONFIGURATION } from './config/tokens.js';
import { FoundationModule, type Foundation } from './foundation.module.js';
import { graphqlOptions } from './graphql/graphql-options.js';
import { LiveResolver } from './graphql/live.resolver.js';
import { RecordReaders } from './graphql/record-readers.js';
import { AuthController } from './http/auth.controller.js';
import { Draining } from './http/draining.js';
import { HealthController } from './http/health.controller.js';
import { ReportsController } from './http/reports.controller.js';
import { ProcessLog } from './process-log.js';

/** The list of everything the API is made of. */
@Module({})
export class AppModule {
  static with(foundation: Foundation): DynamicModule {
    return {
      module: AppModule,
      imports: [
        FoundationModule.with(foundation),
        AccessModule,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [CONFIGURATION, Sessions, Reader, Attempts, ProcessLog],
          useFactory: (
            configuration: Configuration,
            sessions: Sessions,
            reader: Reader,
            attempts: Attempts,
            log: ProcessLog,
          ) => graphqlOptions(configuration, sessions, reader, attempts, log),
        }),
        OrganisationModule,
        ClocksModule,
        CasesModule,
        DecisionsModule,
        PlansModule,
        AssessmentsModule,
        IntakeModule,
        RecordsModule,
        ConsultationsModule,
        OverviewsModule,
        AuditModule,
        DisclosuresModule,
        AdministrationModule,
      ],
      controllers: [AuthController, HealthController, ReportsController],
      providers: [LiveResolver, RecordReaders, Draining, { provide: APP_GUARD, useClass: ActionGuard }],
    };
  }
}
