import type { ReadDb } from '@rinnalla/api-core';
import type { OverrideGround } from '@rinnalla/domain';
import { requireOfficer } from './officer.js';
import { sectionsOf } from './override.loader.js';
import type {
  OverrideReviewCountsType,
  OverrideReviewPageType,
  OverrideReviewStatus,
  OverrideReviewType,
} from './override.types.js';

/** Days after which an unreviewed override is late. */
const REVIEW_DAYS = 7;
const PAGE_SIZE = 25;

type ReviewRow = Omit<OverrideReviewType, 'sections' | 'ground'> & { readonly ground: OverrideGround };

const REVIEW = `o.id, o.client_id AS "clientId", f.case_number AS "caseNumber", o.ground, o.reason, o.started_at AS "startedAt",
  o.expires_at AS "expiresAt", o.ended_at AS "endedAt", f.uses, o.reviewed_at IS NULL AND o.started_at <= $2 AS "isLate",
  o.professional_id = $1 AS "isMine", o.reviewed_at AS "reviewedAt", o.verdict, o.review_note AS "reviewNote", o.version,
  o.professional_id AS "byId", o.reviewed_by AS "reviewedById"`;

const PAGES = {
  waiting: 'o.reviewed_at IS NULL ORDER BY o.started_at, o.id',
  reviewed: 'o.reviewed_at IS NOT NULL ORDER BY o.reviewed_at DESC, o.id',
} as const satisfies Record<OverrideReviewStatus, string>;

/** The officer's queue, or what was reviewed. @param page from 1 */
export async function overrideReviews(
  db: ReadDb,
  status: OverrideReviewStatus,
  page: number,
): Promise<OverrideReviewPageType> {
  await requireOfficer(db);
  const rows = await db.query<ReviewRow>(
    `SELECT ${REVIEW} FROM (SELECT * FROM override o WHERE ${PAGES[status]} LIMIT $3 OFFSET $4) o
     JOIN app.override_facts(ARRAY(SELECT o.id FROM override o WHERE ${PAGES[status]} LIMIT $3 OFFSET $4)) f ON f.id = o.id
     WHERE ${PAGES[status]}`,
    [db.actor.professionalId, lateBefore(db.now), PAGE_SIZE, (page - 1) * PAGE_SIZE],
  );
  const [count] = await db.query<{ total: number }>(
    `SELECT count(*)::int AS total FROM override o WHERE (o.reviewed_at IS NULL) = $1`,
    [status === 'waiting'],
  );
  noteReview(db, rows);
  const reviews = rows.map((row) => ({ ...row, sections: sectionsOf(row.ground) }));
  return { reviews, total: count?.total ?? 0, pageSize: PAGE_SIZE };
}

/** One review read back after its change. */
export async function overrideReview(db: ReadDb, id: string): Promise<OverrideReviewType> {
  await requireOfficer(db);
  const rows = await db.query<ReviewRow>(
    `SELECT ${REVIEW} FROM override o JOIN app.override_facts(ARRAY[$3::uuid]) f ON f.id = o.id`,
    [db.actor.professionalId, lateBefore(db.now), id],
  );
  noteReview(db, rows);
  const [row] = rows;
  if (!row) throw new Error('An override that was just reviewed has no row');
  return { ...row, sections: sectionsOf(row.ground) };
}

export async function overrideReviewCounts(db: ReadDb): Promise<OverrideReviewCountsType> {
  await requireOfficer(db);
  const [counts] = await db.query<OverrideReviewCountsType>(
    `SELECT count(*)::int AS waiting, count(*) FILTER (WHERE o.started_at <= $1)::int AS late
     FROM override o WHERE o.reviewed_at IS NULL`,
    [lateBefore(db.now)],
  );
  return counts ?? { waiting: 0, late: 0 };
}

const lateBefore = (now: Date) => new Date(now.getTime() - REVIEW_DAYS * 86_400_000);

function noteReview(db: ReadDb, rows: readonly ReviewRow[]): void {
  if (rows.length === 0) return;
  db.recordUse({
    purpose: 'override_review',
    basis: 'task:data_protection',
    clientIds: rows.map((row) => row.clientId),
    recordIds: rows.map((row) => row.id),
    fieldClasses: ['C0'],
  });
}
