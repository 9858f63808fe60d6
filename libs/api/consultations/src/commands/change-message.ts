import { CorrectionEntity } from '@rinnalla/api-cases';
import { notAllowed, notFound, refuse, type Tx } from '@rinnalla/api-core';
import { ConsultationMessageEntity } from '../entities/consultation.entity.js';
import { lockConsultation } from './lock-consultation.js';
import { recordMoveUse } from './make-move.js';
import { refuseIdentifiers } from './refuse-identifiers.js';
import { publishMessage } from './write-message.js';

interface Message {
  readonly consultationId: string;
  readonly body: string;
  readonly createdBy: string;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

interface MessageChange {
  readonly messageId: string;
  readonly version: number;
  readonly reason: string;
  readonly kind: 'corrected' | 'withdrawn';
  readonly body: string;
}

/**
 * Corrects or withdraws one's own message. What was written first stays, with who, when and why (703/2023 22 §).
 * @throws Refusal StaleVersion, IdentifiersFound; AppError NOT_FOUND, NOT_ALLOWED for another's message or a withdrawn one
 */
export async function changeMessage(tx: Tx, change: MessageChange) {
  const { messageId, kind, reason, body } = change;
  const { message, found } = await ownMessage(tx, change);
  await refuseIdentifiers(tx, found.mode, `${reason}\n${body}`);
  await tx.insert(CorrectionEntity, {
    id: tx.newId(),
    // One who does not see the case may not name it either.
    caseId: found.seesCase ? (found.matter?.caseId ?? null) : null,
    recordKind: 'consultation_message',
    recordId: messageId,
    kind,
    original: JSON.stringify({ body: message.body }),
    reason,
    at: tx.now,
    by: tx.actor.professionalId,
  });
  const version = await tx.update(
    ConsultationMessageEntity,
    { id: messageId, version: change.version },
    { body, ...(kind === 'corrected' ? { correctedAt: tx.now } : { withdrawnAt: tx.now }) },
  );
  if (version === null) throw new Error('A message changed under the lock of its consultation');
  publishMessage(tx, found, {
    id: messageId,
    version,
    type: `consultation.message${kind === 'corrected' ? 'Corrected' : 'Withdrawn'}`,
    change: 'changed',
  });
  return { __typename: 'ConsultationMessageWritten', messageId };
}

/** One's own message as it stands, its consultation taken: two changes of one thread wait for each other. */
async function ownMessage(tx: Tx, { messageId, version }: MessageChange) {
  const [place] = await tx.query<Pick<Message, 'consultationId'>>(
    'SELECT consultation_id AS "consultationId" FROM consultation_message WHERE id = $1',
    [messageId],
  );
  const found = place ? await lockConsultation(tx, place.consultationId) : null;
  if (!found?.isParty) throw notFound();
  await recordMoveUse(tx, found);
  const [message] = await tx.query<Message>(
    `SELECT consultation_id AS "consultationId", body, created_by AS "createdBy", withdrawn_at AS "withdrawnAt", version
     FROM consultation_message WHERE id = $1`,
    [messageId],
  );
  if (message?.createdBy !== tx.actor.professionalId) throw notAllowed();
  if (message.version !== version) {
    return refuse({
      __typename: 'StaleVersion',
      currentVersion: message.version,
      currentText: message.body,
    });
  }
  if (message.withdrawnAt) throw notAllowed();
  return { message, found };
}
