import 'reflect-metadata';
import { migrate } from '@rinnalla/api-database';
import { prepareJobs } from '@rinnalla/api-jobs';

/** Brings the database of OWNER_DATABASE_URL to the newest schema and ends: for operators whose nodes never hold that password. */
const ownerUrl = process.env['OWNER_DATABASE_URL'];
if (!ownerUrl) {
  process.stderr.write('OWNER_DATABASE_URL: name the database, as the owner role\n');
  process.exit(1);
}
const done = await migrate(ownerUrl);
await prepareJobs(ownerUrl);
process.stdout.write(done.length > 0 ? `Done: ${done.join(', ')}\n` : 'Nothing to do.\n');
