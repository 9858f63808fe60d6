/**
 * The database asks to come again: serialization_failure, deadlock_detected, lock_not_available, query_canceled (too long),
 * too_many_connections.
 */
const COME_AGAIN = new Set(['40001', '40P01', '55P03', '57014', '53300']);
const NO_CONNECTION = /timeout exceeded when trying to connect/;

/** Too many wanted the same at once. Nothing was changed, and nothing is wrong: later it may well go through. */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return COME_AGAIN.has(String(code)) || NO_CONNECTION.test(error.message);
}
