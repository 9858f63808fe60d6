import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../actor.js';
import { Clock } from '../clock.js';
import { OpenTransaction } from './transaction.js';
import type { ReadDb, Use, ViewerFacts } from './read-db.js';

/**
 * The transaction of one GraphQL operation's reads. It opens at the first read, and ends when the answer is ready: graphql-js
 * answers while sibling resolvers still run, so `finish` first waits for every started read.
 */
export class ReadTransaction implements ReadDb {
  private opening: Promise<OpenTransaction> | null = null;
  private readonly running = new Set<Promise<unknown>>();
  private closed = false;

  private moment: Date | null = null;

  constructor(
    private readonly dataSource: DataSource,
    readonly actor: Actor,
    private readonly clock: Clock,
  ) {}

  /** Taken when the first read opens the transaction: what a command has just committed is in its past. */
  get now(): Date {
    this.moment ??= this.clock.now();
    return this.moment;
  }

  get source(): object {
    return this.dataSource;
  }

  async facts(): Promise<ViewerFacts> {
    return this.track(this.open().then((transaction) => transaction.facts()));
  }

  query<Row>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    return this.track(this.open().then((transaction) => transaction.query<Row>(sql, params)));
  }

  recordUse(use: Use): void {
    void this.track(this.open().then((transaction) => transaction.recordUse(use)));
  }

  /** Waits for started reads, writes the log row and commits. Throws if any of that fails: then nothing may be answered. */
  async finish(operation: string, viewId: string | null): Promise<void> {
    while (this.running.size > 0) await Promise.allSettled(this.running);
    this.closed = true;
    if (!this.opening) return;
    const transaction = await this.opening;
    try {
      await transaction.commit(operation, viewId);
    } catch (error) {
      await transaction.rollback().catch(() => undefined);
      throw error;
    }
  }

  /** Gives everything back without an answer. */
  async abandon(): Promise<void> {
    while (this.running.size > 0) await Promise.allSettled(this.running);
    this.closed = true;
    const transaction = await this.opening?.catch(() => null);
    await transaction?.rollback().catch(() => undefined);
  }

  private open(): Promise<OpenTransaction> {
    if (this.closed) return Promise.reject(new Error('A read was started after its transaction had ended'));
    this.opening ??= OpenTransaction.begin(this.dataSource, this.actor, this.now);
    return this.opening;
  }

  private track<Value>(read: Promise<Value>): Promise<Value> {
    this.running.add(read);
    const done = () => this.running.delete(read);
    read.then(done, done);
    return read;
  }
}

/** Opens read transactions for those who have no GraphQL operation around them: sockets, sign-in, tests. */
@Injectable()
export class Reader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  begin(actor: Actor): ReadTransaction {
    return new ReadTransaction(this.dataSource, actor, this.clock);
  }

  async read<Value>(actor: Actor, operation: string, work: (db: ReadDb) => Promise<Value>): Promise<Value> {
    const db = this.begin(actor);
    try {
      const value = await work(db);
      await db.finish(operation, null);
      return value;
    } catch (error) {
      await db.abandon();
      throw error;
    }
  }
}
