/** `npm run db:migrate`: brings the database of OWNER_DATABASE_URL, or the embedded one, to the newest schema. */
import { buildServer } from './build-server.mjs';

await buildServer();
const { migrate } = await import('@rinnalla/api-database');
const { prepareJobs } = await import('@rinnalla/api-jobs');
const { startEmbeddedPostgres } = await import('@rinnalla/api-embedded-postgres');

const given = process.env.OWNER_DATABASE_URL;
const embedded = given ? null : await startEmbeddedPostgres({ dataDir: process.env.DATA_DIR ?? '.data' });
try {
  const done = await migrate(given ?? embedded.ownerUrl);
  await prepareJobs(given ?? embedded.ownerUrl);
  console.log(done.length > 0 ? `Done: ${done.join(', ')}` : 'Nothing to do.');
} finally {
  await embedded?.stop();
}
