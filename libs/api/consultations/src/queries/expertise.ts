import { badInput, type ReadDb } from '@rinnalla/api-core';
import type { Register } from '@rinnalla/domain';

export interface AskedExpertise {
  readonly id: string;
  readonly register: Register;
}

/** The expertise asked. @throws AppError BAD_INPUT when there is none with this id */
export async function loadExpertise(db: ReadDb, expertiseId: string): Promise<AskedExpertise> {
  const [expertise] = await db.query<AskedExpertise>('SELECT id, register FROM expertise WHERE id = $1', [
    expertiseId,
  ]);
  if (!expertise) throw badInput('input.expertiseId', 'notOnTheList');
  return expertise;
}
