/** How fresh the screen is. `since` is a moment in ISO 8601, UTC: when the connection was lost. */
export type Freshness =
  | { readonly state: 'live' }
  | { readonly state: 'catching_up' }
  | { readonly state: 'offline'; readonly since: string };

/** A break shorter than this is told as catching up: it heals before anyone could act on it. */
const GRACE_MS = 2_000;

/** Puts together what the connection, the streams and the reads know, and tells when it changes. */
export class FreshnessGauge {
  #freshness: Freshness = { state: 'catching_up' };
  #brokenAt: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  /** Stable between changes, as `useSyncExternalStore` asks. */
  readonly read = (): Freshness => this.#freshness;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  update({ isConnected, isCurrent }: { isConnected: boolean; isCurrent: boolean }): void {
    if (isConnected) {
      this.#brokenAt = null;
      clearTimeout(this.#timer);
      return this.#set({ state: isCurrent ? 'live' : 'catching_up' });
    }
    if (this.#brokenAt !== null) return;
    const brokenAt = Date.now();
    this.#brokenAt = brokenAt;
    this.#set({ state: 'catching_up' });
    this.#timer = setTimeout(
      () => this.#set({ state: 'offline', since: new Date(brokenAt).toISOString() }),
      GRACE_MS,
    );
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #set(freshness: Freshness): void {
    if (freshness.state === this.#freshness.state) return;
    this.#freshness = freshness;
    for (const listener of this.#listeners) listener();
  }
}
