import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Attempts, Clock, DataKeys, Reader, UnitOfWork } from '@rinnalla/api-core';
import { DataSource } from 'typeorm';
import type { Configuration } from './config/configuration.js';
import { CONFIGURATION } from './config/tokens.js';
import { ProcessLog } from './process-log.js';

/** What a process is started with; tests put their own clock and database here. */
export interface Foundation {
  readonly configuration: Configuration;
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly keys: DataKeys;
  readonly log: ProcessLog;
}

@Global()
@Module({})
export class FoundationModule {
  static with({ configuration, dataSource, clock, keys, log }: Foundation): DynamicModule {
    return {
      module: FoundationModule,
      providers: [
        { provide: CONFIGURATION, useValue: configuration },
        { provide: DataSource, useValue: dataSource },
        { provide: Clock, useValue: clock },
        { provide: DataKeys, useValue: keys },
        { provide: ProcessLog, useValue: log },
        UnitOfWork,
        Reader,
        Attempts,
      ],
      exports: [CONFIGURATION, DataSource, Clock, DataKeys, ProcessLog, UnitOfWork, Reader, Attempts],
    };
  }
}
