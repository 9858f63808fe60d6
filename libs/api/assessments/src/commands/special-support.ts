import { turnSpecialSupport } from '@rinnalla/api-cases';
import { SpecialSupportEntity } from '@rinnalla/api-clients';
import { type NewClock, startMissingClocks, startSupportElsewhere } from '@rinnalla/api-clocks';
import type { Tx } from '@rinnalla/api-core';
import { calendarDay } from '@rinnalla/domain';
import type { AssessmentInHand } from './assessment-in-hand.js';

/**
 * The assessment just signed finds a need of special support (SHL 3 §). A child's clocks then count from the day the case became pending,
 * though that be long ago (SHL 36 § 3 mom.), in every case where a need waits to be assessed; never from a need whose own assessment is
 * over: nothing more is to be done about that one in time.
 * @returns the clocks that start in this case; those of others are told already
 */
export async function findSpecialSupport(
  tx: Tx,
  { id, caseId, clientId }: AssessmentInHand,
): Promise<readonly NewClock[]> {
  const [known] = await tx.query(
    'SELECT 1 FROM special_support WHERE client_id = $1 AND (valid_to IS NULL OR valid_to > app.today())',
    [clientId],
  );
  if (!known) {
    await tx.insert(SpecialSupportEntity, {
      id: tx.newId(),
      clientId,
      validFrom: calendarDay(tx.now),
      decidingDocument: `assessment:${id}`,
      createdAt: tx.now,
      createdBy: tx.actor.professionalId,
    });
  }
  const started = await startMissingClocks(tx, caseId, await needsInHand(tx, { caseId, clientId }));
  await startSupportElsewhere(tx, clientId, caseId);
  await turnSpecialSupport(tx, clientId, 'client.specialSupportFound');
  return started;
}

/**
 * The assessment just signed finds none, where there was one: it is over from today on. What starts later asks for no pair, no signer
 * and no clock of special support (SHL 36, 42 §); what runs goes on as it was reckoned.
 */
export async function endSpecialSupport(tx: Tx, { id, clientId }: AssessmentInHand): Promise<void> {
  const ended = await tx.query(
    `UPDATE special_support SET valid_to = app.today(), ending_document = $2, ended_at = $3, ended_by = $4
     WHERE client_id = $1 AND (valid_to IS NULL OR valid_to > app.today()) RETURNING id`,
    [clientId, `assessment:${id}`, tx.now, tx.actor.professionalId],
  );
  if (ended.length > 0) await turnSpecialSupport(tx, clientId, 'client.specialSupportEnded');
}

/** Events that told of a need after the last assessment that was over, or whose clocks run still: what this assessment is about. */
async function needsInHand(
  tx: Tx,
  { caseId, clientId }: Pick<AssessmentInHand, 'caseId' | 'clientId'>,
): Promise<string[]> {
  const rows = await tx.query<{ eventId: string }>('SELECT app.needs_in_hand($1, $2) AS "eventId"', [
    caseId,
    clientId,
  ]);
  return rows.map(({ eventId }) => eventId);
}
