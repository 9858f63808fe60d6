import { useCallback, useEffect, useMemo } from 'react';
import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useQuery } from 'urql';
import { failureOf, isUnseen, type Failure } from './failure.js';
import { useGraphql } from './graphql-provider.js';

export interface Read<Data> {
  /** What is known, from the cache first. Never there together with a failure that says it may not be seen. */
  readonly data: Data | undefined;
  readonly failure: Failure | null;
  /** Nothing to show yet. */
  readonly isLoading: boolean;
  /** Something is shown, something newer is on its way. */
  readonly isRefreshing: boolean;
  readonly reread: () => void;
}

export interface ReadOptions<Data, Variables extends AnyVariables> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** Waits, for example until the live streams are joined. */
  readonly isPaused?: boolean;
}

/** Reads for as long as the component stands: from the cache at once, from the server behind it, and again after a reset. */
export function useRead<Data, Variables extends AnyVariables>({
  query,
  variables,
  isPaused = false,
}: ReadOptions<Data, Variables>): Read<Data> {
  const client = useGraphql();
  const requestPolicy = useMemo(
    () => (client.isCacheTrusted() ? 'cache-and-network' : 'network-only'),
    [client],
  );
  const [state, execute] = useQuery<Data, Variables>({ query, variables, pause: isPaused, requestPolicy });
  const reread = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);

  useEffect(() => (isPaused ? undefined : client.shown.add(reread)), [client, isPaused, reread]);

  const failure = useMemo(() => (state.error ? failureOf(state.error) : null), [state.error]);
  const data = state.error && isUnseen(state.error) ? undefined : state.data;
  return {
    data,
    failure,
    isLoading: data === undefined && failure === null,
    isRefreshing: data !== undefined && (state.fetching || state.stale),
    reread,
  };
}
