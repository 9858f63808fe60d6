/** The system's code of a failure (`ENOENT` …), or null where it has none. By shape: in tests an error may be of another realm's class. */
export const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
