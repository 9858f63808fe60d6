import { caseFilter, caseFilterParams, recordUseOfCases } from '@rinnalla/api-access';
import { INPUT_LIMITS } from '@rinnalla/contracts';
import type { ReadDb, Use } from '@rinnalla/api-core';
import type { UsagePurpose } from '@rinnalla/contracts';
import type { Register } from '@rinnalla/domain';
import type { NoticeType } from '../clock.types.js';
import { ofOwnQueue } from './own-queue.js';

interface Row extends NoticeType {
  readonly clientIds: readonly string[];
  /** Of the time limit it tells of. */
  readonly register: Register | null;
}

const CLIENTS = (
  column: string,
) => `ARRAY(SELECT ${column} FROM case_client cc JOIN client k ON k.id = cc.client_id
    WHERE cc.case_id = c.id AND cc.valid_to IS NULL ORDER BY cc.role DESC, k.birth_date, k.id)`;

const NOTICE = `n.id, n.kind, n.at, n.seen_at AS "seenAt", n.over_at AS "overAt", n.case_id AS "caseId", c.number AS "caseNumber",
  t.id AS "contactId", n.clock_id AS "clockId", n.version, (SELECT k.register FROM clock k WHERE k.id = n.clock_id) AS register,
  CASE WHEN t.id IS NULL THEN ${CLIENTS(`k.family_name || ' ' || k.given_names`)}
    ELSE array_remove(ARRAY[t.family_name || ' ' || t.given_names], NULL) END AS "clientNames",
  CASE WHEN t.id IS NULL THEN ${CLIENTS('k.id')} ELSE array_remove(ARRAY[t.client_id], NULL) END AS "clientIds"`;

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
    `SELECT count(*)::int AS count FROM ${await own(db)} AND n.seen_at IS NULL AND n.over_at IS NULL`,
    [db.actor.professionalId, ...(await caseFilterParams(db))],
  );
  return counted?.count ?? 0;
}

/** The reader's own: of a case that may be read, or of a contact in one of the reader's queues. */
async function own(db: ReadDb): Promise<string> {
  const viewer = await db.facts();
  return `notice n LEFT JOIN "case" c ON c.id = n.case_id
    LEFT JOIN clock q ON n.case_id IS NULL AND q.id = n.clock_id AND ${ofOwnQueue('q', viewer)}
    LEFT JOIN contact t ON t.id = q.contact_id
    WHERE n.recipient_id = $1 AND (t.id IS NOT NULL OR (c.id IS NOT NULL AND ${caseFilter(2, viewer)}))`;
}

async function readNotices(
  db: ReadDb,
  where: string,
  params: readonly unknown[],
  purpose: UsagePurpose,
): Promise<NoticeType[]> {
  const rows = await db.query<Row>(`SELECT ${NOTICE} FROM ${await own(db)} AND ${where}`, [
    db.actor.professionalId,
    ...(await caseFilterParams(db)),
    ...params,
  ]);
  const ofCases = rows.flatMap(({ id, caseId, clientIds }) =>
    caseId === null ? [] : [{ caseId, clientIds, recordIds: [id] }],
  );
  const fieldClasses: Use['fieldClasses'] = ['C0', 'C1', 'C3'];
  if (ofCases.length > 0) {
    await recordUseOfCases(db, ofCases, { purpose, basis: 'relation:own_cases', fieldClasses });
  }
  const ofQueues = rows.filter(({ caseId }) => caseId === null);
  if (ofQueues.length > 0) {
    db.recordUse({
      ...{ purpose, basis: 'task:intake', fieldClasses },
      clientIds: [...new Set(ofQueues.flatMap(({ clientIds }) => clientIds))],
      recordIds: ofQueues.flatMap(({ id, contactId }) => [id, ...(contactId === null ? [] : [contactId])]),
    });
  }
  const ofCare = rows.filter(({ register }) => register === 'health');
  if (ofCare.length > 0) {
    db.recordUse({
      ...{ purpose, basis: 'relation:own_cases', register: 'health', fieldClasses: [...fieldClasses, 'C6'] },
      clientIds: [...new Set(ofCare.flatMap(({ clientIds }) => clientIds))],
      recordIds: ofCare.flatMap(({ id, clockId }) => [id, ...(clockId === null ? [] : [clockId])]),
    });
  }
  return rows.map(({ clientIds: _clientIds, register: _register, ...notice }) => notice);
}
