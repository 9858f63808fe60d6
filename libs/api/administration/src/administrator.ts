import { notAllowed, type ReadDb, type Tx } from '@rinnalla/api-core';

const isAdministrator = async (db: ReadDb): Promise<boolean> =>
  (await db.facts()).tasks.some(
    ({ task, workspaceId }) => task === 'system_administration' && workspaceId === null,
  );

/** @throws AppError NOT_ALLOWED to whoever does not hold the task of system administration */
export async function requireAdministrator(db: ReadDb): Promise<void> {
  if (!(await isAdministrator(db))) throw notAllowed();
}

/**
 * Lets an administrator change something, one at a time in the county: two who end each other's task at once would leave nobody.
 * @throws AppError NOT_ALLOWED, also to one whose task was ended while waiting
 */
export async function administer(tx: Tx): Promise<void> {
  await requireAdministrator(tx);
  await tx.query('SELECT id FROM county ORDER BY id FOR UPDATE');
  const [row] = await tx.query<{ isStill: boolean }>(
    `SELECT app.has_county_task('system_administration') AS "isStill"`,
  );
  if (!row?.isStill) throw notAllowed();
}
