import { notFound, type ReadDb } from '@rinnalla/api-core';
import { type ConsultationFound, readConsultations } from '../consultation-row.js';
import { recordConsultationUse } from '../consultation-use.js';
import type { ConsultationType } from '../consultation.types.js';

/** One consultation as its page shows it. @throws AppError NOT_FOUND when it is not there or not the reader's to see */
export async function consultationView(db: ReadDb, id: string): Promise<ConsultationType> {
  const [found] = await consultationRecords(db, [id], 'consultation');
  if (!found) throw notFound();
  return found;
}

/** Consultations by id, those the reader may not see left out. */
export async function consultationRecords(
  db: ReadDb,
  ids: readonly string[],
  purpose: 'consultation' | 'live_update',
): Promise<ConsultationFound[]> {
  const found = await readConsultations(db, 'k.id = ANY ($6::uuid[])', [ids]);
  await recordConsultationUse(db, purpose, found);
  return found;
}
