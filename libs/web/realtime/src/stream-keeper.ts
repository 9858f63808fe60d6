import { INPUT_LIMITS, type LiveEvent, type StreamName, type WatchAnswer } from '@rinnalla/contracts';
import { Backoff } from '@rinnalla/web-graphql';
import { StreamPosition, type NumberedEvent } from './stream-position.js';

export interface StreamCursor {
  readonly stream: StreamName;
  readonly after: number;
}

export interface CaughtUp {
  readonly stream: string;
  readonly isReset: boolean;
  readonly head: number;
  readonly events: readonly NumberedEvent[];
}

/** Where the keeper gets streams from: joins over the socket, catch-up over GraphQL, which authorises and logs it now. */
export interface StreamSource {
  watch(streams: readonly StreamName[]): Promise<readonly WatchAnswer[]>;
  unwatch(streams: readonly StreamName[]): void;
  eventsSince(cursors: readonly StreamCursor[]): Promise<readonly CaughtUp[]>;
}

export interface StreamSink {
  /** Each visible event once, in the order of its stream. */
  apply(event: LiveEvent): void;
  /** What happened can't be told event by event: read what is shown anew. */
  reset(streams: readonly StreamName[]): void;
  /** No longer the reader's to follow: what was read through them is to be dropped. */
  lost(streams: readonly StreamName[]): void;
  /** `isCurrent` or the number of followed streams changed. */
  moved(): void;
}

interface Followed {
  readonly position: StreamPosition;
  joined: PromiseWithResolvers<void>;
  followers: number;
  isJoined: boolean;
  /** Not the reader's to follow when it was last asked for. */
  isRefused: boolean;
  /** Something was read before the stream was joined: events may have fallen in between. */
  wasReadEarly: boolean;
  /** The wire was cut or silent: a right may have ended unheard, and only events that are hidden now would say so. */
  wasUnheard: boolean;
  leaving: ReturnType<typeof setTimeout> | undefined;
}

/** How long a stream is kept after its last screen closed: going back and forth joins nothing anew. */
const LINGER_MS = 30_000;
/** With a heartbeat every 10 s, silence this long means that the machine slept or the wire is dead. */
const SILENCE_MS = 15_000;

/**
 * Follows numbered streams without gaps or doubles. Join first, then fetch, then apply; a gap, a reconnect, a heartbeat with a
 * higher number or waking from sleep is caught up by number. Knows nothing of React, sockets or the cache.
 */
export class StreamKeeper {
  readonly #streams = new Map<StreamName, Followed>();
  readonly #behind = new Set<StreamName>();
  readonly #joining = new Backoff();
  readonly #catching = new Backoff();
  #connection = 0;
  #isConnected = false;
  #isCatchingUp = false;
  #heardAt = 0;

  constructor(
    private readonly source: StreamSource,
    private readonly sink: StreamSink,
  ) {}

