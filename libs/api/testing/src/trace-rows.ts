import type { Client as PgClient } from 'pg';
import pg from 'pg';

/** One transaction of the application as the wire saw it: who read, every id its rows held, and what its log was to say. */
export interface TracedTransaction {
  readonly professional: string;
  /** Ids anywhere in the rows of its statements. */
  readonly ids: Set<string>;
  /** Operation and clients as the commit wrote them; empty where nothing was logged. */
  readonly logged: { readonly operation: string; readonly clientIds: readonly string[] }[];
  /** First words of the statements that gave rows. */
  readonly statements: string[];
  isCommitted: boolean;
}

export interface RowTrace {
  readonly transactions: readonly TracedTransaction[];
  /** Ids in rows that the application's role read outside any transaction of a reader. */
  readonly outside: ReadonlySet<string>;
  stop(): void;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const READER = /set_config\('app\.user_id', '([0-9a-f-]{36})'/;
const LOG = /app\.write_usage\( ?E?'((?:[^']|'')*)'::jsonb\)/;

interface Results {
  readonly rows?: readonly object[];
}

/**
 * Follows every row that leaves the database on connections of the application's role in this process, independent of what the
 * application notes of it. For tests: it stands around `pg.Client.prototype.query` until it is stopped.
 * @param user the application's role on the connections to be followed
 */
export function traceRows(user: string): RowTrace {
  const transactions: TracedTransaction[] = [];
  const outside = new Set<string>();
  const open = new WeakMap<object, TracedTransaction>();
  const { query } = pg.Client.prototype;

  const begin = (connection: object, text: string): void => {
    const professional = READER.exec(text)?.[1];
    if (professional === undefined) return;
    const transaction = {
      professional,
      ids: new Set<string>(),
      logged: [],
      statements: [],
      isCommitted: false,
    };
    transactions.push(transaction);
    open.set(connection, transaction);
  };
  const note = (connection: object, text: string, results: readonly Results[]): void => {
    const transaction = open.get(connection);
    const ids = results.flatMap(({ rows = [] }) => JSON.stringify(rows).match(UUID) ?? []);
    for (const id of ids) (transaction?.ids ?? outside).add(id);
    if (transaction && ids.length > 0)
      transaction.statements.push(text.trim().replace(/\s+/g, ' ').slice(0, 200));
    const isCommit = /COMMIT;?\s*$/.test(text);
    if (transaction && isCommit) {
      transaction.isCommitted = true;
      const entry = LOG.exec(text)?.[1];
      if (entry !== undefined) transaction.logged.push(...usesIn(entry));
    }
    if (isCommit || /^\s*ROLLBACK/.test(text)) open.delete(connection);
  };

  Object.assign(pg.Client.prototype, {
    query(this: PgClient, ...given: unknown[]): unknown {
      const answer: unknown = Reflect.apply(query, this, given);
      if (this.user !== user || !(answer instanceof Object) || !('then' in answer)) return answer;
      const text = textOf(given[0]);
      if (text.startsWith('BEGIN;')) begin(this, text);
      // Heard before whoever asked: the next statement finds this one noted.
      return (answer as Promise<Results | Results[]>).then((results) => {
        note(this, text, Array.isArray(results) ? results : [results]);
        return results;
      });
    },
  });
  return {
    transactions,
    outside,
    stop: () => void Object.assign(pg.Client.prototype, { query }),
  };
}

function textOf(asked: unknown): string {
  if (typeof asked === 'string') return asked;
  const isNamed = typeof asked === 'object' && asked !== null && 'text' in asked;
  return isNamed && typeof asked.text === 'string' ? asked.text : '';
}

function usesIn(literal: string): TracedTransaction['logged'] {
  const entry = JSON.parse(literal.replaceAll("''", "'").replaceAll('\\\\', '\\')) as {
    readonly operation: string;
    readonly uses: readonly { readonly clientIds: readonly string[] }[];
  };
  return entry.uses.map(({ clientIds }) => ({ operation: entry.operation, clientIds }));
}
