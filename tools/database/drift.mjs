/** Do the migrations make exactly the schema the entities describe, as `npm run check` has built them? Prints what differs and fails. */
const { startThrowawayPostgres } = await import('@rinnalla/api-embedded-postgres');
const { migrate } = await import('@rinnalla/api-database');
const { pendingSql } = await import('../../apps/api/dist/database/pending-sql.js');

const postgres = await startThrowawayPostgres();
try {
  await migrate(postgres.ownerUrl);
  const pending = await pendingSql(postgres.ownerUrl);
  if (pending.length > 0) {
    console.error(`The migrations lack:\n  ${pending.join('\n  ')}`);
    process.exitCode = 1;
  }
} finally {
  await postgres.stop();
}
