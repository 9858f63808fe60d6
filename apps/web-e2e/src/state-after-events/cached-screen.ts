import { createRequest, type OperationResult } from '@urql/core';
import { failureOf, type GraphqlClient } from '@rinnalla/web-graphql';
import type { LiveView } from '@rinnalla/web-realtime';
import { differences } from './differences.js';
import { documentNamed } from './documents.js';
import { readAfresh, type Screen, type Shown, type StandingScreen } from './screen.js';

/** A query that stands in the cache, as most screens do. */
export interface CachedScreen {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** @param at.data what is shown, null before the first answer; @param at.askAgain for views that do not read by record */
  readonly view: (at: { readonly data: unknown; readonly askAgain: () => void }) => LiveView;
  /** Where the feature asks its query again when this changes: no event names the records it changes. */
  readonly turnsWith?: (data: unknown) => unknown;
}

export const cachedScreen = (made: CachedScreen): Screen => {
  const { query: name, variables = {} } = made;
  const screen: Screen = {
    name,
    key: `${name} ${JSON.stringify(variables)}`,
    open: (client) => new OpenCachedScreen(screen, made, client),
    readAfresh: (session) => readAfresh(session, documentNamed(name), variables),
  };
  return screen;
};

/** As `useRead` keeps it: from the cache, renewed by it, read anew after a reset. */
class OpenCachedScreen implements StandingScreen {
  hasAskedAgain = false;
  #shown: Shown = { data: null, failure: null };
  readonly #request;
  #ends: (() => void)[] = [];
  #asking: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly screen: Screen,
    private readonly made: CachedScreen,
    private readonly client: GraphqlClient,
  ) {
    const { query, variables = {} } = made;
    this.#request = createRequest<unknown, Record<string, unknown>>(documentNamed(query), { ...variables });
  }

  get isUnseen(): boolean {
    return this.#shown.failure !== null;
  }

  view(): LiveView {
    return this.made.view({ data: this.#shown.data, askAgain: () => this.#askAgain() });
  }

  read(shown: () => void): Promise<void> {
    return new Promise((resolve) => {
      const following = this.client.urql
        .executeQuery(this.#request, { requestPolicy: 'cache-and-network' })
        .subscribe((result) => {
          this.#show(result);
          if (!result.error) shown();
          if (!result.stale) resolve();
        });
      this.#ends = [() => following.unsubscribe(), this.client.shown.add(() => this.#reread())];
    });
  }

  faults(truth: Shown): Promise<readonly string[]> {
    const { failure, data } = this.#shown;
    return Promise.resolve(
      failure === truth.failure
        ? differences(data, truth.data)
        : [`shown: ${failure ?? 'data'}, is: ${truth.failure ?? 'data'}`],
    );
  }

  /** So that one fault is told once, not by every later step. */
  mend(hadFaults: boolean): Promise<void> {
    if (hadFaults) this.#reread();
    return Promise.resolve();
  }

  /** What was asked for a moment ago, and is not sent yet, is no curiosity of the next step's. */
  forget(): void {
    this.hasAskedAgain = this.#asking !== undefined;
  }

  close(): void {
    clearTimeout(this.#asking);
    for (const end of this.#ends) end();
  }

  #show({ data, error }: OperationResult): void {
    const before: unknown = this.#shown.data;
    const failure = error ? failureOf(error).code : null;
    this.#shown = failure ? { data: null, failure } : { data, failure };
    if (before !== null && !failure && this.#turn(before) !== this.#turn(data)) this.#askAgain();
  }

  #turn(data: unknown): unknown {
    return this.made.turnsWith?.(data);
  }

  /** What several events ask for at once is asked once. */
  #askAgain(): void {
    this.hasAskedAgain = true;
    this.#asking ??= setTimeout(() => {
      this.#asking = undefined;
      this.#reread();
    }, 20);
  }

  #reread(): void {
    const { urql } = this.client;
    urql.reexecuteOperation(
      urql.createRequestOperation('query', this.#request, { requestPolicy: 'network-only' }),
    );
  }
}
