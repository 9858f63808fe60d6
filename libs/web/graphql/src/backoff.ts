const FIRST_MS = 500;
const LONGEST_MS = 20_000;

/** Tries a failed thing again, later and later; never two tries at once. */
export class Backoff {
  #delay = FIRST_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param leastMs not sooner than this, where the server has said when one may try again */
  again(attempt: () => void, leastMs = 0): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(attempt, Math.max(this.#delay * (0.75 + Math.random() / 4), leastMs));
    this.#delay = Math.min(this.#delay * 2, LONGEST_MS);
  }

  succeeded(): void {
    this.#delay = FIRST_MS;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
