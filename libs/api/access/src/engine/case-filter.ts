import type { ReadDb } from '@rinnalla/api-core';

/**
 * The access rule of cases as a predicate for lists: the same as `mayOnCase('case.read')`, written for `"case" c`.
 * It takes three parameters from `$from` on; `caseFilterParams` gives them in order.
 */
export const caseFilter = (from: number) => `(
  c.workspace_id = ANY ($${from}::uuid[]) OR EXISTS (
    SELECT 1 FROM relation mine WHERE mine.case_id = c.id AND mine.professional_id = $${from + 1} AND mine.kind <> 'consultation'
      AND mine.valid_from <= $${from + 2} AND (mine.valid_to IS NULL OR mine.valid_to > $${from + 2})))`;

export async function caseFilterParams(db: ReadDb): Promise<[string[], string, Date]> {
  const { tasks } = await db.facts();
  const wide = tasks
    .filter((held) => held.task === 'client_responsibility_wide')
    .map((held) => held.workspaceId);
  return [wide, db.actor.professionalId, db.now];
}
