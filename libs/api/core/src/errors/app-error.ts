import type { ErrorCode } from '@rinnalla/contracts';

/** A failure the caller may be told of: its code is stable, its text holds no data of anyone. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = code;
  }
}

export const notSignedIn = () => new AppError('NOT_SIGNED_IN', 'Sign in first.');
export const notAllowed = () => new AppError('NOT_ALLOWED', 'Your work task does not allow this.');
/** Also for what exists but may not even be known of: the two must look the same. */
export const notFound = () =>
  new AppError('NOT_FOUND', 'There is no such record, or it is not yours to see.');

/** What is wrong and what to do, for whoever calls the API without our screens; those word the reason themselves. */
const ADVICE: Readonly<Record<string, string>> = {
  required: 'It is missing. Give it.',
  tooLong: 'It is too long. Shorten it.',
  short: 'It says too little. Say why, in words that somebody else can judge.',
  format: 'It is not written as it should be. Correct it.',
  notOnTheList: 'It is none of those that can stand here. Choose one of them.',
  identityCode: 'It holds a personal identity code, and nothing of a client belongs here. Take it out.',
  range: 'It is outside what can stand here. Check it.',
  unknownField: 'There is no such field here. Leave it out.',
};

/**
 * Input that cannot be taken as it is.
 * @param field path of the input field, e.g. `input.dueOn`
 * @param reason stable key the web words: `tooLong`, `required`, `format` …
 * @param section act and section that ask for it, e.g. `1301/2014 35 §`; left out, what the contract's `lawOfInput` says of the field
 */
export const badInput = (field: string, reason: string, section?: string) =>
  new AppError('BAD_INPUT', `${field}: ${ADVICE[reason] ?? `${reason}. Correct it.`}`, {
    field,
    reason,
    ...(section !== undefined && { section }),
  });
