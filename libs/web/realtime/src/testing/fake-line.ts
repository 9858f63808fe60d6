import type { LiveEvent, StreamName, WatchAnswer } from '@rinnalla/contracts';
import type { LineListener, LiveLine, LookedAt } from '../live-line.js';

/** Holds the server's end of the live connection in a test: numbers events, can break, forget and refuse. */
export class FakeLine implements LiveLine {
  readonly heads = new Map<StreamName, number>();
  readonly refused = new Set<StreamName>();
  readonly watched: StreamName[] = [];
  readonly told: LiveEvent[] = [];
  looked: LookedAt | null = null;
  isConnected = false;
  #listener: LineListener | null = null;
  #held: Promise<void> = Promise.resolve();

  start(listener: LineListener): void {
    this.#listener = listener;
    this.connect();
  }

  stop(): void {
    this.isConnected = false;
    this.#listener = null;
  }

  hurry(): void {
    if (!this.isConnected) this.connect();
  }

  connect(): void {
    this.isConnected = true;
    this.#listener?.connected();
  }

  break(): void {
    this.isConnected = false;
    this.#listener?.disconnected();
  }

  async watch(streams: readonly StreamName[]): Promise<readonly WatchAnswer[]> {
    await this.#held;
    if (!this.isConnected) throw new Error('not connected');
    this.watched.push(...streams);
    return streams.map((stream) => ({
      stream,
      head: this.refused.has(stream) ? null : (this.heads.get(stream) ?? 0),
    }));
  }

  /** Joins wait from now on. @returns a function that lets them through */
  holdJoins(): () => void {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#held = promise;
    return () => resolve(undefined);
  }

  unwatch(): void {
    // Nothing to forget: the fake tells everything to whoever listens.
  }

  look(at: LookedAt | null): void {
    this.looked = at;
  }

  /** Something happened on a stream; heard only while connected, and not when `isHeard` is off. */
  happen(stream: StreamName, about: Partial<LiveEvent> = {}, { isHeard = true } = {}): LiveEvent {
    const seq = (this.heads.get(stream) ?? 0) + 1;
    this.heads.set(stream, seq);
    const event = eventOf(stream, seq, about);
    this.told.push(event);
    if (isHeard && this.isConnected) this.#listener?.event(event);
    return event;
  }

  /** Says what was told before, again or late. */
  repeat(event: LiveEvent): void {
    this.#listener?.event(event);
  }

  heartbeat(): void {
    this.#listener?.heads(Object.fromEntries(this.heads));
  }

  revoke(streams: readonly StreamName[]): void {
    this.#listener?.revoked(streams);
  }

  presence(at: Parameters<LineListener['presence']>[0]): void {
    this.#listener?.presence(at);
  }

  signOut(): void {
    this.#listener?.signedOut();
  }

  /** What the server answers to `eventsSince`. */
  eventsSince(stream: string, after: number): LiveEvent[] {
    return this.told.filter((event) => event.stream === stream && event.seq > after);
  }
}

export const eventOf = (stream: StreamName, seq: number, about: Partial<LiveEvent> = {}): LiveEvent => ({
  stream,
  seq,
  type: 'case.moved',
  change: 'changed',
  refKind: 'case',
  refId: 'case-1',
  caseId: 'case-1',
  version: 1,
  actorId: 'someone',
  mutationId: null,
  at: '2026-03-02T08:00:00.000Z',
  ...about,
});
