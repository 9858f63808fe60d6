import type { Task } from 'graphile-worker';

/** Months of log partitions made ahead, hours a mutation id is remembered, days an ended session's row is kept. */
const AHEAD = '3 months';
const REMEMBERED = '24 hours';
const KEPT = '30 days';

/** What the database needs every night: partitions to write to, and nothing kept longer than it serves. */
export const housekeeping: Task = async (_payload, helpers) => {
  await helpers.query(
    `SELECT app.ensure_log_partitions(current_date, (current_date + interval '${AHEAD}')::date)`,
  );
  await helpers.query(`DELETE FROM idempotency WHERE created_at < now() - interval '${REMEMBERED}'`);
  await helpers.query(
    `DELETE FROM session WHERE coalesce(ended_at, expires_at) < now() - interval '${KEPT}'`,
  );
};
