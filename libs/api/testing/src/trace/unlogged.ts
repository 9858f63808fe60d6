import type { Client } from 'pg';
import type { TracedRequest } from './trace-requests.js';
import type { TracedTransaction } from './trace-rows.js';
import { type Owned, whoseIds, whoseWords } from './whose-data.js';

/** Somebody was told of clients whom the log does not name to have been read by them then. */
export interface Unlogged {
  readonly professional: string;
  readonly what: string;
  readonly clients: readonly string[];
  /** Rows that told of them, each with its table. */
  readonly records: readonly string[];
  readonly statements: readonly string[];
}

export interface LogJudgement {
  readonly unlogged: readonly Unlogged[];
  /** Statements that read a client's data for nobody in particular. */
  readonly outside: readonly string[];
  /** How many times a client's data left for somebody: what the judgement looked at. */
  readonly tellings: number;
}

/** Cases are compared and counted in the server: what an administrator is answered holds none of them. */
const NUMBERS_ONLY = ['rightsOf', 'previewRights', 'changeRights', 'previewLeave', 'moveLeaver'];

/** What the tables say at the end: whose each record and word is, and whom the log names for each reader and operation. */
interface Known {
  readonly whose: ReadonlyMap<string, Owned>;
  readonly words: ReadonlyMap<string, string>;
  readonly logged: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Holds what left the database against the usage log as it stands there (703/2023 10 §): each client whose row left for a request
 * must be named by a log row of that request's own reader and operation.
 * @param owner sees every table
 */
export async function judgeLog(
  owner: Client,
  trace: {
    readonly transactions: readonly TracedTransaction[];
    readonly outside: ReadonlyMap<string, string>;
  },
): Promise<LogJudgement> {
  const known = {
    whose: await whoseIds(owner),
    words: await whoseWords(owner),
    logged: await readLog(owner),
  };
  const judged = byRequest(trace.transactions).flatMap(
    (transactions) => judgeRequest(transactions, known) ?? [],
  );
  const outside = [...trace.outside].flatMap(([id, statement]) =>
    known.whose.get(id)?.clients.size ? statement : [],
  );
  return {
    unlogged: judged.filter(({ clients }) => clients.length > 0),
    outside: [...new Set(outside)],
    tellings: judged.reduce((sum, { told }) => sum + told, 0),
  };
}

/** @returns how many clients one request told of, and those of them that the log does not name; null when it told nothing */
function judgeRequest(
  transactions: readonly TracedTransaction[],
  known: Known,
): (Unlogged & { readonly told: number }) | null {
  const [first] = transactions;
  const told = toldBy(first?.request ?? null);
  if (!first || !told) return null;
  const named = new Set(transactions.flatMap((one) => namedBy(one, known)));
  const ids = new Set(transactions.flatMap((one) => idsTold(one, told, known.whose)));
  const readOf = new Map<string, string[]>();
  for (const [client, record] of [...clientsOf(ids, named, known.whose), ...quotedIn(told, known.words)])
    if (!(bornAt(client) > first.at)) readOf.set(client, [...(readOf.get(client) ?? []), record]);
  const missing = [...readOf].filter(([client]) => !named.has(client));
  return {
    professional: first.professional,
    what: `${first.request?.address ?? 'no request'} ${told.answer.slice(0, 120)}`,
    clients: missing.map(([client]) => client),
    records: [...new Set(missing.flatMap(([, records]) => records))],
    statements: transactions.flatMap(({ statements }) => statements),
    told: readOf.size,
  };
}

type ByRecord = readonly [client: string, record: string];

/** Whose the records are. A case's own number may stand on what is one of its clients' alone, so one of them named will do. */
const clientsOf = (ids: ReadonlySet<string>, named: ReadonlySet<string>, whose: Known['whose']): ByRecord[] =>
  [...ids].flatMap((id) => {
    const { table, clients } = whose.get(id) ?? { table: '', clients: new Set<string>() };
    const known = [...clients].filter((client) => named.has(client));
    const told = table === 'case' && known.length > 0 ? known : [...clients];
    return told.map((client) => [client, `${table} ${id}`] as const);
  });

const quotedIn = ({ strings }: Told, words: Known['words']): ByRecord[] =>
  strings.flatMap((text) => {
    const client = words.get(text);
    return client === undefined ? [] : [[client, text] as const];
  });

/** Ids of what reached the answer: of all that was read, unless it was taken back, counted, or read to decide by. */
const idsTold = (one: TracedTransaction, told: Told, whose: Known['whose']): string[] => [
  ...[...one.ids].filter((id) => (one.isCommitted && !told.isCounted) || told.answer.includes(id)),
  ...[...one.lookedAhead].filter((id) => !told.isJson || told.answer.includes(id)),
  // The case is named by whoever asks; which of its clients are told of is seen from their own ids.
  ...[...one.decidedBy].filter((id) => whose.get(id)?.table !== 'case' && told.answer.includes(id)),
];

/** Whom a transaction told the log of, if its row does stand there: by name, or by the contact that was to become theirs. */
const namedBy = (
  { isCommitted, professional, logged: entries }: TracedTransaction,
  { logged, whose }: Known,
) =>
  entries.flatMap(({ operation, clientIds, recordIds }) =>
    [...clientIds, ...recordIds.flatMap((id) => ofContact(whose.get(id)))].filter(
      (client) => isCommitted && logged.get(`${professional} ${operation}`)?.has(client),
    ),
  );

const ofContact = (owned: Owned | undefined): readonly string[] =>
  owned?.table === 'contact' ? [...owned.clients] : [];

/** When a record came to be, by its own id (UUID version 7). Who became a client later was nobody's client when a report was read. */
const bornAt = (id: string): Date =>
  new Date(id[14] === '7' ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : 0);

function byRequest(transactions: readonly TracedTransaction[]): TracedTransaction[][] {
  const groups = new Map<object, TracedTransaction[]>();
  for (const one of transactions) {
    const key = one.request ?? one;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

interface Told {
  readonly answer: string;
  /** Whether ids of what is told stand in the answer. */
  readonly isJson: boolean;
  readonly isCounted: boolean;
  /** Every text in the answer, as JSON writes it. */
  readonly strings: readonly string[];
}

/** What an answer told; null when it told nothing, or but an error. What goes to a socket or is no text tells all that was read. */
function toldBy(request: TracedRequest | null): Told | null {
  if (!request) return { answer: '', isJson: false, isCounted: false, strings: [] };
  if (request.status === 0 || request.status >= 400) return null;
  const { answer } = request;
  if (!answer.startsWith('{')) return { answer, isJson: false, isCounted: false, strings: [] };
  const { data, errors } = JSON.parse(answer) as { data?: Record<string, unknown> | null; errors?: unknown };
  if (!data && errors) return null;
  const isCounted = Object.keys(data ?? {}).some((field) => NUMBERS_ONLY.includes(field));
  return { answer, isJson: true, isCounted, strings: answer.match(/"(?:[^"\\]|\\.)*"/g) ?? [] };
}

async function readLog(owner: Client): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { rows } = await owner.query<{ who: string; operation: string; clients: string[] }>(
    `SELECT l.professional_id AS who, l.operation, array_agg(DISTINCT c) AS clients
     FROM usage_log l, unnest(l.client_ids || ARRAY(SELECT k.client_id FROM contact k WHERE k.id = ANY (l.record_ids))) c
     WHERE c IS NOT NULL GROUP BY 1, 2`,
  );
  return new Map(rows.map(({ who, operation, clients }) => [`${who} ${operation}`, new Set(clients)]));
}
