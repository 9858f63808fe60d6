import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DataKeys, SystemClock } from '@rinnalla/api-core';
import { answerParent } from './answer-parent.js';
import { memoryInUse } from './memory.js';

/** What is taken from the API's own build. The API is an application: it has no public face to import it by. */
interface ApiBuild {
  readonly configuration: { readConfiguration(environment: Record<string, string>): unknown };
  readonly dataSource: {
    appDataSource(url: string): { initialize(): Promise<{ destroy(): Promise<void> }> };
  };
  readonly log: { ProcessLog: { to(level: 'warn'): unknown } };
  readonly server: {
    startServer(
      foundation: object,
      jobsUrl: string,
      webFolder: string,
    ): Promise<{ port: number; stop(): Promise<void> }>;
  };
}

export interface ServeOrder {
  readonly appUrl: string;
  readonly jobsUrl: string;
  readonly redisUrl?: string;
  /** An empty folder; the list of trusted documents is put there, where the web app would be. */
  readonly folder: string;
  /** Hash to text. */
  readonly documents: Readonly<Record<string, string>>;
}

async function build(): Promise<ApiBuild> {
  const dist = path.resolve(import.meta.dirname, '../../../api/dist');
  const part = (file: string) => import(pathToFileURL(path.join(dist, file)).href);
  const [configuration, dataSource, log, server] = await Promise.all([
    part('config/configuration.js'),
    part('database/data-source.js'),
    part('process-log.js'),
    part('server.js'),
  ]);
  return { configuration, dataSource, log, server };
}

let stop = () => Promise.resolve();

/** Our own API, as production runs it: only trusted documents, warnings logged, jobs elsewhere. */
const asks = {
  serve: async ({
    appUrl,
    jobsUrl,
    redisUrl = '',
    folder,
    documents,
  }: ServeOrder): Promise<{ url: string }> => {
    await writeFile(path.join(folder, 'trusted-documents.json'), JSON.stringify(documents));
    const keyFile = path.join(folder, 'data.key');
    await writeFile(keyFile, randomBytes(32).toString('hex'), { mode: 0o600 });
    const api = await build();
    const configuration = api.configuration.readConfiguration({
      NODE_ENV: 'production',
      PORT: '0',
      DEMO: 'off',
      DATABASE_URL: appUrl,
      JOBS_DATABASE_URL: jobsUrl,
      REDIS_URL: redisUrl,
      DATA_KEY_FILE: keyFile,
    });
    const dataSource = await api.dataSource.appDataSource(appUrl).initialize();
    const foundation = {
      configuration,
      dataSource,
      clock: new SystemClock(),
      keys: DataKeys.fromFile(keyFile),
      log: api.log.ProcessLog.to('warn'),
    };
    const server = await api.server.startServer(foundation, jobsUrl, folder);
    stop = async () => {
      await server.stop();
      await dataSource.destroy();
    };
    return { url: `http://127.0.0.1:${String(server.port)}` };
  },
  memory: memoryInUse,
};

export type ApiAsks = typeof asks;
answerParent(asks, () => stop());
