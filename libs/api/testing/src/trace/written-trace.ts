import { randomUUID } from 'node:crypto';
import type { TracedRequest } from './trace-requests.js';
import type { RowListener, RowTrace, TracedTransaction } from './trace-rows.js';

type Followed = Pick<RowTrace, 'transactions' | 'outside'>;

/** Parts what one process wrote from what one before it did: in JSON it stands nowhere. */
const BEGINNING = '\f';

interface WrittenTransaction extends Omit<
  TracedTransaction,
  'request' | 'at' | 'ids' | 'decidedBy' | 'lookedAhead'
> {
  /** The key of its request. */
  readonly request: string | null;
  readonly at: string;
  readonly ids: readonly string[];
  readonly decidedBy: readonly string[];
  readonly lookedAhead: readonly string[];
}

/** What is written of one thing twice is written anew, as it has become since. */
type Line =
  | { readonly request: string; readonly heard: TracedRequest }
  | { readonly transaction: string; readonly heard: WrittenTransaction }
  | { readonly outside: readonly [string, string] };

/** Writes a trace down as it comes to be, line by line, for another process to read. */
export class TraceWriter implements RowListener {
  /** Several processes may write to one file, one after the other. */
  private readonly process = randomUUID();
  private readonly keys = new Map<object, string>();
  /** What each request has read and not finished: only what is finished stays as it is. */
  private readonly open = new WeakMap<TracedRequest, Set<TracedTransaction>>();

  /** @param write takes a line, with its end */
  constructor(private readonly write: (line: string) => void) {
    write(BEGINNING);
  }

  begun(transaction: TracedTransaction): void {
    const { request } = transaction;
    if (request) this.open.set(request, (this.open.get(request) ?? new Set()).add(transaction));
  }

  ended(transaction: TracedTransaction): void {
    this.writeTransaction(transaction);
    if (transaction.request) this.open.get(transaction.request)?.delete(transaction);
  }

  outside(id: string, statement: string): void {
    this.writeLine({ outside: [id, statement] });
  }

  /** With what it has read and not finished: who answers before the end has told of it all the same. */
  answered(request: TracedRequest): void {
    for (const transaction of this.open.get(request) ?? []) this.writeTransaction(transaction);
    this.writeLine({ request: this.keyOf(request), heard: request });
  }

  private writeTransaction(transaction: TracedTransaction): void {
    const { request, at, ids, decidedBy, lookedAhead, ...rest } = transaction;
    const heard = {
      ...rest,
      request: request && this.keyOf(request),
      at: at.toISOString(),
      ids: [...ids],
      decidedBy: [...decidedBy],
      lookedAhead: [...lookedAhead],
    };
    this.writeLine({ transaction: this.keyOf(transaction), heard });
  }

  private keyOf(thing: object): string {
    const key = this.keys.get(thing) ?? `${this.process} ${String(this.keys.size)}`;
    this.keys.set(thing, key);
    return key;
  }

  private writeLine(line: Line): void {
    this.write(`${JSON.stringify(line)}\n`);
  }
}

/**
 * @param lines all that was written. A process that was killed may have left half a line, which told of nothing yet and is left out.
 * @throws on any other line that is none
 */
export async function readTrace(lines: AsyncIterable<string> | Iterable<string>): Promise<Followed> {
  const requests = new Map<string, TracedRequest>();
  const written = new Map<string, WrittenTransaction>();
  const outside = new Map<string, string>();
  for await (const line of linesIn(lines)) {
    if ('outside' in line) outside.set(...line.outside);
    else if ('request' in line) requests.set(line.request, line.heard);
    else written.set(line.transaction, line.heard);
  }
  const transactions = [...written.values()].map(({ request, at, ids, decidedBy, lookedAhead, ...rest }) => ({
    ...rest,
    request: request === null ? null : requestOf(requests, request),
    at: new Date(at),
    ids: new Set(ids),
    decidedBy: new Set(decidedBy),
    lookedAhead: new Set(lookedAhead),
  }));
  return { transactions, outside };
}

/** Half a line is the last one, or stands before the next process's beginning. */
async function* linesIn(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Line> {
  let last: string | null = null;
  for await (const line of lines) {
    if (last) yield JSON.parse(last) as Line;
    last = line.slice(line.lastIndexOf(BEGINNING) + 1);
  }
  const end = last ? wholeLine(last) : null;
  if (end) yield end;
}

function wholeLine(text: string): Line | null {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return null;
  }
}

/** One of which no word of an answer was heard was never answered. */
function requestOf(requests: Map<string, TracedRequest>, key: string): TracedRequest {
  const request = requests.get(key) ?? { address: '', status: 0, answer: '' };
  requests.set(key, request);
  return request;
}
