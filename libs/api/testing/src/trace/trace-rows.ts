import type { Client as PgClient } from 'pg';
import pg from 'pg';
import { requestAtHand, type TracedRequest } from './trace-requests.js';

/** A use as the commit wrote it to the log. */
export interface LoggedUse {
  readonly operation: string;
  readonly clientIds: readonly string[];
  readonly recordIds: readonly string[];
}

/** One transaction of the application as the wire saw it: who read, every id its rows held, and what its log was to say. */
export interface TracedTransaction {
  readonly professional: string;
  /** For what it was; null: for a socket or a clock. */
  readonly request: TracedRequest | null;
  /** The application's clock as it began. */
  readonly at: Date;
  /** Ids anywhere in the rows of its statements. */
  readonly ids: Set<string>;
  /** Ids in rows by which it was only decided who may do what, or who hears of it. */
  readonly decidedBy: Set<string>;
  /** Ids in the last row of a page alone: it may have been read only to know whether there is another page. */
  readonly lookedAhead: Set<string>;
  /** Empty where nothing was logged. */
  readonly logged: LoggedUse[];
  /** First words of the statements that gave rows. */
  readonly statements: string[];
  isCommitted: boolean;
}

export interface RowTrace {
  readonly transactions: readonly TracedTransaction[];
  /** Ids in rows that the application read outside any transaction of a reader, each with the statement. */
  readonly outside: ReadonlyMap<string, string>;
  stop(): void;
}

/** Hears of what is followed as it happens. */
export interface RowListener {
  begun(transaction: TracedTransaction): void;
  /** Nothing more will be read in it. */
  ended(transaction: TracedTransaction): void;
  outside(id: string, statement: string): void;
}

const NOBODY: RowListener = { begun: () => undefined, ended: () => undefined, outside: () => undefined };

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const READER = /set_config\('app\.user_id', '([0-9a-f-]{36})'/;
const MOMENT = /set_config\('app\.now', '([^']+)'/;
const LOG = /app\.write_usage\( ?E?'((?:[^']|'')*)'::jsonb\)/;

/**
 * Facts of the reader's own access, of whose screens hear of a change, and of whether it was made before: what is answered of them is in
 * the answer.
 */
