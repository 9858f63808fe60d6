/** Cases of one transaction. */
const AT_ONCE = 500;

interface Runs {
  query<Row>(sql: string, params: readonly unknown[]): Promise<readonly Row[]>;
}

/**
 * Brings the alarms of all cases to what they are at this moment: licences that ended in the night, and whatever else changed unseen.
 * Bears being run again and by several at a time.
 * @returns how many cases became lawful or unlawful
 */
export async function checkPairs(jobs: Runs, now: Date): Promise<number> {
  for (let turned = 0; ;) {
    const [done] = await jobs.query<{ cases: number }>('SELECT app.check_pairs($1, $2) AS cases', [
      now,
      AT_ONCE,
    ]);
    if (!done || done.cases === 0) return turned;
    turned += done.cases;
  }
}
