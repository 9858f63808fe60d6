import { ERROR_CODES, type ErrorCode } from '@rinnalla/contracts';
import type { CombinedError } from '@urql/core';

/** Why a read or a change got no answer. `NETWORK`: it may not have reached the server at all. */
export interface Failure {
  readonly code: ErrorCode | 'NETWORK';
  /** With `BAD_INPUT`: path of the faulty field, e.g. `input.hetu`, and a stable reason the screen words. */
  readonly field?: string;
  readonly reason?: string;
  /** Act and section that ask for it, where the law does. */
  readonly section?: string;
  /** With `INTERNAL`: what the reader can quote to support. */
  readonly errorId?: string;
  /** With `TOO_MANY_REQUESTS`: the moment from which one may try again, ISO 8601. */
  readonly retryAt?: string;
}

/** Reads the first error of an answer. An unknown code is told as `INTERNAL`: the screen words every code it is given. */
export function failureOf(error: CombinedError): Failure {
  const [first] = error.graphQLErrors;
  if (!first) return { code: 'NETWORK' };
  const { code, field, reason, section, errorId, retryAt } = first.extensions;
  return {
    code: ERROR_CODES.find((known) => known === code) ?? 'INTERNAL',
    ...(typeof field === 'string' && { field }),
    ...(typeof reason === 'string' && { reason }),
    ...(typeof section === 'string' && { section }),
    ...(typeof errorId === 'string' && { errorId }),
    ...(typeof retryAt === 'string' && { retryAt }),
  };
}

export const isSessionLost = (error: CombinedError): boolean => failureOf(error).code === 'NOT_SIGNED_IN';

const UNSEEN = new Set<Failure['code']>(['NOT_FOUND', 'NOT_ALLOWED']);

/** Not there, or not the reader's to see: what was read of it before is shown no more. */
export const isUnseen = (error: CombinedError): boolean => UNSEEN.has(failureOf(error).code);
