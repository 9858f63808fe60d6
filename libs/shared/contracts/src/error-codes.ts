/** Every code a GraphQL error of ours may carry in `extensions.code`. The web words each of them in three languages. */
export const ERROR_CODES = [
  'NOT_SIGNED_IN',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'BAD_INPUT',
  'MUTATION_ID_REUSED',
  'UNKNOWN_DOCUMENT',
  'TOO_COMPLEX',
  'TOO_MANY_REQUESTS',
  'BUSY',
  'BAD_REQUEST',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
