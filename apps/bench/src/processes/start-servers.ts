import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { County } from '../surroundings/county.js';
import { benchDocuments } from '../surroundings/documents.js';
import type { Stage } from '../surroundings/stage.js';
import type { ApiAsks } from './api-server.js';
import type { BareAsks } from './bare-server.js';
import { Child } from './child.js';
import type { PostgraphileAsks } from './postgraphile-server.js';

export interface Served<Process> {
  readonly process: Process;
  readonly url: string;
}

interface ServerOptions {
  readonly redisUrl?: string;
  readonly flags?: readonly string[];
  /** Documents beside the benchmark's own, hash to text. */
  readonly documents?: Readonly<Record<string, string>>;
}

/** Each of these runs until the stage is cleared. */
export async function startOurs(
  stage: Stage,
  { appUrl, jobsUrl }: County,
  { redisUrl, flags = [], documents = {} }: ServerOptions = {},
): Promise<Served<Child<ApiAsks>>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rinnalla-bench-'));
  stage.keep({ stop: () => rm(folder, { recursive: true, force: true }) });
  const process = stage.keep(await Child.start<ApiAsks>({ program: 'api-server.js', flags }));
  const { url } = await process.ask('serve', {
    appUrl,
    jobsUrl,
    folder,
    documents: { ...benchDocuments, ...documents },
    ...(redisUrl !== undefined && { redisUrl }),
  });
  return { process, url };
}

export async function startBare(
  stage: Stage,
  { peerUrl }: County,
  { redisUrl, flags = [] }: ServerOptions = {},
): Promise<Served<Child<BareAsks>>> {
  const process = stage.keep(await Child.start<BareAsks>({ program: 'bare-server.js', flags }));
  const { url } = await process.ask('serve', {
    databaseUrl: peerUrl,
    ...(redisUrl !== undefined && { redisUrl }),
  });
  return { process, url };
}

export async function startPostgraphile(
  stage: Stage,
  { peerUrl }: County,
): Promise<Served<Child<PostgraphileAsks>>> {
  const process = stage.keep(
    await Child.start<PostgraphileAsks>({
      program: 'postgraphile-server.js',
      environment: { GRAPHILE_ENV: 'production' },
    }),
  );
  const { url } = await process.ask('serve', { databaseUrl: peerUrl });
  return { process, url };
}
