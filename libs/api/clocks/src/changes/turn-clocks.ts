import { NOTICE_LADDER } from '@rinnalla/domain';

/** Clocks of one transaction: few enough that nobody waits for the rows it writes. */
const AT_ONCE = 500;

/** Whatever runs SQL under the jobs role. */
export interface Runs {
  query<Row>(sql: string, params: readonly unknown[]): Promise<readonly Row[]>;
}

/**
 * Brings every clock to what it is at this moment: due soon, due today, breached, each told once, also what came while no server ran.
 * Bears being run again and by several at a time.
 * @returns how many turns were made
 */
export async function turnClocks(jobs: Runs, now: Date): Promise<number> {
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
