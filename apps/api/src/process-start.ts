import { existsSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import path from 'node:path';
import { DataKeys } from '@rinnalla/api-core';
import { migrate } from '@rinnalla/api-database';
import { seedDemo } from '@rinnalla/api-demo';
import {
  assertRolesAreSafe,
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '@rinnalla/api-embedded-postgres';
import { prepareJobs } from '@rinnalla/api-jobs';
import { Client } from 'pg';
import type { Configuration } from './config/configuration.js';

export interface DatabaseInUse {
  readonly appUrl: string;
  readonly jobsUrl: string;
  readonly embedded: EmbeddedPostgres | null;
}

/** A message for the person who starts the program: no stack, says what to do. */
export class StartRefused extends Error {}

/** @throws StartRefused when something already listens there */
export async function refuseTakenPort(port: number): Promise<void> {
  if (port === 0) return;
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () =>
      reject(
        new StartRefused(
          `Port ${String(port)} is taken. Stop what uses it, or choose another: PORT=3001 npm start`,
        ),
      ),
    );
    probe.listen(port, () => probe.close(() => resolve()));
  });
}

/** The keys of `DATA_KEY_FILE`; without one, demo and development make their own beside the data. */
export async function dataKeys({ dataKeyFile, dataDir, isProduction }: Configuration): Promise<DataKeys> {
  if (dataKeyFile) return DataKeys.fromFile(dataKeyFile);
  if (isProduction) throw new StartRefused('DATA_KEY_FILE is not set; production makes no key of its own');
  const file = path.join(dataDir, 'data.key');
  if (!existsSync(file)) {
    await mkdir(dataDir, { recursive: true });
    await writeFile(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
    await chmod(file, 0o600);
  }
  return DataKeys.fromFile(file);
}

/** Starts the embedded database where none is given, brings the schema up to date, seeds the demo once, checks the roles. */
export async function prepareDatabase(configuration: Configuration, keys: DataKeys): Promise<DatabaseInUse> {
  const { database } = configuration;
  if (database) {
    await prepareSchema(configuration, database.owner, keys);
    await checkRoles(database.app, database.jobs);
    return { appUrl: database.app, jobsUrl: database.jobs, embedded: null };
  }
  const embedded = await startEmbeddedPostgres({ dataDir: configuration.dataDir });
  try {
    await prepareSchema(configuration, embedded.ownerUrl, keys);
    await checkRoles(embedded.appUrl, embedded.jobsUrl);
    return { appUrl: embedded.appUrl, jobsUrl: embedded.jobsUrl, embedded };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

/** Without the owner's connection the schema is taken as it is: some operators migrate apart (`npm run db:migrate`). */
async function prepareSchema(
  { isDemo }: Configuration,
  ownerUrl: string | null,
  keys: DataKeys,
): Promise<void> {
  if (!ownerUrl) return;
  await migrate(ownerUrl);
  await prepareJobs(ownerUrl);
  if (isDemo) await seedDemo({ ownerUrl, keys, now: new Date() });
}

async function checkRoles(appUrl: string, jobsUrl: string): Promise<void> {
  const clients = [appUrl, jobsUrl].map((connectionString) => new Client({ connectionString }));
  const [app, jobs] = clients;
  if (!app || !jobs) return;
  try {
    await Promise.all(clients.map((client) => client.connect()));
    await assertRolesAreSafe(app, jobs);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}
