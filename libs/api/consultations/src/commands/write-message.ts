import type { Tx } from '@rinnalla/api-core';
import { publishOnConsultation } from '../consultation.events.js';
import { ConsultationMessageEntity } from '../entities/consultation.entity.js';
import type { LockedConsultation } from './lock-consultation.js';
import { refuseIdentifiers } from './refuse-identifiers.js';

/** Adds a message to the thread. @throws Refusal IdentifiersFound in an anonymous consultation */
export async function writeMessage(tx: Tx, found: LockedConsultation, body: string): Promise<string> {
  await refuseIdentifiers(tx, found.mode, body);
  const id = tx.newId();
  await tx.insert(ConsultationMessageEntity, {
    id,
    consultationId: found.id,
    body,
    createdAt: tx.now,
    createdBy: tx.actor.professionalId,
  });
  publishMessage(tx, found, { id, version: 1, type: 'consultation.messageSent', change: 'created' });
  return id;
}

export function publishMessage(
  tx: Tx,
  found: LockedConsultation,
  message: {
    readonly id: string;
    readonly version: number;
    readonly type: string;
    readonly change: 'created' | 'changed';
  },
): void {
  const { id: refId, ...event } = message;
  publishOnConsultation(tx, {
    ...event,
    refKind: 'consultation_message',
    refId,
    expertise: [],
    people: [found.askedBy, found.claimedBy],
    matter: found.matter,
  });
}
