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

/**
 * Input that cannot be taken as it is.
 * @param field path of the input field, e.g. `input.dueOn`
 * @param reason stable key the web words: `tooLong`, `required`, `format` …
 * @param section act and section that ask for it, e.g. `1301/2014 35 §`, where the law does
 */
export const badInput = (field: string, reason: string, section?: string) =>
  new AppError('BAD_INPUT', `${field}: ${reason}`, {
    field,
    reason,
    ...(section !== undefined && { section }),
  });
