import type { StreamName } from '@rinnalla/contracts';
import { EventsSinceDocument, type GraphqlClient } from '@rinnalla/web-graphql';
import { FreshnessGauge } from './freshness.js';
import type { LiveLine, LookedAt } from './live-line.js';
import { LiveReader } from './live-reader.js';
import type { LiveView } from './live-view.js';
import { PresenceBoard } from './presence-board.js';
import { readEvent } from './read-event.js';
import { StreamKeeper, type CaughtUp, type StreamCursor } from './stream-keeper.js';

export interface LiveOptions {
  readonly client: GraphqlClient;
  readonly line: LiveLine;
  /** The session ended, by sign-out elsewhere, time-out or an administrator. */
  readonly sessionLost: () => void;
  readonly maxJitterMs?: number;
}

/** After a lost right, this many milliseconds may pass before what has not been read anew is taken off the screen. */
const UNTOLD_MS = 1_000;

/** Everything live of one signed-in screen: connection, streams, reads, presence and how fresh it all is. */
export class Live {
  readonly freshness = new FreshnessGauge();
  readonly presence = new PresenceBoard();
  readonly #client: GraphqlClient;
  readonly #line: LiveLine;
  readonly #sessionLost: () => void;
  readonly #keeper: StreamKeeper;
  readonly #reader: LiveReader;
  #forgetOwed: () => void = () => undefined;
  #untold: ReturnType<typeof setTimeout> | undefined;
  #isConnected = false;
  #lookedAt: LookedAt | null = null;

  constructor({ client, line, sessionLost, maxJitterMs }: LiveOptions) {
    this.#client = client;
    this.#line = line;
    this.#sessionLost = sessionLost;
    this.#reader = new LiveReader(client, {
      moved: () => this.#gauge(),
      ...(maxJitterMs !== undefined && { maxJitterMs }),
    });
    this.#keeper = new StreamKeeper(
      {
        watch: (streams) => line.watch(streams),
        unwatch: (streams) => line.unwatch(streams),
        eventsSince: (cursors) => this.#eventsSince(cursors),
      },
      {
        apply: (event) => this.#reader.apply(event),
        reset: () => this.#doubtAndReadAll(),
        lost: () => this.#dropAndReadAll(),
        moved: () => this.#gauge(),
      },
    );
  }

  start(): void {
    this.#forgetOwed();
    this.#forgetOwed = this.#client.owed.subscribe(() => this.#gauge());
    this.#line.start({
      connected: () => this.#connected(),
      disconnected: () => this.#disconnected(),
      event: (event) => this.#keeper.receive(event),
      heads: (heads) => this.#keeper.heads(heads),
      revoked: (streams) => this.#keeper.revoked(streams),
      presence: (at) => this.presence.told(at),
      signedOut: () => this.#sessionLost(),
    });
  }

  /** Hears nothing until `resume`: the screen is locked. */
  pause(): void {
    this.#line.stop();
    this.#disconnected();
  }

  /** After signing in again as the same person: everything shown is read anew, and the streams are joined where they were. */
  resume(): void {
    this.start();
    this.#doubtAndReadAll();
  }

  /** The page came to the front, or the network returned. */
  wake(): void {
    this.#line.hurry();
    this.#keeper.wake();
    if (this.#isConnected) this.#client.owed.goOn();
  }

  stop(): void {
    this.#line.stop();
    this.#keeper.stop();
    this.#client.owed.hold();
    this.#forgetOwed();
    clearTimeout(this.#untold);
    this.#reader.stop();
    this.freshness.stop();
  }

  /** Follows the view's streams and reads what it wants. @returns a function that closes it */
  open(view: LiveView): () => void {
    const close = this.#reader.open(view);
    const ends = view.streams.map((stream) => this.#keeper.follow(stream));
    return () => {
      close();
      for (const end of ends) end();
    };
  }

  /** All of them joined: what is read from now on misses nothing. */
  areJoined(streams: readonly StreamName[]): boolean {
    return streams.every((stream) => this.#keeper.isJoined(stream));
  }

  /** Resolves when each of the followed streams is joined, or refused. */
  async joined(streams: readonly StreamName[]): Promise<void> {
    await Promise.all(streams.map((stream) => this.#keeper.joined(stream)));
  }

  /** Waits for the streams of an open view, but no longer than `atMostMs`; whoever reads then is reset when they are joined. */
  async whenReadable(streams: readonly StreamName[], atMostMs: number): Promise<void> {
    const tooLate = new Promise((resolve) => setTimeout(resolve, atMostMs));
    await Promise.race([this.joined(streams), tooLate]);
    for (const stream of streams) this.#keeper.readEarly(stream);
  }

  /** Tells colleagues which case this screen looks at; null for none. Volatile, never stored. */
  look(at: LookedAt | null): void {
    this.#lookedAt = at;
    this.#line.look(at);
  }

  #connected(): void {
    this.#isConnected = true;
    this.#keeper.connected();
    this.#client.owed.goOn();
    if (this.#lookedAt) this.#line.look(this.#lookedAt);
    this.#gauge();
  }

  #disconnected(): void {
    this.#isConnected = false;
    this.presence.forget();
    this.#keeper.disconnected();
    this.#client.owed.hold();
    this.#gauge();
  }

  /** What can't be read anew now is not shown as it was: a right may have ended unheard. */
  #doubtAndReadAll(): void {
    this.#client.doubtShown();
    this.#reader.readAll();
  }

  #dropAndReadAll(): void {
    this.#client.distrustCache();
    this.#reader.readAll();
    clearTimeout(this.#untold);
    this.#untold = setTimeout(() => this.#client.shown.dropAll(), UNTOLD_MS);
  }

  #gauge(): void {
    const isCurrent = this.#keeper.isCurrent && !this.#reader.isBehind && !this.#client.owed.read().isBehind;
    this.freshness.update({ isConnected: this.#isConnected, isCurrent });
  }

  async #eventsSince(cursors: readonly StreamCursor[]): Promise<readonly CaughtUp[]> {
    if (cursors.length === 0) return [];
    const { data, error } = await this.#client.urql
      .query(EventsSinceDocument, { streams: [...cursors] }, { requestPolicy: 'network-only' })
      .toPromise();
    if (error || !data) throw new Error('The missed events could not be read', { cause: error });
    return data.eventsSince.map((caughtUp) => ({ ...caughtUp, events: caughtUp.events.map(readEvent) }));
  }
}
