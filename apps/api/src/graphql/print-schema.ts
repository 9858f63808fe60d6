import { randomBytes } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { DataKeys, SystemClock } from '@rinnalla/api-core';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { AppModule } from '../app.module.js';
import { readConfiguration } from '../config/configuration.js';
import { appDataSource } from '../database/data-source.js';
import { ProcessLog } from '../process-log.js';

/** The schema as SDL, out of the resolvers themselves; needs no database. */
export async function schemaText(): Promise<string> {
  const foundation = {
    configuration: readConfiguration({ NODE_ENV: 'test' }),
    dataSource: appDataSource('postgres://nowhere'),
    clock: new SystemClock(),
    keys: new DataKeys(randomBytes(32)),
    log: ProcessLog.to('silent'),
  };
  const app = await NestFactory.create(AppModule.with(foundation), { logger: false });
  await app.init();
  const text = printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema));
  await app.close();
  return `# Printed from the resolvers by \`npm run codegen\`; not edited by hand.\n\n${text}\n`;
}
