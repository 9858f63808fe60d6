/** Do the migrations make exactly the schema the entities describe? Prints what differs and fails. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildServer } from '../build-server.mjs';

await buildServer();
const { startEmbeddedPostgres } = await import('@rinnalla/api-embedded-postgres');
const { migrate } = await import('@rinnalla/api-database');
const { pendingSql } = await import('../../apps/api/dist/database/pending-sql.js');

const dataDir = await mkdtemp(path.join(tmpdir(), 'rinnalla-drift-'));
const postgres = await startEmbeddedPostgres({ dataDir });
try {
  await migrate(postgres.ownerUrl);
  const pending = await pendingSql(postgres.ownerUrl);
  if (pending.length > 0) {
    console.error(`The migrations lack:\n  ${pending.join('\n  ')}`);
    process.exitCode = 1;
  }
} finally {
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
}
