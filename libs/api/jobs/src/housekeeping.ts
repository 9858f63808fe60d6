import type { Task } from 'graphile-worker';

/** Months of log partitions made ahead, hours a mutation id is remembered, days an ended session's row is kept. */
const AHEAD = '3 months';
const REMEMBERED = '24 hours';
const KEPT = '30 days';

const CHORES = [
  `SELECT app.ensure_log_partitions(current_date, (current_date + interval '${AHEAD}')::date)`,
  `DELETE FROM idempotency WHERE created_at < now() - interval '${REMEMBERED}'`,
  `DELETE FROM session WHERE coalesce(ended_at, expires_at) < now() - interval '${KEPT}'`,
];

/**
 * What the database needs every night: partitions to write to, and nothing kept longer than it serves. Each chore by itself: where one
 * can't be done the others are, and the job fails with what stood in the way.
 */
export const housekeeping: Task = async (_payload, helpers) => {
  const faults: unknown[] = [];
  for (const chore of CHORES) await helpers.query(chore).catch((fault: unknown) => faults.push(fault));
  if (faults.length > 0) throw new AggregateError(faults, faults.map(String).join('; '));
};
