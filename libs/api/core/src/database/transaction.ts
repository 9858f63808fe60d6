import { createHash } from 'node:crypto';
import type { DataSource, QueryRunner } from 'typeorm';
import type { PoolClient, QueryConfig, QueryResult } from 'pg';
import type { Actor } from '../actor.js';
import type { ReadDb, Use, ViewerFacts } from './read-db.js';

const statementNames = new Map<string, string>();

/** PostgreSQL parses and plans a named statement once per connection; the text decides the name. */
function statementName(sql: string): string {
  const known = statementNames.get(sql);
  if (known) return known;
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 32);
  statementNames.set(sql, name);
  return name;
}

/** PostgreSQL says so of whatever follows a failed statement. */
const IN_FAILED_TRANSACTION = '25P02';

/** What else is run as a transaction begins. */
interface First {
  readonly sql: (escape: (text: string) => string) => string;
  readonly onRow: (value: unknown) => void;
}

/** What every transaction of ours is made of: one connection, one reader, one "now", and the uses to be logged. */
export class OpenTransaction implements ReadDb {
  readonly source = null;
  private readonly uses: Use[] = [];
  private opened: Promise<ViewerFacts | null> = Promise.resolve(null);
  private failure: unknown = null;
  private keeps = false;

  private constructor(
    readonly actor: Actor,
    readonly now: Date,
    protected readonly runner: QueryRunner,
    protected readonly connection: PoolClient,
  ) {}

  /**
   * Begins a transaction, tells the database who reads and when, and asks the reader's facts, in one message. The first statements may
   * follow it without waiting: should it fail, so does whatever comes after it in the transaction, and at the latest the commit.
   * @param first more to run with it; its result row is handed to `onRow`
   */
  static async begin(
    dataSource: DataSource,
    actor: Actor,
    now: Date,
    first?: First,
  ): Promise<OpenTransaction> {
    const runner = dataSource.createQueryRunner();
    try {
      const connection = (await runner.connect()) as PoolClient;
      const transaction = new OpenTransaction(actor, now, runner, connection);
      transaction.opened = transaction.sendBegin(first);
      transaction.opened.catch(() => undefined);
      return transaction;
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  /** As `begin`, and waits until it has begun. */
  static async open(
    dataSource: DataSource,
    actor: Actor,
    now: Date,
    first?: First,
  ): Promise<OpenTransaction> {
    const transaction = await OpenTransaction.begin(dataSource, actor, now, first);
    try {
      await transaction.opened;
      return transaction;
    } catch (error) {
      await transaction.rollback().catch(() => undefined);
      throw error;
    }
  }

  private async sendBegin(first: First | undefined): Promise<ViewerFacts | null> {
    const literal = (text: string) => this.connection.escapeLiteral(text);
    const results = (await this.send(
      `BEGIN; ${this.settings()}; SELECT app.viewer_facts() AS value; ${first ? first.sql(literal) : ''}`,
    )) as unknown as QueryResult<{ value: unknown }>[];
    first?.onRow(results[3]?.rows[0]?.value);
    return (results[2]?.rows[0]?.value ?? null) as ViewerFacts | null;
  }

  async facts(): Promise<ViewerFacts> {
    const facts = await this.opened;
    if (!facts) throw new Error('The acting professional does not exist or is disabled');
    return facts;
  }

  /** Statements of one transaction run one after the other in the order they are asked, each sent without waiting for the one before. */
  async query<Row>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    const { rows } = await this.send({ name: statementName(sql), text: sql, values: [...params] });
    return rows as Row[];
  }

  /** Statements sent after one that failed fail by it: what is told is why the first one did. */
  private async send(statement: string | QueryConfig): Promise<QueryResult> {
    try {
      return await this.connection.query(statement);
    } catch (error) {
      if ((error as { code?: unknown }).code !== IN_FAILED_TRANSACTION) this.failure = error;
      throw this.failure ?? error;
    }
  }

  recordUse(use: Use): void {
    this.uses.push(use);
  }

  /** Writes the usage log, runs `last`, and commits, in one round trip. */
  async commit(
    operation: string,
    viewId: string | null,
    last?: (escape: (text: string) => string) => string,
  ): Promise<unknown> {
    await this.opened;
    const literal = (text: string) => this.connection.escapeLiteral(text);
    const results = await this.send(
      `${this.logOf(operation, viewId)} ${last ? last(literal) : 'SELECT NULL AS value'}; COMMIT`,
    );
    await this.runner.release();
    const row = (results as unknown as QueryResult<{ value: unknown }>[]).at(-2)?.rows[0];
    return row?.value;
  }

  /**
   * What was written until now, and every use noted, stays however the transaction ends: somebody was searched for, and an error tells of
   * them too.
   */
  async keep(): Promise<void> {
    await this.send('SAVEPOINT kept');
    this.keeps = true;
  }

  /** Something of it stays whatever happens. */
  get isKept(): boolean {
    return this.keeps;
  }

  /**
   * Takes everything back but what was kept and what was noted of uses: a refusal tells how things stand, and that too is a use
   * (703/2023 10 §).
   * @param last run with what is kept
   */
  async rollbackAllButUses(
    operation: string,
    last: (escape: (text: string) => string) => string,
  ): Promise<void> {
    const log = this.logOf(operation, null);
    const again = log ? `ROLLBACK; BEGIN; ${this.settings()}; ${log} COMMIT` : 'ROLLBACK';
    const kept = () =>
      `ROLLBACK TO SAVEPOINT kept; ${log} ${last((text) => this.connection.escapeLiteral(text))}; COMMIT`;
    try {
      await this.connection.query(this.keeps ? kept() : again);
    } catch (error) {
      await this.connection.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await this.runner.release();
    }
  }

  async rollback(): Promise<void> {
    try {
      await this.connection.query('ROLLBACK');
    } finally {
      await this.runner.release();
    }
  }

  /** Tells the database who reads, and when. */
  private settings(): string {
    const literal = (text: string) => this.connection.escapeLiteral(text);
    return `SELECT set_config('app.user_id', ${literal(this.actor.professionalId)}, true), set_config('app.now', ${literal(this.now.toISOString())}, true)`;
  }

  private logOf(operation: string, viewId: string | null): string {
    if (this.uses.length === 0) return '';
    const entry = { operation, viewId, sessionId: this.actor.sessionId, uses: putTogether(this.uses) };
    return `SELECT app.write_usage(${this.connection.escapeLiteral(JSON.stringify(entry))}::jsonb);`;
  }

  /** The TypeORM entity manager of this very transaction. */
  get manager() {
    return this.runner.manager;
  }
}

/** One row of the log for each purpose, ground and register (703/2023 10 §), with nobody and nothing named twice in it. */
function putTogether(uses: readonly Use[]): Use[] {
  const alike = Map.groupBy(uses, ({ purpose, basis, register = 'social' }) =>
    JSON.stringify([purpose, basis, register]),
  );
  return [...alike.values()].flatMap((of) => {
    const [first] = of;
    if (!first) return [];
    const distinct = (idsOf: (use: Use) => readonly string[]) => [...new Set(of.flatMap(idsOf))];
    return {
      purpose: first.purpose,
      basis: first.basis,
      register: first.register ?? 'social',
      clientIds: distinct((use) => use.clientIds),
      recordIds: distinct((use) => use.recordIds),
      fieldClasses: distinct((use) => use.fieldClasses),
    };
  });
}
