import type { Batch, ReadDb } from '@rinnalla/api-core';
import { countyLaw, countyStanding } from '@rinnalla/domain';
import type { AccessibilityFeedbackType, FeedbackArrivalCorrectionType } from './feedback.types.js';

/** What is selected of feedback `f`. Row security shows one's own, and to an administrator all of it. */
const FEEDBACK = `f.id, f.sender_id AS "senderId", f.sender_in_words AS "senderInWords", f.body, f.page, f.answer_wish AS "answerWish",
  f.received_on::text AS "receivedOn", f.rule_version AS "ruleVersion", f.due_on::text AS "dueOn", f.due_at AS "dueAt",
  f.recorded_at AS "recordedAt", f.recorded_by AS "recordedById", f.answer, f.answered_at AS "answeredAt",
  f.answered_by AS "answeredById", f.version`;

type Row = Omit<AccessibilityFeedbackType, 'state' | 'turnsAt' | 'section'> & {
  readonly ruleVersion: number;
};

/**
 * Feedback as screens show it, with how its time stands now.
 * @param rest conditions and order, on `accessibility_feedback f`
 */
export async function readFeedback(
  db: ReadDb,
  rest: string,
  params: readonly unknown[],
): Promise<AccessibilityFeedbackType[]> {
  const rows = await db.query<Row>(`SELECT ${FEEDBACK} FROM accessibility_feedback f ${rest}`, params);
  return rows.map((row) => shown(row, db.now));
}

function shown({ ruleVersion, ...row }: Row, now: Date): AccessibilityFeedbackType {
  const { act, section } = countyLaw('R11-FEEDBACK', { ruleVersion });
  return {
    ...row,
    ...countyStanding('R11-FEEDBACK', { ruleVersion, ...row }, row.answeredAt, now),
    section: `${act} ${section}`,
  };
}

export const feedbackById: Batch<AccessibilityFeedbackType> = {
  read: (db, ids) => readFeedback(db, 'WHERE f.id = ANY ($1::uuid[])', [ids]),
  idOf: ({ id }) => id,
};

/** Oldest first. Told to administrators alone. */
export const correctionsOfFeedback: Batch<FeedbackArrivalCorrectionType & { readonly feedbackId: string }> = {
  read: (db, feedbackIds) =>
    db.query(
      `SELECT c.id, c.feedback_id AS "feedbackId", c.from_day::text AS "fromDay", c.to_day::text AS "toDay", c.reason, c.at, c."by"
       FROM feedback_arrival_correction c WHERE c.feedback_id = ANY ($1::uuid[]) ORDER BY c.at, c.id`,
      [feedbackIds],
    ),
  idOf: ({ feedbackId }) => feedbackId,
};
