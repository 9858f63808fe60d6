import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { createRequest, type AnyVariables, type TypedDocumentNode } from '@urql/core';
import { useQuery } from 'urql';
import type { GraphqlClient } from './create-graphql-client.js';
import { failureOf, isUnseen, type Failure } from './failure.js';
import { useGraphql } from './graphql-provider.js';
import { SHOWN } from './kept-answers.js';

export interface Read<Data> {
  /**
   * What is known, from the cache first. Stays with a failure that passes, while it is tried again; never there together with one that says
   * it may not be seen.
   */
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

const CONTEXT = { [SHOWN]: true };

/**
 * Reads for as long as the component stands: from the cache at once, from the server behind it, and again after a reset or a failure that
 * passes.
 */
export function useRead<Data, Variables extends AnyVariables>({
  query,
  variables,
  isPaused = false,
}: ReadOptions<Data, Variables>): Read<Data> {
  const client = useGraphql();
  const key = useMemo(() => createRequest(query, variables).key, [query, variables]);
  // Chosen anew for each question: after a lost right, the cache answers none that was not read again.
  const { requestPolicy } = useMemo(() => questionOf(client, key), [client, key]);
  const [state, execute] = useQuery<Data, Variables>({
    query,
    variables,
    pause: isPaused,
    requestPolicy,
    context: CONTEXT,
  });
  const reread = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);

  const [dropped, setDropped] = useState<unknown>(null);
  const drop = useEffectEvent(() => {
    if (client.owed.isOwed(key)) setDropped(state);
  });
  useEffect(
    () => (isPaused ? undefined : client.shown.add(reread, () => drop())),
    [client, isPaused, reread],
  );

  const failure = useMemo(() => (state.error ? failureOf(state.error) : null), [state.error]);
  const isHidden = dropped === state || (failure !== null && isUnseen(failure));
  const data = isHidden ? undefined : state.data;
  return {
    data,
    failure,
    isLoading: data === undefined && failure === null,
    isRefreshing: data !== undefined && (state.fetching || state.stale),
    reread,
  };
}

const questionOf = (client: GraphqlClient, key: number) =>
  ({ key, requestPolicy: client.isCacheTrusted() ? 'cache-and-network' : 'network-only' }) as const;
