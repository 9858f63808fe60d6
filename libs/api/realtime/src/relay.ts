import { Client } from 'pg';
import type { LiveEvent } from '@rinnalla/contracts';
import type { Publisher } from './publisher.js';

/** Key of the advisory lock all processes compete for: one relay at a time, the next takes over when it is gone. */
const RELAY_LOCK = 7_270_031;
const BATCH = 500;
/** The net under NOTIFY, and how often a process that is not the relay asks for the lock: takeover within two seconds. */
const POLL_MS = 1_000;

export interface RelayLog {
  relayLost(error: unknown): void;
}

/**
 * Publishes committed events. It takes unpublished rows (never "id greater than last seen": a lower id may commit later), in one
 * statement that also removes them; a crash in between loses hints, not events.
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
        const { rows } = await client.query<{ event: LiveEvent }>(
          `WITH next AS (SELECT id FROM outbox ORDER BY id LIMIT ${BATCH}),
                gone AS (DELETE FROM outbox USING next WHERE outbox.id = next.id RETURNING outbox.id, outbox.event)
           SELECT event FROM gone ORDER BY id`,
        );
        if (rows.length > 0) await this.publisher.publish(rows.map((row) => row.event));
        if (rows.length < BATCH) return;
      }
    } catch (error) {
      this.drop();
      if (!this.stopped) this.log.relayLost(error);
    }
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
