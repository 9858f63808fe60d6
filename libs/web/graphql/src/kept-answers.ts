import { makeOperation, mapExchange, type Exchange, type Operation, type OperationResult } from '@urql/core';
import { failureOf, isPassing } from './failure.js';
import type { OwedReads } from './owed-reads.js';
import { isFromCache } from './refused-queries.js';

/** In an operation's context: a screen shows it for as long as it stands. */
export const SHOWN = 'isShown';

export interface KeptAnswers {
  readonly exchange: Exchange;
  /** What was read before may not be the reader's any more: a failed read shows nothing of it. */
  readonly forget: () => void;
}

/**
 * Keeps on the screen what was last read when it can't be read anew for a while, and has it read again. urql itself drops the answer with
 * any error. What the server refuses goes at once; so does what can't be read anew after a lost right, a reset or a lock.
 */
export function keptAnswers(owed: OwedReads, isCacheTrusted: () => boolean): KeptAnswers {
  const last = new Map<number, unknown>();
  const leaving = new Set<number>();
  const leave = (key: number) => {
    last.delete(key);
    owed.settled(key);
  };
  const answered = (result: OperationResult, again: () => void): OperationResult => {
    const { key } = result.operation;
    if (isFromCache(result) && !result.error) {
      if (isCacheTrusted()) last.set(key, result.data);
      return result;
    }
    if (!result.error) {
      last.set(key, result.data);
      owed.settled(key);
      return result;
    }
    const failure = failureOf(result.error);
    if (!isPassing(failure)) {
      leave(key);
      return result;
    }
    owed.failed(key, again, failure);
    const data: unknown = result.data ?? last.get(key);
    return { ...result, data, stale: false };
  };
  const exchange: Exchange = (input) => {
    const againOf = (operation: Operation) => () => {
      const context = { ...operation.context, requestPolicy: 'network-only' } as const;
      input.client.reexecuteOperation(makeOperation('query', operation, context));
    };
    /** A hook that asks anew lets its question go for a blink. */
    const leaveSoon = (key: number) => {
      leaving.add(key);
      void Promise.resolve().then(() => {
        if (leaving.delete(key)) leave(key);
      });
    };
    return mapExchange({
      onOperation: (operation) => {
        const { key, kind, context } = operation;
        if (kind === 'teardown') return leaveSoon(key);
        leaving.delete(key);
        if (kind === 'query' && context[SHOWN] === true && context.requestPolicy === 'network-only')
          owed.asked(key, againOf(operation));
      },
      onResult: (result) => {
        const { kind, context } = result.operation;
        return kind === 'query' && context[SHOWN] === true
          ? answered(result, againOf(result.operation))
          : result;
      },
    })(input);
  };
  return { exchange, forget: () => last.clear() };
}
