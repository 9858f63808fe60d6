import { useCallback, useRef, useState } from 'react';
import type { TypedDocumentNode } from '@urql/core';
import { failureOf, type Failure } from './failure.js';
import { useGraphql } from './graphql-provider.js';
import { newId } from './new-id.js';
import { OUTSIDE_VIEW } from './transport.js';

/** The union that the mutation answers with; switch over its `__typename`. */
type ResultOf<Data> = NonNullable<Data[Exclude<keyof Data, '__typename'>]>;

export type ChangeOutcome<Result> =
  | { readonly kind: 'answered'; readonly result: Result }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface SendOptions {
  /** Sent without the id of the open view: nothing may tell from which client's page it came. */
  readonly isOutsideView?: boolean;
}

export interface Change<Input, Result> {
  /** Sends the change. After a network failure the same input goes out under the same id again, so it is never done twice. */
  readonly send: (input: Omit<Input, 'mutationId'>, options?: SendOptions) => Promise<ChangeOutcome<Result>>;
  readonly isSending: boolean;
}

/** One mutation with one `input`. Expected failures come as results, the rest as a `Failure`; nothing is thrown. */
export function useChange<Data extends object, Input extends { mutationId: string }>(
  mutation: TypedDocumentNode<Data, { input: Input }>,
): Change<Input, ResultOf<Data>> {
  const { urql } = useGraphql();
  const [isSending, setSending] = useState(false);
  const unanswered = useRef<{ input: string; mutationId: string } | null>(null);

  const send = useCallback(
    async (
      input: Omit<Input, 'mutationId'>,
      { isOutsideView = false }: SendOptions = {},
    ): Promise<ChangeOutcome<ResultOf<Data>>> => {
      const text = JSON.stringify(input);
      const mutationId = unanswered.current?.input === text ? unanswered.current.mutationId : newId();
      unanswered.current = { input: text, mutationId };
      setSending(true);
      const { data, error } = await urql
        .mutation<Data, { input: unknown }>(
          mutation,
          { input: { ...input, mutationId } },
          { [OUTSIDE_VIEW]: isOutsideView },
        )
        .toPromise();
      setSending(false);
      const failure = error ? failureOf(error) : null;
      if (failure?.code !== 'NETWORK') unanswered.current = null;
      const result = data ? resultIn(data) : undefined;
      if (failure || result === undefined)
        return { kind: 'failed', failure: failure ?? { code: 'INTERNAL' } };
      return { kind: 'answered', result };
    },
    [urql, mutation],
  );
  return { send, isSending };
}

function resultIn<Data extends object>(data: Data): ResultOf<Data> | undefined {
  for (const name in data) {
    const value = isAnswer<Data>(name) ? data[name] : null;
    if (value !== null && value !== undefined) return value;
  }
  return undefined;
}

const isAnswer = <Data extends object>(name: keyof Data): name is Exclude<keyof Data, '__typename'> =>
  name !== '__typename';
