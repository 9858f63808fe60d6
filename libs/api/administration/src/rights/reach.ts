import type { ReadDb, Tx } from '@rinnalla/api-core';
import { type ReachDifference, without } from './compare-rights.js';
import type { Reach } from './place-rights.js';

/** How far the person's rights reach at that moment, as the database itself would let them. */
export async function reachOf(db: ReadDb, professionalId: string, at: Date): Promise<Reach> {
  const [row] = await db.query<{ reach: Reach | null }>('SELECT app.reach_of($1, $2) AS reach', [
    professionalId,
    at,
  ]);
  if (!row?.reach) throw new Error('There is no reach of someone who is not there');
  return row.reach;
}

/**
 * Ends on every node, at once, what the person could see until now: cases, boards and inboxes. A board followed whole that may still
 * be followed in part is ended too; the screen joins anew what is left.
 */
export async function revokeLost(
  tx: Tx,
  professionalId: string,
  { before, after, difference }: { before: Reach; after: Reach; difference: ReachDifference },
): Promise<void> {
  const narrowed = difference.places.filter(
    ({ documentsLost, operationsLost }) => documentsLost.length + operationsLost.length > 0,
  );
  const workspaces = narrowed.flatMap(({ workspaceId }) => workspaceId ?? []);
  // A narrower right may close records of a case that itself stays open: its screens read anew as well.
  const cases = narrowed.length > 0 ? before.cases : without(before.planCases, after.planCases);
  await revoke(tx, 'case', professionalId, cases);
  await revoke(tx, 'workspace', professionalId, workspaces);
  await revoke(tx, 'expertise', professionalId, difference.expertiseLost);
  // A task opens more places than its workspace: the queues of intake, boards of a joint service. The screen follows anew what is left.
  if (hasLess(before, after)) await tx.query(`SELECT app.revoke('places_of', $1, NULL)`, [professionalId]);
}

/** A task ended, or was narrowed, or the register is another. */
function hasLess(before: Reach, after: Reach): boolean {
  const left = new Set(after.tasks.map((task) => JSON.stringify(task)));
  return before.register !== after.register || before.tasks.some((task) => !left.has(JSON.stringify(task)));
}

async function revoke(
  tx: Tx,
  kind: 'case' | 'workspace' | 'expertise',
  professionalId: string,
  targets: readonly string[],
): Promise<void> {
  if (targets.length === 0) return;
  await tx.query('SELECT app.revoke($1, $2, target) FROM unnest($3::uuid[]) target', [
    kind,
    professionalId,
    targets,
  ]);
}