  /** Joined to everything that is followed, and nothing known to be missing. */
  get isCurrent(): boolean {
    if (!this.#isConnected || this.#behind.size > 0) return false;
    return [...this.#streams.values()].every((followed) => followed.isJoined);
  }

  /** Resolves once the stream is joined, or refused: what is read from then on misses nothing. */
  joined(stream: StreamName): Promise<void> {
    return this.#streams.get(stream)?.joined.promise ?? Promise.resolve();
  }

  isJoined(stream: StreamName): boolean {
    return this.#streams.get(stream)?.isJoined ?? false;
  }

  /** A screen could not wait and reads now: it is reset when the stream is joined at last. */
  readEarly(stream: StreamName): void {
    const followed = this.#streams.get(stream);
    if (followed && !followed.isJoined) followed.wasReadEarly = true;
  }

  /** @returns a function that ends it; the last follower's end leaves the stream a little later */
  follow(stream: StreamName): () => void {
    const known = this.#streams.get(stream);
    const followed = known ?? this.#begin(stream);
    // Asked for again, it may be the reader's by now.
    if (known?.isRefused) this.#joinAgain(stream, known);
    followed.followers += 1;
    clearTimeout(followed.leaving);
    let isFollowing = true;
    return () => {
      if (!isFollowing) return;
      isFollowing = false;
      followed.followers -= 1;
      if (followed.followers === 0) followed.leaving = setTimeout(() => this.#leave(stream), LINGER_MS);
    };
  }

  connected(): void {
    this.#isConnected = true;
    this.#heardAt = Date.now();
    this.#connection += 1;
    void this.#join([...this.#streams.keys()]);
  }

  disconnected(): void {
    this.#isConnected = false;
    this.#connection += 1;
    for (const followed of this.#streams.values()) {
      followed.isJoined = false;
      followed.wasUnheard = true;
    }
    this.sink.moved();
  }

  receive(event: NumberedEvent): void {
    this.#heardAt = Date.now();
    const position = this.#streams.get(event.stream)?.position;
    if (!position) return;
    this.#apply(position.take(event));
    if (position.hasGap) this.#catchUp([event.stream]);
  }

  heads(heads: Readonly<Record<StreamName, number>>): void {
    this.#heardAt = Date.now();
    this.#catchUp([...this.#streams.keys()].filter((stream) => this.#isBehindOf(stream, heads[stream])));
  }

  /** Also of streams that are not followed: a list may show what one of them is about. */
  revoked(streams: readonly StreamName[]): void {
    this.sink.lost(streams);
    const left = [...this.#streams].filter(([stream]) => streams.includes(stream));
    for (const [, followed] of left) followed.isJoined = false;
    // Part of the right may be left, as a relation where a task went: joined anew, or refused.
    if (this.#isConnected && left.length > 0) void this.#join(left.map(([stream]) => stream));
  }

  /** Called when the page comes to the front again, or the network returns. */
  wake(): void {
    if (!this.#isConnected || Date.now() - this.#heardAt <= SILENCE_MS) return;
    for (const followed of this.#streams.values()) followed.wasUnheard = true;
    this.#catchUp([...this.#streams.keys()]);
  }

  stop(): void {
    this.disconnected();
    this.#joining.stop();
    this.#catching.stop();
    for (const followed of this.#streams.values()) clearTimeout(followed.leaving);
    this.#streams.clear();
    this.#behind.clear();
  }

  #begin(stream: StreamName): Followed {
    const followed: Followed = {
      position: new StreamPosition(),
      joined: Promise.withResolvers(),
      followers: 0,
      isJoined: false,
      isRefused: false,
      wasReadEarly: false,
      wasUnheard: false,
      leaving: undefined,
    };
    this.#streams.set(stream, followed);
    if (this.#isConnected) void this.#join([stream]);
    this.sink.moved();
    return followed;
  }

  #joinAgain(stream: StreamName, followed: Followed): void {
    followed.joined = Promise.withResolvers();
    followed.isJoined = false;
    followed.isRefused = false;
    if (this.#isConnected) void this.#join([stream]);
    this.sink.moved();
  }

  #leave(stream: StreamName): void {
    this.#streams.delete(stream);
    this.#behind.delete(stream);
    this.source.unwatch([stream]);
    this.sink.moved();
  }

  async #join(streams: readonly StreamName[]): Promise<void> {
    const connection = this.#connection;
    for (let from = 0; from < streams.length; from += INPUT_LIMITS.streams) {
      const answers = await this.source
        .watch(streams.slice(from, from + INPUT_LIMITS.streams))
        .catch(() => null);
      // Broken meanwhile: the next connection joins everything anew.
      if (connection !== this.#connection) return;
      if (answers) for (const answer of answers) this.#joined(answer);
      else this.#joining.again(() => void this.#join(streams.slice(from)));
      if (!answers) return;
    }
    this.#joining.succeeded();
    this.sink.moved();
  }

  #joined({ stream, head }: WatchAnswer): void {
    const followed = this.#streams.get(stream);
    if (!followed) return;
    followed.isJoined = true;
    followed.isRefused = head === null;
    followed.joined.resolve();
    const { position } = followed;
    if (head === null) {
      if (position.last !== null) this.sink.lost([stream]);
      return;
    }
    if (position.last === null) {
      this.#apply(position.startAt(head));
      if (followed.wasReadEarly) this.sink.reset([stream]);
    }
    followed.wasReadEarly = false;
    if (position.hasGap || this.#isBehindOf(stream, head)) this.#catchUp([stream]);
    else followed.wasUnheard = false;
  }

  #isBehindOf(stream: StreamName, head: number | undefined): boolean {
    const last = this.#streams.get(stream)?.position.last ?? null;
    return head !== undefined && last !== null && head > last;
  }

  #catchUp(streams: readonly StreamName[]): void {
    for (const stream of streams) this.#behind.add(stream);
    if (streams.length === 0) return;
    this.sink.moved();
    if (!this.#isCatchingUp) void this.#catchUpAll();
  }

  /** One request at a time for all that is behind; what falls behind meanwhile goes into the next. */
  async #catchUpAll(): Promise<void> {
    this.#isCatchingUp = true;
    while (this.#behind.size > 0 && this.#isConnected) {
      const asked = [...this.#behind].slice(0, INPUT_LIMITS.streams);
      const cursors = asked.flatMap((stream) => {
        const after = this.#streams.get(stream)?.position.last ?? null;
        return after === null ? [] : [{ stream, after }];
      });
      const answers = await this.source.eventsSince(cursors).catch(() => null);
      if (!answers) {
        this.#catching.again(() => this.#catchUp([...this.#behind]));
        break;
      }
      this.#catching.succeeded();
      for (const stream of asked) this.#behind.delete(stream);
      for (const answer of answers) this.#caughtUp(answer);
    }
    this.#isCatchingUp = false;
    // The answer was older than what the wire had brought: asked again, but not in a busy loop.
    const incomplete = [...this.#streams].flatMap(([stream, { position }]) =>
      position.hasGap ? [stream] : [],
    );
    if (incomplete.length > 0 && this.#behind.size === 0)
      this.#catching.again(() => this.#catchUp(incomplete));
    this.sink.moved();
  }

  #caughtUp({ stream: name, isReset, head, events }: CaughtUp): void {
    const found = [...this.#streams].find(([stream]) => stream === name);
    if (!found) return;
    const [stream, followed] = found;
    const { position, wasUnheard } = followed;
    followed.wasUnheard = false;
    if (isReset) {
      this.#apply(position.startAt(head));
      if (wasUnheard) this.sink.lost([stream]);
      else this.sink.reset([stream]);
      return;
    }
    for (const event of events) this.#apply(position.take(event));
    // Whose it was is not told: it may be of what is still shown, by a right that ended meanwhile.
    if (wasUnheard && events.some((event) => 'hidden' in event)) this.sink.lost([stream]);
  }

  #apply(events: readonly NumberedEvent[]): void {
    for (const event of events) if (!('hidden' in event)) this.sink.apply(event);
  }
}
