import { INPUT_LIMITS } from '@rinnalla/contracts';
import type { ReadDb } from '@rinnalla/api-core';
import { readConsultations, readerParams } from '../consultation-row.js';
import { recordConsultationUse } from '../consultation-use.js';
import type { ConsultationCountsType, ConsultationInboxType } from '../consultation.types.js';

/** The three parts of an inbox as conditions on `consultation q`; parameters as in `readerParams`. */
const UNCLAIMED = `q.status = 'requested' AND q.expertise_id = ANY ($5::uuid[]) AND q.asked_by <> $2`;
const MINE = `q.claimed_by = $2 AND q.status IN ('claimed', 'more_info_asked')`;
const WAITING = `q.asked_by = $2 AND q.status NOT IN ('closed', 'cancelled')`;

const BY_URGENCY = `array_position(ARRAY['urgent', 'same_day', 'normal'], q.urgency), q.asked_at`;
const part = (condition: string, order: string) =>
  `(SELECT q.id FROM consultation q WHERE ${condition} ORDER BY ${order} LIMIT ${INPUT_LIMITS.page})`;
const IN_INBOX = `k.id IN (${part(UNCLAIMED, BY_URGENCY)} UNION ALL ${part(MINE, BY_URGENCY)}
  UNION ALL ${part(WAITING, 'q.last_step_at DESC')})`;

const URGENCY_ORDER = ['urgent', 'same_day', 'normal'];

/** What waits for my expertise, what I have claimed, and what I wait for: all three in one statement. */
export async function consultationInbox(db: ReadDb): Promise<ConsultationInboxType> {
  const me = db.actor.professionalId;
  const found = await readConsultations(db, IN_INBOX, []);
  await recordConsultationUse(db, 'consultation', found);
  const toAnswer = found
    .filter((consultation) => consultation.askedById !== me)
    .sort(
      (one, other) =>
        URGENCY_ORDER.indexOf(one.urgency) - URGENCY_ORDER.indexOf(other.urgency) ||
        one.askedAt.getTime() - other.askedAt.getTime(),
    );
  return {
    unclaimed: toAnswer.filter((consultation) => consultation.status === 'requested'),
    mine: toAnswer.filter((consultation) => consultation.status !== 'requested'),
    waiting: found
      .filter((consultation) => consultation.askedById === me)
      .sort((one, other) => other.lastStepAt.getTime() - one.lastStepAt.getTime()),
  };
}

const COUNTS = `SELECT
  (SELECT count(*)::int FROM consultation q WHERE ${UNCLAIMED}) AS unclaimed,
  (SELECT count(*)::int FROM consultation q WHERE ${MINE}) AS mine,
  (SELECT count(*)::int FROM consultation q WHERE ${WAITING}) AS waiting
  FROM (SELECT $1::uuid[], $3::timestamptz, $4::text[], $5::text[]) AS unused`;

/** Numbers for the navigation: no client's data. */
export async function consultationCounts(db: ReadDb): Promise<ConsultationCountsType> {
  const [counts] = await db.query<ConsultationCountsType>(COUNTS, await readerParams(db));
  return counts ?? { unclaimed: 0, mine: 0, waiting: 0 };
}
