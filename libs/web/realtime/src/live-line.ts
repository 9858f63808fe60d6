import type { HiddenEvent, LiveEvent, StreamName, Viewer, WatchAnswer } from '@rinnalla/contracts';

/** What arrives over the live connection. */
export interface LineListener {
  connected(): void;
  disconnected(): void;
  event(event: LiveEvent | HiddenEvent): void;
  heads(heads: Readonly<Record<StreamName, number>>): void;
  revoked(streams: readonly StreamName[]): void;
  presence(at: { readonly caseId: string; readonly viewers: readonly Viewer[] }): void;
  signedOut(): void;
}

export interface LookedAt {
  readonly caseId: string;
  /** The plan section being written, as `planId:item:voice`. */
  readonly writing: string | null;
}

/** The wire itself, so that tests can hold both of its ends. */
export interface LiveLine {
  /** Connects, and reconnects by itself from then on. */
  start(listener: LineListener): void;
  stop(): void;
  /** Tries at once instead of waiting for its turn. */
  hurry(): void;
  /** @throws when the connection breaks before the answer */
  watch(streams: readonly StreamName[]): Promise<readonly WatchAnswer[]>;
  unwatch(streams: readonly StreamName[]): void;
  look(at: LookedAt | null): void;
}
