import { AppError, notAllowed, type ReadDb } from '@rinnalla/api-core';
import type { NewcomerCard } from './newcomer.types.js';
import type { Sought } from './newcomer-inputs.types.js';

interface Found {
  /** Too many searches: none was made. */
  readonly retryAt?: string;
  readonly clientIds?: readonly string[];
  readonly card?: NewcomerCard | null;
}

/** Receiving contacts is social welfare's own task (SHL 34, 36 §); in which workspace it was given does not matter. */
export async function isAtIntake(db: ReadDb): Promise<boolean> {
  const { register, tasks } = await db.facts();
  return (
    register === 'social' && tasks.some(({ task, workspaceId }) => task === 'intake' && workspaceId !== null)
  );
}

/**
 * Is this person a client already? The search counts against the limit whatever it finds; whom it found is logged.
 * @throws AppError NOT_ALLOWED without the task of receiving contacts, TOO_MANY_REQUESTS with `retryAt`
 */
export async function findNewcomer(db: ReadDb, sought: Sought): Promise<NewcomerCard | null> {
  if (!(await isAtIntake(db))) throw notAllowed();
  const [row] = await db.query<{ found: Found }>('SELECT app.find_newcomer($1, $2, $3, $4) AS found', sought);
  const found = takeTurn(row?.found);
  recordFinding(db, found);
  return found.card ?? null;
}

/** @throws AppError TOO_MANY_REQUESTS, told when to try again (ISO 8601, UTC) */
export function takeTurn<Answer extends { readonly retryAt?: string | null }>(
  answer: Answer | undefined,
): Answer {
  if (!answer) throw notAllowed();
  if (answer.retryAt) {
    throw new AppError('TOO_MANY_REQUESTS', 'Too many searches. Wait a moment and try again.', {
      retryAt: new Date(answer.retryAt).toISOString(),
    });
  }
  return answer;
}

export function recordFinding(db: ReadDb, { clientIds = [] }: Found, basis = 'task:intake'): void {
  if (clientIds.length === 0) return;
  db.recordUse({ purpose: 'newcomer_search', basis, clientIds, recordIds: [], fieldClasses: ['C1'] });
}
