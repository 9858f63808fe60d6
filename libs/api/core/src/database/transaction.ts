import { createHash } from 'node:crypto';
import type { DataSource, QueryRunner } from 'typeorm';
import type { PoolClient, QueryResult } from 'pg';
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

/** What every transaction of ours is made of: one connection, one reader, one "now", and the uses to be logged. */
export class OpenTransaction implements ReadDb {
  private readonly uses: Use[] = [];
  private viewerFacts: ViewerFacts | null = null;
  private last: Promise<unknown> = Promise.resolve();

  private constructor(
    readonly actor: Actor,
    readonly now: Date,
    protected readonly runner: QueryRunner,
    protected readonly connection: PoolClient,
  ) {}

  /**
   * Opens a transaction, tells the database who reads and when, and learns the reader's facts, in one round trip.
   * @param first more to run in that round trip; its result row is handed to `onFirst`
   */
  static async open(
    dataSource: DataSource,
    actor: Actor,
    now: Date,
    first?: { sql: (escape: (text: string) => string) => string; onRow: (value: unknown) => void },
  ): Promise<OpenTransaction> {
    const runner = dataSource.createQueryRunner();
    try {
      const connection = (await runner.connect()) as PoolClient;
      const transaction = new OpenTransaction(actor, now, runner, connection);
      const literal = (text: string) => connection.escapeLiteral(text);
      const sql = `BEGIN; ${transaction.settings()}; SELECT app.viewer_facts() AS value; ${first ? first.sql(literal) : ''}`;
      const results = (await connection.query(sql)) as unknown as QueryResult<{ value: unknown }>[];
      transaction.viewerFacts = (results[2]?.rows[0]?.value ?? null) as ViewerFacts | null;
      first?.onRow(results[3]?.rows[0]?.value);
      return transaction;
    } catch (error) {
      await runner.query('ROLLBACK').catch(() => undefined);
      await runner.release();
      throw error;
    }
  }

  facts(): Promise<ViewerFacts> {
    return this.viewerFacts
      ? Promise.resolve(this.viewerFacts)
      : Promise.reject(new Error('The acting professional does not exist or is disabled'));
  }

  /** Statements of one transaction run one after the other, however many resolvers ask at once. */
  query<Row>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    const run = async (): Promise<Row[]> => {
      const result = await this.connection.query({
        name: statementName(sql),
        text: sql,
        values: [...params],
      });
      return result.rows as Row[];
    };
    const answer = this.last.then(run, run);
    this.last = answer;
    return answer;
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
    const literal = (text: string) => this.connection.escapeLiteral(text);
    const results = await this.connection.query(
      `${this.logOf(operation, viewId)} ${last ? last(literal) : 'SELECT NULL AS value'}; COMMIT`,
    );
    await this.runner.release();
    const row = (results as unknown as QueryResult<{ value: unknown }>[]).at(-2)?.rows[0];
    return row?.value;
  }

  /** Takes everything back but what was noted of uses: a refusal tells how things stand, and that too is a use (703/2023 10 §). */
  async rollbackAllButUses(operation: string): Promise<void> {
    const log = this.logOf(operation, null);
    try {
      await this.connection.query(log ? `ROLLBACK; BEGIN; ${this.settings()}; ${log} COMMIT` : 'ROLLBACK');
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
    const entry = { operation, viewId, sessionId: this.actor.sessionId, uses: this.uses };
    return `SELECT app.write_usage(${this.connection.escapeLiteral(JSON.stringify(entry))}::jsonb);`;
  }

  /** The TypeORM entity manager of this very transaction. */
  get manager() {
    return this.runner.manager;
  }
}
