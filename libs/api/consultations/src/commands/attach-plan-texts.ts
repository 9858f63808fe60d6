import { badInput, type Tx } from '@rinnalla/api-core';
import type { Voice } from '@rinnalla/domain';
import type { Matter } from '../consultation.events.js';
import { ConsultationAttachmentEntity } from '../entities/consultation.entity.js';

export interface Attachment {
  readonly planId: string;
  readonly item: number;
  readonly voice: Voice;
}

/**
 * Copies the chosen texts of the client's plan, as they stand now: whoever is asked sees these and no more of the plan.
 * @throws AppError BAD_INPUT naming the first that is no text of this client's plan in this case
 */
export async function attachPlanTexts(
  tx: Tx,
  { caseId, clientId }: Matter,
  consultationId: string,
  chosen: readonly Attachment[],
): Promise<void> {
  if (chosen.length === 0) return;
  const texts = await tx.query<Attachment & { readonly body: string }>(
    `SELECT t.plan_id AS "planId", t.item, t.voice, t.body FROM plan_text t JOIN plan p ON p.id = t.plan_id
     WHERE p.case_id = $1 AND p.client_id = $2 AND p.id = ANY ($3::uuid[])`,
    [caseId, clientId, chosen.map((attachment) => attachment.planId)],
  );
  for (const [place, { planId, item, voice }] of chosen.entries()) {
    const text = texts.find((one) => one.planId === planId && one.item === item && one.voice === voice);
    if (!text) throw badInput(`input.attach.${place}`, 'notOnTheList');
    await tx.insert(ConsultationAttachmentEntity, {
      id: tx.newId(),
      consultationId,
      item,
      voice,
      body: text.body,
      copiedAt: tx.now,
    });
  }
}
