/**
 * `npm run demo:scale -- --clients 100000`: puts the large set for benchmarks beside the demo county, and prints where to begin
 * as JSON. Into OWNER_DATABASE_URL when given, else into the embedded database of DATA_DIR.
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { buildServer } from './build-server.mjs';

const { values } = parseArgs({ options: { clients: { type: 'string', default: '100000' } } });
const clients = Number(values.clients);
if (!Number.isSafeInteger(clients) || clients < 60) {
  console.error('Say how many clients, 60 or more: npm run demo:scale -- --clients 100000');
  process.exit(2);
}

await buildServer();
await import('reflect-metadata');
const { startEmbeddedPostgres } = await import('@rinnalla/api-embedded-postgres');
const { migrate } = await import('@rinnalla/api-database');
const { prepareJobs } = await import('@rinnalla/api-jobs');
const { seedDemo, seedScale } = await import('@rinnalla/api-demo');
const { readConfiguration } = await import('../apps/api/dist/config/configuration.js');
const { dataKeys } = await import('../apps/api/dist/process-start.js');

const given = process.env.OWNER_DATABASE_URL;
const configuration = readConfiguration(process.env);
const keys = await dataKeys(configuration);
const embedded = given ? null : await startEmbeddedPostgres({ dataDir: configuration.dataDir });
try {
  const ownerUrl = given || embedded.ownerUrl;
  const now = new Date();
  await migrate(ownerUrl);
  await prepareJobs(ownerUrl);
  await seedDemo({ ownerUrl, keys, now });
  const start = performance.now();
  const landmarks = await seedScale({ ownerUrl, keys, now, clients });
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  process.stdout.write(`${JSON.stringify({ clients, seconds, ...landmarks })}\n`);
} finally {
  await embedded?.stop();
}
