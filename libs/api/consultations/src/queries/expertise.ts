import { badInput, type ReadDb } from '@rinnalla/api-core';
import type { Register } from '@rinnalla/domain';

/** The expertise asked. @throws AppError BAD_INPUT when there is none with this id */
export async function loadExpertise(
  db: ReadDb,
  expertiseId: string,
): Promise<{ readonly id: string; readonly register: Register }> {
  const [expertise] = await db.query<{ id: string; register: Register }>(
    'SELECT id, register FROM expertise WHERE id = $1',
    [expertiseId],
  );
  if (!expertise) throw badInput('input.expertiseId', 'notOnTheList');
  return expertise;
}
