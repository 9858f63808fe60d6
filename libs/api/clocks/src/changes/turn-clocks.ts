import type { NewEvent, Tx } from '@rinnalla/api-core';
import { NOTICE_LADDER } from '@rinnalla/domain';

/** Clocks of one transaction: few enough that nobody waits long for the rows and streams it writes. */
const AT_ONCE = 500;
/** Transactions at a time. What one holds the other passes over, and streams are numbered in one order, so neither stops the other. */
const HANDS = 2;

/** Whatever runs SQL under the jobs role, on a connection of its own each time where there are several. */
export interface Runs {
  query<Row>(sql: string, params: readonly unknown[]): Promise<readonly Row[]>;
}

/**
 * Brings every clock to what it is at this moment: due soon, due today, breached, each told once, also what came while no server ran.
 * Bears being run again and by several at a time.
 * @returns how many turns were made
 */
export async function turnClocks(jobs: Runs, now: Date): Promise<number> {
  const turns = await Promise.all(Array.from({ length: HANDS }, () => turnBatches(jobs, now)));
  return turns.reduce((sum, made) => sum + made, 0);
}

async function turnBatches(jobs: Runs, now: Date): Promise<number> {
  for (let turns = 0; ;) {
    const [done] = await jobs.query<{ turned: number }>('SELECT app.turn_clocks($1, $2, $3) AS turned', [
      now,
      JSON.stringify(NOTICE_LADDER),
      AT_ONCE,
    ]);
    if (!done || done.turned === 0) return turns;
    turns += done.turned;
  }
}

/**
 * The same at once for clocks that this transaction has written after their moments had come: a start told late, or corrected. To be
 * called when their own events are published, which come first.
 */
export async function tellLateTurns(
  tx: Tx,
  clocks: readonly { readonly id: string; readonly nextTurnAt: Date | null }[],
): Promise<void> {
  const late = clocks.filter(({ nextTurnAt }) => nextTurnAt !== null && nextTurnAt <= tx.now);
  if (late.length === 0) return;
  const [told] = await tx.query<{ events: readonly NewEvent[] }>(
    'SELECT app.turn_late_clocks($1::uuid[], $2) AS events',
    [late.map(({ id }) => id), JSON.stringify(NOTICE_LADDER)],
  );
  for (const event of told?.events ?? []) tx.publish(event);
}
