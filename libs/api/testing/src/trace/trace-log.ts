import { Client } from 'pg';
import { followRequests } from './trace-requests.js';
import { type RowTrace, traceRows } from './trace-rows.js';
import { judgeLog, type LogJudgement } from './unlogged.js';

export interface LogTrace extends Pick<RowTrace, 'transactions' | 'outside'> {
  /** Holds all that left so far against the log. */
  judge(): Promise<LogJudgement>;
  stop(): void;
}

/**
 * Follows what the application reads from one database in this process, to be held against its usage log.
 * @param ownerUrl connection to the database, of the role that sees every table
 * @param application how the application names its connections
 */
export function traceLog(ownerUrl: string, application: string): LogTrace {
  const name = new URL(ownerUrl).pathname.slice(1);
  const rows = traceRows((database, by) => database === name && by === application);
  const requests = followRequests();
  return {
    transactions: rows.transactions,
    outside: rows.outside,
    judge: () => judgeTrace(ownerUrl, rows),
    stop: () => {
      requests.stop();
      rows.stop();
    },
  };
}

/** Holds what left a database against the usage log in it. */
export async function judgeTrace(
  ownerUrl: string,
  trace: Pick<RowTrace, 'transactions' | 'outside'>,
): Promise<LogJudgement> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    return await judgeLog(owner, trace);
  } finally {
    await owner.end();
  }
}
