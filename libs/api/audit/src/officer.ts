import { notAllowed, type ReadDb, type Tx } from '@rinnalla/api-core';
import type { StreamName } from '@rinnalla/contracts';

/** What the officer's reading is logged with: the logs hold client data, and reading them is a use of it (703/2023 10, 77 §). */
export const OFFICER_BASIS = 'task:data_protection';

/** Only the data-protection officer reads the logs; the database says so once more. @throws AppError NOT_ALLOWED */
export async function requireOfficer(db: ReadDb): Promise<void> {
  const { tasks } = await db.facts();
  if (!tasks.some(({ task, workspaceId }) => task === 'data_protection' && workspaceId === null))
    throw notAllowed();
}

/** The own streams of everyone who is the county's data-protection officer now. */
export async function officerStreams(tx: Tx): Promise<StreamName[]> {
  const officers = await tx.query<{ id: string }>(
    `SELECT DISTINCT professional_id AS id FROM work_task
     WHERE task = 'data_protection' AND workspace_id IS NULL AND valid_from <= $1 AND (valid_to IS NULL OR valid_to > $1)`,
    [tx.now],
  );
  return officers.map(({ id }) => `user:${id}` as const);
}
