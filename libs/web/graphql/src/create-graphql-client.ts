import { Client, fetchExchange, mapExchange, type Operation } from '@urql/core';
import { cacheExchange, type Data } from '@urql/exchange-graphcache';
import { isSessionLost } from './failure.js';
import { keptAnswers } from './kept-answers.js';
import { OwedReads } from './owed-reads.js';
import { OwnChanges } from './own-changes.js';
import { RecordKinds } from './record-kinds.js';
import { recordUpdates } from './record-updates.js';
import { refusedQueries } from './refused-queries.js';
import { ShownQueries } from './shown-queries.js';
import { requestExchange, type TransportOptions } from './transport.js';
import { unheardReads } from './unheard-reads.js';

export interface GraphqlClientOptions extends TransportOptions {
  /** The server no longer knows who asks. What was asked failed with `NOT_SIGNED_IN`; nothing typed is lost. */
  readonly sessionLost: () => void;
  /** Told of what the cache can't keep well, outside production. */
  readonly warn?: (message: string) => void;
}

/** What features read and change through, and what the live connection keeps fresh. */
export interface GraphqlClient {
  readonly urql: Client;
  readonly kinds: RecordKinds;
  readonly ownChanges: OwnChanges;
  readonly shown: ShownQueries;
  /** What is shown and could not be read yet. */
  readonly owed: OwedReads;
  /** After a reset or a lock: what can't be read anew is not shown as it was. */
  doubtShown(): void;
  /** After a lost right: what is in the cache is shown no more before the server has said so again. */
  distrustCache(): void;
  readonly isCacheTrusted: () => boolean;
}

/**
 * The GraphQL client of one signed-in person; another person gets another client. Runs in Node too, where tests and benchmarks
 * drive it.
 */
export function createGraphqlClient(options: GraphqlClientOptions): GraphqlClient {
  const kinds = new RecordKinds();
  const ownChanges = new OwnChanges(kinds);
  const unheard = unheardReads();
  let isTrusted = true;
  const owed = new OwedReads();
  const kept = keptAnswers(owed, () => isTrusted);
  const urql = new Client({
    url: options.url,
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [
      mapExchange({
        onOperation: (operation) => {
          const mutationId = mutationIdOf(operation);
          if (mutationId !== null) ownChanges.begin(mutationId);
        },
        onResult: (result) => {
          if (result.error && isSessionLost(result.error)) options.sessionLost();
          const mutationId = mutationIdOf(result.operation);
          if (mutationId !== null) ownChanges.answered(mutationId, result);
        },
      }),
      kept.exchange,
      refusedQueries(),
      unheard.before,
      cacheExchange({
        keys: keysById,
        possibleTypes: {},
        updates: recordUpdates(kinds),
        logger: loggerOf(options.warn),
      }),
      unheard.after,
      requestExchange(options),
      fetchExchange,
    ],
  });
  return {
    urql,
    kinds,
    ownChanges,
    shown: new ShownQueries(),
    owed,
    doubtShown: kept.forget,
    distrustCache: () => {
      isTrusted = false;
      kept.forget();
    },
    isCacheTrusted: () => isTrusted,
  };
}

/**
 * Whatever has an id is a record of its own; whatever has none is a part of its parent. A reference to something gone has an id
 * that is not its own.
 */
const keysById = new Proxy<Record<string, (data: Data) => string | null>>(
  { GoneRecord: () => null },
  { get: (special, typename) => (typeof typename === 'string' && special[typename]) || idOf },
);

/** Written without a schema, a record is held against the fragments of other types too: that fields are missing there says nothing. */
const loggerOf =
  (warn: GraphqlClientOptions['warn']) =>
  (severity: string, message: string): void => {
    if (severity !== 'debug' && !message.startsWith('Invalid undefined')) warn?.(message);
  };

const idOf = (data: Data): string | null => (typeof data.id === 'string' ? data.id : null);

function mutationIdOf({ kind, variables }: Operation): string | null {
  if (kind !== 'mutation') return null;
  const input: unknown = variables?.['input'];
  if (typeof input !== 'object' || input === null || !('mutationId' in input)) return null;
  return typeof input.mutationId === 'string' ? input.mutationId : null;
}
