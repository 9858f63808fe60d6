import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { randomUUID } from 'node:crypto';
import type { GraphqlContext } from './context.js';
import type { ErrorLog } from './format-error.js';

/**
 * Ends the read transaction before the answer leaves: waits for every started read, writes the usage log, commits. If that fails,
 * the whole response becomes an error: what could not be logged is not answered (703/2023 10 §).
 */
export const readTransactionPlugin = (log: ErrorLog): ApolloServerPlugin<GraphqlContext> => ({
  requestDidStart: (): Promise<GraphQLRequestListener<GraphqlContext>> =>
    Promise.resolve({
      async willSendResponse({ contextValue, operationName, operation, response }) {
        const { db } = contextValue;
        if (!db) return;
        try {
          await db.finish(operationName ?? operation?.operation ?? 'unknown', contextValue.viewId);
        } catch (error) {
          const errorId = randomUUID();
          log.unexpected(error, errorId);
          response.http.status = 500;
          response.body = {
            kind: 'single',
            singleResult: {
              errors: [
                {
                  message: 'Nothing could be read: the read could not be completed and logged.',
                  extensions: { code: 'INTERNAL', errorId },
                },
              ],
            },
          };
        }
      },
    }),
});
