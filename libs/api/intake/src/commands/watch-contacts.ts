import type { Runs } from '@rinnalla/api-clocks';
import { UNOPENED_MINUTES } from '@rinnalla/domain';

/** Contacts of one transaction: few enough that nobody waits for the rows it writes. */
const AT_ONCE = 200;

/**
 * Alerts the queue of every contact that nobody has opened in time, and passes those of a unit that has closed to the emergency duty:
 * each once, also what came while no server ran. Bears being run again and by several at a time.
 * @returns how many things were done
 */
export async function watchContacts(jobs: Runs, now: Date): Promise<number> {
  for (let all = 0; ;) {
    const [done] = await jobs.query<{ many: number }>('SELECT app.watch_contacts($1, $2, $3) AS many', [
      now,
      UNOPENED_MINUTES,
      AT_ONCE,
    ]);
    if (!done || done.many === 0) return all;
    all += done.many;
  }
}

/**
 * Alerts both queues of every offer that nobody has answered in time, each once. Bears being run again and by several at a time.
 * @returns how many were alerted of
 */
export async function watchOffers(jobs: Runs, now: Date): Promise<number> {
  for (let all = 0; ;) {
    const [done] = await jobs.query<{ many: number }>('SELECT app.watch_offers($1, $2) AS many', [
      now,
      AT_ONCE,
    ]);
    if (!done || done.many === 0) return all;
    all += done.many;
  }
}
