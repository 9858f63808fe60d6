import { caseFilter, caseFilterParams, recordUseOfCases } from '@rinnalla/api-access';
import { INPUT_LIMITS } from '@rinnalla/contracts';
import type { ReadDb } from '@rinnalla/api-core';
import type { UsagePurpose } from '@rinnalla/contracts';
import type { NoticeType } from '../clock.types.js';

type Row = NoticeType & { readonly clientIds: readonly string[] };

const CLIENTS = (
  column: string,
) => `ARRAY(SELECT ${column} FROM case_client cc JOIN client k ON k.id = cc.client_id
    WHERE cc.case_id = c.id AND cc.valid_to IS NULL ORDER BY cc.role DESC, k.birth_date, k.id)`;

const NOTICE = `n.id, n.kind, n.at, n.seen_at AS "seenAt", n.over_at AS "overAt", n.case_id AS "caseId", c.number AS "caseNumber",
  n.clock_id AS "clockId", n.version, ${CLIENTS(`k.family_name || ' ' || k.given_names`)} AS "clientNames",
  ${CLIENTS('k.id')} AS "clientIds"`;

/** What the reader was told and has neither seen nor has become needless; the gravest first. */
export function openNotices(db: ReadDb): Promise<NoticeType[]> {
  return readNotices(
    db,
    `n.seen_at IS NULL AND n.over_at IS NULL
     ORDER BY array_position(ARRAY['clock_due_soon', 'contact_joined', 'clock_due_today'], n.kind) DESC NULLS FIRST, n.at, n.id LIMIT ${INPUT_LIMITS.page}`,
    [],
    'own_work_overview',
  );
}

/** The reader's own notices by id, whatever became of them: how a screen re-reads what an event named. */
export function noticeRecords(db: ReadDb, ids: readonly string[]): Promise<NoticeType[]> {
  return readNotices(db, 'n.id = ANY ($6::uuid[])', [ids], 'live_update');
}

/** How many there are, and nothing of what they tell: for the frame of every page. */
export async function openNoticeCount(db: ReadDb): Promise<number> {
  const [counted] = await db.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM notice n JOIN "case" c ON c.id = n.case_id
     WHERE n.recipient_id = $1 AND ${caseFilter(2, await db.facts())} AND n.seen_at IS NULL AND n.over_at IS NULL`,
    [db.actor.professionalId, ...(await caseFilterParams(db))],
  );
  return counted?.count ?? 0;
}

async function readNotices(
  db: ReadDb,
  where: string,
  params: readonly unknown[],
  purpose: UsagePurpose,
): Promise<NoticeType[]> {
  const rows = await db.query<Row>(
    `SELECT ${NOTICE} FROM notice n JOIN "case" c ON c.id = n.case_id WHERE n.recipient_id = $1 AND ${caseFilter(2, await db.facts())} AND ${where}`,
    [db.actor.professionalId, ...(await caseFilterParams(db)), ...params],
  );
  if (rows.length === 0) return [];
  const used = rows.map(({ id, caseId, clientIds }) => ({ caseId, clientIds, recordIds: [id] }));
  await recordUseOfCases(db, used, {
    purpose,
    basis: 'relation:own_cases',
    fieldClasses: ['C0', 'C1', 'C3'],
  });
  return rows.map(({ clientIds: _clientIds, ...notice }) => notice);
}
