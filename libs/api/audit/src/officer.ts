import { notAllowed, type ReadDb } from '@rinnalla/api-core';

/** What the officer's reading is logged with: the logs hold client data, and reading them is a use of it (703/2023 10, 77 §). */
export const OFFICER_BASIS = 'task:data_protection';

/** Only the data-protection officer reads the logs; the database says so once more. @throws AppError NOT_ALLOWED */
export async function requireOfficer(db: ReadDb): Promise<void> {
  const { tasks } = await db.facts();
  if (!tasks.some(({ task, workspaceId }) => task === 'data_protection' && workspaceId === null))
    throw notAllowed();
}
