import { type Client, type Exchange, mapExchange, makeOperation, type Operation } from '@urql/core';

/** How long the record that is lacking may take to come by itself; events bring it within a blink. */
const PATIENCE_MS = 3_000;

export interface UnheardReads {
  /** Stands before the cache. */
  readonly before: Exchange;
  /** Stands after the cache. */
  readonly after: Exchange;
}

/**
 * Hears of reads to which the cache says nothing, and lets them be made again. One query's answer may make another's incomplete: a list
 * has a new member, of whom only a part was asked. Graphcache then neither answers the other query nor asks the server, lest two queries
 * ask for ever by turns. When that happens twice, the client takes the query for still on its way and lets the next reason to read it
 * pass: the very record that was lacking. The screen would stay as it was until something else happened.
 */
export function unheardReads(patienceMs = PATIENCE_MS): UnheardReads {
  const asked = new Map<number, Operation>();
  const waiting = new Map<number, ReturnType<typeof setTimeout>>();
  const heard = (key: number) => {
    asked.delete(key);
    clearTimeout(waiting.get(key));
    waiting.delete(key);
  };
  const lookAfter = (client: Client, operation: Operation) => {
    if (!asked.delete(operation.key)) return;
    // Is it taken for still on its way, this does no more than end that. Else it is read once more, to as little avail.
    client.reexecuteOperation(operation);
    clearTimeout(waiting.get(operation.key));
    const askTheServer = () => {
      waiting.delete(operation.key);
      const context = { ...operation.context, requestPolicy: 'network-only' } as const;
      client.reexecuteOperation(makeOperation(operation.kind, operation, context));
    };
    waiting.set(operation.key, setTimeout(askTheServer, patienceMs));
  };
  return {
    before: (input) =>
      mapExchange({
        onOperation: (operation) => {
          if (operation.kind !== 'query' || operation.context.requestPolicy === 'network-only') return;
          asked.set(operation.key, operation);
          // The cache answers, or asks on, at once.
          queueMicrotask(() => lookAfter(input.client, operation));
        },
        onResult: ({ operation }) => heard(operation.key),
      })(input),
    after: mapExchange({ onOperation: ({ key }) => heard(key) }),
  };
}
