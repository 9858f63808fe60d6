import type { ApolloServerPlugin, GraphQLRequestListener, GraphQLResponse } from '@apollo/server';
import { randomUUID } from 'node:crypto';
import type { OperationDefinitionNode } from 'graphql';
import type { Attempt, Attempts } from '../database/attempts.js';
import type { GraphqlContext } from './context.js';
import { type ErrorLog, toldOf } from './format-error.js';

/**
 * Ends the read transaction before the answer leaves: waits for every started read, writes the usage log, commits. If that fails,
 * the whole response becomes an error: what could not be logged is not answered (703/2023 10 §). A refusal is logged after it, by
 * itself, and is not answered either where it can't be.
 */
export const readTransactionPlugin = (
  log: ErrorLog,
  attempts: Attempts,
): ApolloServerPlugin<GraphqlContext> => ({
  requestDidStart: (): Promise<GraphQLRequestListener<GraphqlContext>> =>
    Promise.resolve({
      async willSendResponse({ contextValue, operationName, operation, response }) {
        const { db, actor } = contextValue;
        if (!db || !actor) return;
        const name = operationName ?? operation?.operation ?? 'unknown';
        const code = refusalIn(response);
        try {
          await db.finish(name, contextValue.viewId);
          if (code) await attempts.note(actor, { operation: name, kind: rootFields(operation), code });
        } catch (error) {
          const known = toldOf(error);
          response.http.status = known ? 200 : 500;
          response.body = { kind: 'single', singleResult: { errors: [known ?? unforeseen(error, log)] } };
        }
      },
    }),
});

function unforeseen(error: unknown, log: ErrorLog) {
  const errorId = randomUUID();
  log.unexpected(error, errorId);
  return {
    message: 'Nothing could be read: the read could not be completed and logged.',
    extensions: { code: 'INTERNAL', errorId },
  };
}

/** The first code by which somebody was kept from something; null when nobody was. */
function refusalIn({ body }: Pick<GraphQLResponse, 'body'>): Attempt['code'] | null {
  const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
  for (const { extensions } of errors ?? []) {
    const code = extensions?.['code'];
    if (code === 'NOT_FOUND' || code === 'NOT_ALLOWED') return code;
  }
  return null;
}

/** The operation by its root fields: an operation's name and aliases are the caller's, these are ours. */
function rootFields(operation: OperationDefinitionNode | undefined): string {
  const names =
    operation?.selectionSet.selections.map((field) => (field.kind === 'Field' ? field.name.value : '')) ?? [];
  return [...new Set(names)].sort().join(' ');
}
