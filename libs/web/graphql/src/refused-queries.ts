import { mapExchange, type CombinedError, type Exchange, type OperationResult } from '@urql/core';
import { failureOf, isUnseen } from './failure.js';

/**
 * Keeps what the server has refused to show off the screen until the server itself shows it again. The cache still holds what was read
 * before, and would bring it back as soon as any other answer renewed a part of it.
 */
export function refusedQueries(): Exchange {
  const refused = new Map<number, CombinedError>();
  return mapExchange({
    onResult: (result) => {
      const { key, kind } = result.operation;
      if (kind !== 'query') return result;
      if (isFromCache(result)) return withheld(result, refused.get(key));
      if (result.error && isUnseen(failureOf(result.error))) refused.set(key, result.error);
      else if (!result.error) refused.delete(key);
      return withheld(result, refused.get(key));
    },
  });
}

const withheld = (result: OperationResult, refusal: CombinedError | undefined): OperationResult =>
  refusal ? { ...result, data: undefined, error: refusal, stale: false } : result;

/** Answered out of the cache, whole or in part: the server has said nothing yet. */
export function isFromCache({ operation }: OperationResult): boolean {
  const outcome = operation.context.meta?.cacheOutcome;
  return outcome === 'hit' || outcome === 'partial';
}