const DECIDES =
  /own\.relations, whose\.ids|FROM app\.(audience_of|cases_of|entries_across)\(|app\.claim_mutation\(/;
/** How far a stream went, and whose sight ended: numbers and names of places, of which no row of a client's is told. */
const PLACES =
  /^SELECT app\.stream_heads\(\$1\) AS heads$|app\.finish_change\(|^SELECT seq, kind, .* FROM revocation /;

interface Results {
  readonly rows?: readonly object[];
}

/** What `pg` knows of its connection, and its types don't tell. */
interface Connection extends PgClient {
  readonly connectionParameters: { readonly application_name?: string | null };
}

/**
 * Follows every row that leaves a database on the application's own connections in this process, independent of what the application
 * notes of it. For tests: it stands around `pg.Client.prototype.query` until it is stopped.
 * @param isFollowed whether rows of a connection are the application's, by its database and application name
 * @param listener is told before whoever asked for the rows
 */
export function traceRows(
  isFollowed: (database: string, application: string) => boolean,
  listener = NOBODY,
): RowTrace {
  const transactions: TracedTransaction[] = [];
  const outside = new Map<string, string>();
  const open = new WeakMap<object, TracedTransaction>();

  const begin = (connection: object, text: string): void => {
    const professional = READER.exec(text)?.[1];
    if (professional === undefined) return;
    const request = requestAtHand();
    const transaction = {
      professional,
      request,
      at: new Date(MOMENT.exec(text)?.[1] ?? 0),
      ids: new Set<string>(),
      decidedBy: new Set<string>(),
      lookedAhead: new Set<string>(),
      logged: [],
      statements: [],
      isCommitted: false,
    };
    transactions.push(transaction);
    open.set(connection, transaction);
    listener.begun(transaction);
  };
  const note = (connection: object, text: string, results: readonly Results[]): void => {
    const transaction = open.get(connection);
    const statement = text.trim().replace(/\s+/g, ' ');
    const ids = PLACES.test(statement) ? [] : idsIn(results);
    if (transaction) keep(transaction, statement, { ids, ahead: aheadIn(statement, results) });
    else
      for (const id of ids) {
        outside.set(id, statement);
        listener.outside(id, statement);
      }
    const isCommit = /COMMIT;?\s*$/.test(text);
    if (isCommit) transaction?.logged.push(...usesIn(text));
    if (transaction) transaction.isCommitted = isCommit;
    if (!isCommit && !/^\s*ROLLBACK/.test(text)) return;
    open.delete(connection);
    if (transaction) listener.ended(transaction);
  };
  const stop = listenToStatements((connection, text, answer) => {
    const { database, connectionParameters } = connection;
    if (!isFollowed(database ?? '', connectionParameters.application_name ?? '')) return answer;
    if (text.startsWith('BEGIN;')) begin(connection, text);
    // Heard before whoever asked: the next statement finds this one noted.
    return answer.then((results) => {
      note(connection, text, Array.isArray(results) ? results : [results]);
      return results;
    });
  });
  return { transactions, outside, stop };
}

function keep(
  transaction: TracedTransaction,
  statement: string,
  { ids, ahead }: { readonly ids: readonly string[]; readonly ahead: ReadonlySet<string> },
): void {
  if (ids.length === 0) return;
  transaction.statements.push(statement.slice(0, 200));
  const known = DECIDES.test(statement) ? transaction.decidedBy : transaction.ids;
  for (const id of ids) (ahead.has(id) ? transaction.lookedAhead : known).add(id);
}

/** Asked for so many rows, in its own words or as what it gives a function that finds them. */
const PAGES = /\bLIMIT\b|app\.search_log\(/;

/** Ids that only the last row of a page holds. */
function aheadIn(statement: string, results: readonly Results[]): ReadonlySet<string> {
  const rows = results.flatMap((one) => one.rows ?? []);
  if (rows.length < 2 || !PAGES.test(statement)) return new Set();
  const before = new Set(idsIn([{ rows: rows.slice(0, -1) }]));
  return new Set(idsIn([{ rows: rows.slice(-1) }]).filter((id) => !before.has(id)));
}

type Listener = (
  connection: Connection,
  text: string,
  answer: Promise<Results | Results[]>,
) => Promise<unknown>;

const listeners = new Set<Listener>();
let unhook: (() => void) | null = null;

/** Several may listen at once, and stop in any order. @returns what stops this one */
function listenToStatements(listener: Listener): () => void {
  listeners.add(listener);
  unhook ??= hook();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    unhook?.();
    unhook = null;
  };
}

function hook(): () => void {
  const { query } = pg.Client.prototype;
  Object.assign(pg.Client.prototype, {
    query(this: Connection, ...given: unknown[]): unknown {
      const answer: unknown = Reflect.apply(query, this, given);
      if (!(answer instanceof Object) || !('then' in answer)) return answer;
      const text = textOf(given[0]);
      let heard = answer as Promise<Results | Results[]>;
      for (const listener of listeners) heard = listener(this, text, heard) as typeof heard;
      return heard;
    },
  });
  return () => void Object.assign(pg.Client.prototype, { query });
}

const idsIn = (results: readonly Results[]): string[] =>
  results.flatMap(({ rows = [] }) => (rows.length === 0 ? [] : (JSON.stringify(rows).match(UUID) ?? [])));

function textOf(asked: unknown): string {
  if (typeof asked === 'string') return asked;
  const isNamed = typeof asked === 'object' && asked !== null && 'text' in asked;
  return isNamed && typeof asked.text === 'string' ? asked.text : '';
}

function usesIn(text: string): TracedTransaction['logged'] {
  const literal = LOG.exec(text)?.[1];
  if (literal === undefined) return [];
  const entry = JSON.parse(literal.replaceAll("''", "'").replaceAll('\\\\', '\\')) as {
    readonly operation: string;
    readonly uses: readonly Omit<LoggedUse, 'operation'>[];
  };
  return entry.uses.map(({ clientIds, recordIds }) => ({ operation: entry.operation, clientIds, recordIds }));
}
