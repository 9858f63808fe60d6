import { Backoff } from './backoff.js';
import type { Failure } from './failure.js';

/** One failed try is told to nobody: the next, half a second later, mostly succeeds. */
const TOLD_AFTER = 2;

/** What is known of the reads of this screen. Stable between changes, as `useSyncExternalStore` asks. */
export interface Owed {
  /** Something shown was asked for anew and has no answer yet. */
  readonly isBehind: boolean;
  /** Something could not be read though it was tried again: it is shown as it was, or not at all. */
  readonly isStuck: boolean;
}

const NOTHING: Owed = { isBehind: false, isStuck: false };

interface Debt {
  readonly again: () => void;
  hasFailed: boolean;
}

/**
 * The reads that the screen was promised and has not got. Those that failed are tried again together, later and later, for as long as
 * there is a connection and somebody shows them.
 */
export class OwedReads {
  readonly #debts = new Map<unknown, Debt>();
  readonly #backoff = new Backoff();
  readonly #listeners = new Set<() => void>();
  #owed = NOTHING;
  #failedRounds = 0;
  #isWaiting = false;
  #isHeld = false;
  #isGauging = false;

  readonly read = (): Owed => this.#owed;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** On its way. @param read whoever shows it; @param again asks once more */
  asked(read: unknown, again: () => void): void {
    this.#debts.set(read, { again, hasFailed: this.#debts.get(read)?.hasFailed ?? false });
    this.#gauge();
  }

  failed(read: unknown, again: () => void, { retryAt }: Pick<Failure, 'retryAt'> = {}): void {
    this.#debts.set(read, { again, hasFailed: true });
    this.#wait(retryAt === undefined ? 0 : Date.parse(retryAt) - Date.now());
    this.#gauge();
  }

  /** Answered, refused for good, or not shown any more. */
  settled(read: unknown): void {
    if (!this.#debts.delete(read)) return;
    if (!this.#hasFailed()) this.#forgive();
    this.#gauge();
  }

  isOwed(read: unknown): boolean {
    return this.#debts.has(read);
  }

  /** No connection, or a locked screen: nothing is tried until `goOn`. */
  hold(): void {
    this.#isHeld = true;
    this.#isWaiting = false;
    this.#backoff.stop();
  }

  /** Tries at once what has failed. */
  goOn(): void {
    this.#isHeld = false;
    this.#backoff.succeeded();
    this.#tryAgain();
  }

  #wait(leastMs: number): void {
    if (this.#isWaiting || this.#isHeld) return;
    this.#isWaiting = true;
    this.#failedRounds += 1;
    this.#backoff.again(() => this.#tryAgain(), leastMs);
  }

  #tryAgain(): void {
    this.#isWaiting = false;
    for (const { again, hasFailed } of [...this.#debts.values()]) if (hasFailed) again();
  }

  #forgive(): void {
    this.#failedRounds = 0;
    this.#isWaiting = false;
    this.#backoff.stop();
    this.#backoff.succeeded();
  }

  #hasFailed(): boolean {
    return [...this.#debts.values()].some(({ hasFailed }) => hasFailed);
  }

  /** Told a moment later: a read may begin while a screen is being drawn. */
  #gauge(): void {
    if (this.#isGauging) return;
    this.#isGauging = true;
    void Promise.resolve().then(() => this.#tell());
  }

  #tell(): void {
    this.#isGauging = false;
    const isBehind = this.#debts.size > 0;
    const isStuck = this.#failedRounds >= TOLD_AFTER && this.#hasFailed();
    if (isBehind === this.#owed.isBehind && isStuck === this.#owed.isStuck) return;
    this.#owed = { isBehind, isStuck };
    for (const listener of this.#listeners) listener();
  }
}
