/** How a job asks the database. */
interface Asks {
  query<Row>(sql: string, params: readonly unknown[]): Promise<readonly Row[]>;
}

/**
 * Empties the rooms of everyone whose task, relation, override or permission ended by its date since the last look, also while no
 * server ran (703/2023 9 §). Bears being run again and by several at a time.
 * @returns how many people's screens follow anew what is left
 */
export async function revokeEnded(jobs: Asks, now: Date): Promise<number> {
  const [row] = await jobs.query<{ people: number }>('SELECT app.revoke_ended($1) AS people', [now]);
  return row?.people ?? 0;
}
