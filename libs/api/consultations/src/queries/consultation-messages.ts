import type { ReadDb } from '@rinnalla/api-core';
import { readConsultations } from '../consultation-row.js';
import { recordConsultationUse } from '../consultation-use.js';
import { MESSAGE } from '../consultation.loader.js';
import type { ConsultationMessageType } from '../consultation.types.js';

/** Messages by id: those of consultations the reader is a party to, their use logged with the consultation's. */
export async function messageRecords(
  db: ReadDb,
  ids: readonly string[],
  purpose: 'consultation' | 'live_update',
): Promise<ConsultationMessageType[]> {
  const messages = await db.query<ConsultationMessageType>(
    `SELECT ${MESSAGE} FROM consultation_message m WHERE m.id = ANY ($1::uuid[])`,
    [ids],
  );
  if (messages.length === 0) return [];
  const threads = await readConsultations(db, 'k.id = ANY ($6::uuid[])', [
    [...new Set(messages.map((message) => message.consultationId))],
  ]);
  const own = threads.filter((thread) => thread.isParty);
  await recordConsultationUse(db, purpose, own);
  return messages.filter((message) => own.some((thread) => thread.id === message.consultationId));
}
