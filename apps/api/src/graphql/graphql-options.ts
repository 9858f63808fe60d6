import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { secretFromCookies, type Sessions } from '@rinnalla/api-access';
import {
  type Attempts,
  type ErrorLog,
  formatError,
  type GraphqlContext,
  inputLawPlugin,
  type Reader,
  readTransactionPlugin,
} from '@rinnalla/api-core';
import { DOCUMENT_LIMITS } from '@rinnalla/contracts';
import type { Request } from 'express';
import type { Configuration } from '../config/configuration.js';
import { isSecure } from '../http/origin.js';
import { documentLimits } from './document-limits.js';

const VIEW_ID = /^[\w-]{1,64}$/;

/** How GraphQL is served: who asks, in which read transaction, within which limits, and what of a failure may leave. */
export function graphqlOptions(
  configuration: Configuration,
  sessions: Sessions,
  reader: Reader,
  attempts: Attempts,
  log: ErrorLog,
): Omit<ApolloDriverConfig, 'driver'> {
  return {
    autoSchemaFile: true,
    sortSchema: true,
    path: '/graphql',
    playground: false,
    introspection: !configuration.isProduction,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: configuration.isProduction,
    persistedQueries: false,
    csrfPrevention: true,
    parseOptions: { maxLexicalTokens: DOCUMENT_LIMITS.tokens },
    validationRules: [documentLimits],
    // Nothing of ours may be cached on the way; weighing each field's cache hints would only cost time.
    plugins: [
      readTransactionPlugin(log, attempts),
      inputLawPlugin(),
      ApolloServerPluginCacheControlDisabled(),
    ],
    formatError: formatError(log, configuration.isProduction),
    context: async ({ req }: { req: Request }): Promise<GraphqlContext> => {
      const secret = secretFromCookies(req.headers.cookie, isSecure(configuration));
      const actor = secret ? await sessions.find(secret) : null;
      const viewId = req.headers['x-view-id'];
      return {
        actor,
        db: actor ? reader.begin(actor) : null,
        viewId: typeof viewId === 'string' && VIEW_ID.test(viewId) ? viewId : null,
        address: req.ip ?? '',
        loaders: new Map(),
      };
    },
  };
}
