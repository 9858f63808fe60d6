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

const PASSING = new Set<Failure['code']>(['NETWORK', 'INTERNAL', 'BUSY', 'TOO_MANY_REQUESTS']);

/** Says nothing of the thing itself or of the right to it: the same read may succeed in a moment. */
export const isPassing = ({ code }: Failure): boolean => PASSING.has(code);

/** Not there, or not the reader's to see: what was read of it before is shown no more. */
export const isUnseen = ({ code }: Failure): boolean => UNSEEN.has(code);
