import { Client } from 'pg';
import type { LiveEvent, StreamName } from '@rinnalla/contracts';
import type { Publisher } from './publisher.js';

/** Key of the advisory lock all processes compete for: one relay at a time, the next takes over when it is gone. */
const RELAY_LOCK = 7_270_031;
/** Events taken from the outbox at once, and how few of them come with what they tell, without being asked for. */
const BATCH = 500;
const FEW = 50;
/** The net under NOTIFY, and how often a process that is not the relay asks for the lock: takeover within two seconds. */
const POLL_MS = 1_000;

/** What was taken: numbers of streams, in the order they are to be told, and what they tell where they are few. */
interface Taken {
  readonly many: number;
  readonly streams: readonly StreamName[];
  readonly firstSeqs: readonly string[];
  readonly lastSeqs: readonly string[];
  readonly events: readonly LiveEvent[] | null;
}

const TAKE = {
  text: `SELECT many, streams, first_seqs AS "firstSeqs", last_seqs AS "lastSeqs", events FROM app.take_told($1, $2)`,
  values: [BATCH, FEW],
};

export interface RelayLog {
  relayLost(error: unknown): void;
}

/**
 * Publishes committed events. It takes what is unpublished (never "id greater than last seen": a lower id may commit later), in one
 * statement that also removes it from the outbox; a crash in between loses hints, not events.
 */
export class Relay {
  private client: Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private draining: Promise<void> | null = null;
  private again = false;
  private stopped = false;
  private holdsLock = false;

  constructor(
    private readonly jobsUrl: string,
    private readonly publisher: Publisher,
    private readonly log: RelayLog,
  ) {}

  get isActive(): boolean {
    return this.holdsLock;
  }

  start(): void {
    this.timer = setInterval(() => void this.wake(), POLL_MS);
    void this.wake();
  }

  /** Stops after the running round; what is left in the outbox is the next relay's. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.draining;
    await this.client?.end().catch(() => undefined);
    this.holdsLock = false;
  }

  /** Looks for work; while a round runs, asks for one more after it. */
  wake(): Promise<void> {
    if (this.stopped) return Promise.resolve();
    if (this.draining) {
      this.again = true;
      return this.draining;
    }
    this.draining = this.round().finally(() => {
      this.draining = null;
      if (!this.again) return;
      this.again = false;
      void this.wake();
    });
    return this.draining;
  }

  private async round(): Promise<void> {
    try {
      const client = await this.lockedClient();
      if (!client) return;
      for (;;) {
        const { rows } = await client.query<Taken>(TAKE);
        const [taken] = rows;
        if (!taken || taken.many === 0) return;
        await this.publisher.publish(taken.events ?? (await this.watchedOf(client, taken)));
        if (taken.many < BATCH) return;
      }
    } catch (error) {
      this.drop();
      if (!this.stopped) this.log.relayLost(error);
    }
  }

  /** A pass over all clocks tells of many cases that nobody looks at. */
  private async watchedOf(
    client: Client,
    { streams, firstSeqs, lastSeqs }: Taken,
  ): Promise<readonly LiveEvent[]> {
    const watched = streams.flatMap((stream, place) =>
      this.publisher.mayBeWatched(stream) ? [[stream, firstSeqs[place], lastSeqs[place]]] : [],
    );
    if (watched.length === 0) return [];
    const { rows } = await client.query<{ event: LiveEvent }>(
      'SELECT event FROM app.told_in($1, $2, $3) AS event',
      [0, 1, 2].map((part) => watched.map((one) => one[part])),
    );
    return rows.map(({ event }) => event);
  }

  /** The connection that holds the lock, or null when another process has it. */
  private async lockedClient(): Promise<Client | null> {
    if (this.client && this.holdsLock) return this.client;
    this.client ??= await this.connect();
    const { rows } = await this.client.query<{ got: boolean }>('SELECT pg_try_advisory_lock($1) AS got', [
      RELAY_LOCK,
    ]);
    this.holdsLock = rows[0]?.got === true;
    return this.holdsLock ? this.client : null;
  }

  private async connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.jobsUrl,
      application_name: 'rinnalla-relay',
      keepAlive: true,
      statement_timeout: 5_000,
    });
    client.on('error', () => this.drop());
    client.on('end', () => this.drop());
    await client.connect();
    return client;
  }

  private drop(): void {
    const { client } = this;
    this.client = null;
    this.holdsLock = false;
    client?.removeAllListeners();
    client?.on('error', () => undefined);
    void client?.end().catch(() => undefined);
  }
}
