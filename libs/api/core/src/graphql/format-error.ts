import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { HttpException } from '@nestjs/common';
import { AppError } from '../errors/app-error.js';
import { isBusy } from '../errors/busy.js';

export interface ErrorLog {
  /** Logs a failure nobody foresaw, once, under an id the user can quote. */
  unexpected(error: unknown, errorId: string): void;
}

/** Apollo's own codes for a document or request that can't be taken, and how we name them. */
const REQUEST_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/**
 * Lets our own errors through, names request faults, and masks the rest: no text of a library or the database leaves the server.
 * @param isProduction also hides what a fault says of the schema
 */
export const formatError =
  (log: ErrorLog, isProduction: boolean) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const path = formatted.path ? { path: formatted.path } : {};
    const told = toldOf(cause);
    if (told) return { ...told, ...path };
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && REQUEST_FAULTS.has(code)) {
      const isInput = code === 'BAD_USER_INPUT';
      return {
        // What is wrong with an input is told by its place, in our own words.
        message: isInput || isProduction ? 'The request could not be understood.' : formatted.message,
        ...path,
        extensions: { code: isInput ? 'BAD_INPUT' : 'BAD_REQUEST' },
      };
    }
    const errorId = randomUUID();
    log.unexpected(cause, errorId);
    return {
      message: `Something went wrong. Quote ${errorId}.`,
      ...path,
      extensions: { code: 'INTERNAL', errorId },
    };
  };

/** What we say ourselves of a failure we know; null for any other. */
export function toldOf(cause: unknown): Pick<GraphQLFormattedError, 'message' | 'extensions'> | null {
  if (cause instanceof AppError) {
    return { message: cause.message, extensions: { code: cause.code, ...cause.details } };
  }
  if (cause instanceof HttpException && cause.getStatus() === 403) {
    return { message: 'Your work task does not allow this.', extensions: { code: 'NOT_ALLOWED' } };
  }
  if (isBusy(cause)) {
    return {
      message: 'Too many at once; nothing was changed. Try again in a moment.',
      extensions: { code: 'BUSY' },
    };
  }
  return null;
}
