import { notAllowed, type ReadDb } from '@rinnalla/api-core';

/** @throws AppError NOT_ALLOWED to anyone who isn't given data protection for the whole county */
export async function requireOfficer(db: ReadDb): Promise<void> {
  const { tasks } = await db.facts();
  const isOfficer = tasks.some(({ task, workspaceId }) => task === 'data_protection' && workspaceId === null);
  if (!isOfficer) throw notAllowed();
}
