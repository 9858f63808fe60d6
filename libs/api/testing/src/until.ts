import { setTimeout as wait } from 'node:timers/promises';

export interface UntilOptions {
  readonly timeoutMs?: number;
  /** What is waited for, in words, for the failure message. */
  readonly waitingFor?: string;
}

/**
 * Waits until the condition holds, asking every few milliseconds; tests never sleep for a guessed time.
 * @param condition holds when it returns something truthy; throwing means "not yet"
 * @returns what the condition returned
 * @throws after `timeoutMs` (5 s), with the condition's last error as the cause
 */
export async function until<T>(
  condition: () => T | Promise<T>,
  { timeoutMs = 5_000, waitingFor = condition.toString() }: UntilOptions = {},
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    let cause: unknown;
    try {
      const outcome = await condition();
      if (outcome) return outcome;
    } catch (error) {
      cause = error;
    }
    if (performance.now() >= deadline) {
      const detail = cause instanceof Error ? ` Last error: ${cause.message}` : '';
      throw new Error(`Waited ${timeoutMs} ms in vain for: ${waitingFor}.${detail}`, { cause });
    }
    await wait(10);
  }
}
