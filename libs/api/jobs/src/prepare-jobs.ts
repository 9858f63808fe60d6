import { runMigrations } from 'graphile-worker';
import { Client } from 'pg';

/**
 * Brings the job runner's own schema to its version and lets the jobs role at it: its tables have row security on and belong to
 * the owner, so the role needs policies of its own.
 */
export async function prepareJobs(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl });
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`
      GRANT USAGE ON SCHEMA graphile_worker TO rinnalla_jobs;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO rinnalla_jobs;
      GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO rinnalla_jobs;
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO rinnalla_jobs;
      DO $$
      DECLARE one record;
      BEGIN
        FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'graphile_worker' AND rowsecurity LOOP
          EXECUTE format('DROP POLICY IF EXISTS rinnalla_jobs_all ON graphile_worker.%I', one.tablename);
          EXECUTE format('CREATE POLICY rinnalla_jobs_all ON graphile_worker.%I FOR ALL TO rinnalla_jobs USING (true) WITH CHECK (true)', one.tablename);
        END LOOP;
      END $$;
    `);
  } finally {
    await client.end();
  }
}
