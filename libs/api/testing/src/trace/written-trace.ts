import type { TracedRequest } from './trace-requests.js';
import type { RowTrace, TracedTransaction } from './trace-rows.js';

type Followed = Pick<RowTrace, 'transactions' | 'outside'>;

interface Written {
  readonly requests: readonly TracedRequest[];
  readonly transactions: readonly (Omit<
    TracedTransaction,
    'request' | 'at' | 'ids' | 'decidedBy' | 'lookedAhead'
  > & {
    /** Its place among the requests. */
    readonly request: number | null;
    readonly at: string;
    readonly ids: readonly string[];
    readonly decidedBy: readonly string[];
    readonly lookedAhead: readonly string[];
  })[];
  readonly outside: readonly (readonly [string, string])[];
}

/** A trace as one process hands it to another. */
export function writtenTrace({ transactions, outside }: Followed): string {
  const requests = [...new Set(transactions.flatMap(({ request }) => request ?? []))];
  const placeOf = new Map(requests.map((request, place) => [request, place]));
  const written: Written = {
    requests,
    transactions: transactions.map(({ request, at, ids, decidedBy, lookedAhead, ...rest }) => ({
      ...rest,
      request: request && (placeOf.get(request) ?? null),
      at: at.toISOString(),
      ids: [...ids],
      decidedBy: [...decidedBy],
      lookedAhead: [...lookedAhead],
    })),
    outside: [...outside],
  };
  return JSON.stringify(written);
}

export function readTrace(text: string): Followed {
  const { requests, transactions, outside } = JSON.parse(text) as Written;
  return {
    transactions: transactions.map(({ request, at, ids, decidedBy, lookedAhead, ...rest }) => ({
      ...rest,
      request: request === null ? null : (requests[request] ?? null),
      at: new Date(at),
      ids: new Set(ids),
      decidedBy: new Set(decidedBy),
      lookedAhead: new Set(lookedAhead),
    })),
    outside: new Map(outside),
  };
}
