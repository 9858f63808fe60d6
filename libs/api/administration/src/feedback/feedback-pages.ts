import { badInput, type ReadDb } from '@rinnalla/api-core';
import { z } from 'zod';
import { requireAdministrator } from '../administrator.js';
import { readFeedback } from './feedback.loader.js';
import type { AccessibilityFeedbackPageType, AccessibilityFeedbackType } from './feedback.types.js';

const DAY_AND_ID = z.tuple([z.iso.date(), z.uuid()]);
const MOMENT_AND_ID = z.tuple([z.iso.datetime(), z.uuid()]);

interface Asked {
  readonly first: number;
  readonly after: string | null;
}

/** One's own feedback, the newest first, with what was answered. */
export async function ownFeedback(
  db: ReadDb,
  { first, after }: Asked,
): Promise<AccessibilityFeedbackPageType> {
  const [recordedAt, id] = after === null ? [null, null] : parseCursor(after, MOMENT_AND_ID);
  const found = await readFeedback(
    db,
    `WHERE f.sender_id = $1 AND ($2::timestamptz IS NULL OR (f.recorded_at, f.id) < ($2, $3::uuid))
     ORDER BY f.recorded_at DESC, f.id DESC LIMIT $4`,
    [db.actor.professionalId, recordedAt, id, first + 1],
  );
  return pageOf(found, first, (last) => [last.recordedAt, last.id]);
}

/** What waits for an answer, the one due first at the top; or what was answered, the latest answer first. */
export async function countyFeedback(
  db: ReadDb,
  { isAnswered, first, after }: Asked & { readonly isAnswered: boolean },
): Promise<AccessibilityFeedbackPageType> {
  await requireAdministrator(db);
  return isAnswered ? answered(db, { first, after }) : waiting(db, { first, after });
}

async function waiting(db: ReadDb, { first, after }: Asked): Promise<AccessibilityFeedbackPageType> {
  const [dueOn, id] = after === null ? [null, null] : parseCursor(after, DAY_AND_ID);
  const found = await readFeedback(
    db,
    `WHERE f.answered_at IS NULL AND ($1::date IS NULL OR (f.due_on, f.id) > ($1, $2::uuid)) ORDER BY f.due_on, f.id LIMIT $3`,
    [dueOn, id, first + 1],
  );
  return pageOf(found, first, (last) => [last.dueOn, last.id]);
}

async function answered(db: ReadDb, { first, after }: Asked): Promise<AccessibilityFeedbackPageType> {
  const [answeredAt, id] = after === null ? [null, null] : parseCursor(after, MOMENT_AND_ID);
  const found = await readFeedback(
    db,
    `WHERE f.answered_at IS NOT NULL AND ($1::timestamptz IS NULL OR (f.answered_at, f.id) < ($1, $2::uuid))
     ORDER BY f.answered_at DESC, f.id DESC LIMIT $3`,
    [answeredAt, id, first + 1],
  );
  return pageOf(found, first, (last) => [last.answeredAt, last.id]);
}

function pageOf(
  found: AccessibilityFeedbackType[],
  first: number,
  keyOf: (feedback: AccessibilityFeedbackType) => readonly unknown[],
): AccessibilityFeedbackPageType {
  const feedback = found.slice(0, first);
  const last = feedback.at(-1);
  const isMore = found.length > first && last !== undefined;
  return { feedback, next: isMore ? Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') : null };
}

/** @throws AppError BAD_INPUT for a cursor that is not ours */
function parseCursor<Key>(text: string, key: z.ZodType<Key>): Key {
  try {
    return key.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  } catch {
    throw badInput('after', 'format');
  }
}
