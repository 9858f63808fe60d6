import { useCallback, useRef, useState } from 'react';
import { getOperationName, type CombinedError, type TypedDocumentNode } from '@urql/core';
import { failureOf, isPassing, type Failure } from './failure.js';
import { useGraphql } from './graphql-provider.js';
import { newId } from './new-id.js';
import { OUTSIDE_VIEW } from './transport.js';
import { sendingPlace, type Unanswered } from './unanswered.js';

/** The union that the mutation answers with; switch over its `__typename`. */
type ResultOf<Data> = NonNullable<Data[Exclude<keyof Data, '__typename'>]>;

export type ChangeOutcome<Result> =
  | { readonly kind: 'answered'; readonly result: Result }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface SendOptions {
  /** Sent without the id of the open view: nothing may tell from which client's page it came. */
  readonly isOutsideView?: boolean;
  /** The input holds what nothing may keep, such as a password: of its sending no draft is told. */
  readonly holdsSecret?: boolean;
}

export interface Change<Input, Result> {
  /**
   * Sends the change. Where it is not known whether it was made, the same input goes out under the same id again, so it is never done
   * twice: while the page stands, and from a draft (`sendFrom`) also after a reload.
   */
  readonly send: (input: Omit<Input, 'mutationId'>, options?: SendOptions) => Promise<ChangeOutcome<Result>>;
  readonly isSending: boolean;
}

/** One mutation with one `input`. Expected failures come as results, the rest as a `Failure`; nothing is thrown. */
export function useChange<Data extends object, Input extends { mutationId: string }>(
  mutation: TypedDocumentNode<Data, { input: Input }>,
): Change<Input, ResultOf<Data>> {
  const { urql } = useGraphql();
  const [isSending, setSending] = useState(false);
  const unanswered = useRef<Unanswered | null>(null);

  const send = useCallback(
    async (
      input: Omit<Input, 'mutationId'>,
      { isOutsideView = false, holdsSecret = false }: SendOptions = {},
    ): Promise<ChangeOutcome<ResultOf<Data>>> => {
      const place = holdsSecret ? null : sendingPlace();
      const change = `${getOperationName(mutation) ?? ''}\n${JSON.stringify(input)}`;
      const sent = goingOut(change, [unanswered.current, place?.unanswered]);
      const { mutationId } = sent;
      unanswered.current = sent;
      setSending(true);
      if (place) await place.keep(sent);
      const { data, error } = await urql
        .mutation<Data, { input: unknown }>(
          mutation,
          { input: { ...input, mutationId } },
          { [OUTSIDE_VIEW]: isOutsideView },
        )
        .toPromise();
      setSending(false);
      const outcome = outcomeOf(data, error);
      if (isAnswer(outcome)) {
        unanswered.current = null;
        place?.answered();
      }
      return outcome;
    },
    [urql, mutation],
  );
  return { send, isSending };
}

/** The very same change goes out under the id it had. */
const goingOut = (change: string, before: readonly (Unanswered | null | undefined)[]): Unanswered =>
  before.find((sent) => sent?.change === change) ?? { change, mutationId: newId() };

function outcomeOf<Data extends object>(
  data: Data | undefined,
  error: CombinedError | undefined,
): ChangeOutcome<ResultOf<Data>> {
  if (error) return { kind: 'failed', failure: failureOf(error) };
  const result = data && resultIn(data);
  return result === undefined
    ? { kind: 'failed', failure: { code: 'INTERNAL' } }
    : { kind: 'answered', result };
}

/** Whether the server said what became of it. */
const isAnswer = (outcome: ChangeOutcome<unknown>): boolean =>
  outcome.kind === 'answered' || !isPassing(outcome.failure);

function resultIn<Data extends object>(data: Data): ResultOf<Data> | undefined {
  for (const name in data) {
    const value = isField<Data>(name) ? data[name] : null;
    if (value !== null && value !== undefined) return value;
  }
  return undefined;
}

const isField = <Data extends object>(name: keyof Data): name is Exclude<keyof Data, '__typename'> =>
  name !== '__typename';
