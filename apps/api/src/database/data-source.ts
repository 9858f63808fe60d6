import { DataSource } from 'typeorm';
import { SnakeNaming } from '@rinnalla/api-core';
import { ENTITIES } from './entities.js';

/** How PostgreSQL names the application's own connections. */
export const APPLICATION_NAME = 'rinnalla-app';

/** Connections of the app role. `synchronize` stays off everywhere: the schema is what the migrations made. */
export const appDataSource = (url: string, poolSize = 16) =>
  new DataSource({
    type: 'postgres',
    url,
    entities: ENTITIES,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    poolSize,
    applicationName: APPLICATION_NAME,
    extra: {
      statement_timeout: 5_000,
      idle_in_transaction_session_timeout: 10_000,
      lock_timeout: 2_000,
      connectionTimeoutMillis: 5_000,
      // A statement is sent without waiting for the one before it.
      pipeline: true,
      // Every statement is prepared by name and its parameters are ids: one plan, made once a connection, serves them all.
      options: '-c plan_cache_mode=force_generic_plan',
    },
  });
