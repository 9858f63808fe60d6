import { badInput, notFound, type ReadDb } from '@rinnalla/api-core';
import { caseFilter, caseFilterParams, recordUseOfCases, wideWorkspaces } from '@rinnalla/api-access';
import type { ClockBasis, ClockKind } from '@rinnalla/domain';
import { z } from 'zod';
import { CLOCK_STATE, readClocks, recordsOfClock } from '../clock-rows.js';
import type { ClockType, DeadlineCountType, DeadlinesType, SeenClockState } from '../clock.types.js';
import type { ClockReads } from './clock-reads.js';
import { ofOwnQueue } from './own-queue.js';

export interface DeadlineQuestion {
  readonly unitId: string;
  readonly first: number;
  readonly after: string | null;
  readonly filter: {
    /** Clocks met or dropped, of the last months, the latest first; else those that run, without a client's own time that is over. */
    readonly isClosed: boolean;
    /** A client's own time that is over, `passed`, comes only by its name. */
    readonly states: readonly SeenClockState[] | null;
    readonly basis: ClockBasis | null;
    readonly kind: ClockKind | null;
  };
}

/** How far back what is done is listed. */
const CLOSED_FOR = '90 days';
/** Counting of one kind of state stops here: whoever has more of them needs no exact number. */
const COUNTED_AT_MOST = 500;
/** A clock is due soon at most two weeks before its due day. */
const DUE_SOON_WITHIN = '16 days';
/** The office can still act on what has passed; a client's own time that is over stands only where it is asked for. */
const OWED = `(k.binds = 'county')`;

/**
 * A page of a unit's clocks: of cases that the reader may see, and of contacts in the reader's own queue. One statement, whose cost
 * follows the page and not the unit.
 * @throws AppError NOT_FOUND to whoever holds no task in the unit
 */
export async function deadlinesPage(
  db: ReadDb,
  reads: ClockReads,
  question: DeadlineQuestion,
): Promise<DeadlinesType> {
  const { unitId } = question;
  const standing = await standingIn(db, unitId);
  if (standing === 'none') throw notFound();
  if (standing === 'manages') return { unitId, isCountsOnly: true, rows: [], next: null };
  const { sql, params } = await statement(db, question);
  const found = await readClocks(db, sql, params);
  const rows = found.slice(0, question.first);
  const last = rows.at(-1);
  const social = rows.filter(({ register }) => register === 'social');
  await recordPage(db, social, await db.facts());
  // Of care, each is asked of the law on its case: few of them are ever open to one reader.
  const care = rows.filter(({ register }) => register === 'health');
  const open = care.length === 0 ? [] : await reads.open(db, care, 'team_overview');
  return {
    unitId,
    isCountsOnly: false,
    rows: rows.filter((row) => row.register === 'social' || open.includes(row)),
    next: found.length > question.first && last ? cursorOf(question, last) : null,
  };
}

/** How many of the unit's open clocks are in each state, law and target apart; in one statement. Of all of them, for its management. */
export async function deadlineCounts(db: ReadDb, unitId: string): Promise<DeadlineCountType[]> {
  if ((await standingIn(db, unitId)) === 'manages') {
    return db.query(`SELECT state, basis, count, false AS "isMore" FROM app.clock_counts($1)`, [unitId]);
  }
  const { where, params } = await sight(db, unitId);
  const windows = [
    `k.due_at < app.now() AND ${OWED}`,
    `k.due_at < app.now() AND NOT ${OWED}`,
    'k.due_at >= app.now() AND k.due_today_at <= app.now()',
    `k.due_at >= app.now() AND k.due_at < app.now() + interval '${DUE_SOON_WITHIN}' AND k.due_today_at > app.now() AND k.due_soon_at <= app.now()`,
    'k.due_at >= app.now() AND k.due_soon_at > app.now()',
    'k.due_at IS NULL',
  ].map(
    (
      window,
    ) => `(SELECT state, basis, count(*)::int AS count, sum(count(*)) OVER () > ${COUNTED_AT_MOST} AS "isMore"
      FROM (SELECT ${CLOCK_STATE} AS state, k.basis FROM clock k WHERE ${where} AND k.closed_at IS NULL AND ${window}
        LIMIT ${COUNTED_AT_MOST + 1}) counted GROUP BY state, basis)`,
  );
  return db.query(
    `SELECT state, basis, sum(count)::int AS count, bool_or("isMore") AS "isMore" FROM (${windows.join(' UNION ALL ')}) w
     GROUP BY state, basis ORDER BY basis DESC, state`,
    params,
  );
}

type Standing = 'works' | 'manages' | 'none';

/** What the reader is to the unit: at work in one of its workspaces, its management and no more, or nothing. */
async function standingIn(db: ReadDb, unitId: string): Promise<Standing> {
  const { tasks } = await db.facts();
  const rows = await db.query<{ id: string }>('SELECT id FROM workspace WHERE unit_id = $1', [unitId]);
  const held = tasks.filter(({ workspaceId }) => rows.some(({ id }) => id === workspaceId));
  if (held.some(({ task }) => task !== 'management')) return 'works';
  return held.length > 0 ? 'manages' : 'none';
}

/** The rule of sight over `clock k` of one unit, and its parameters; `$1` is the unit. */
async function sight(db: ReadDb, unitId: string): Promise<{ where: string; params: unknown[] }> {
  const viewer = await db.facts();
  const params: unknown[] = [unitId, ...(await caseFilterParams(db))];
  const ways = [
    `k.case_id = ANY (ARRAY(SELECT c.id FROM "case" c WHERE c.unit_id = $1 AND c.id = ANY ((SELECT app.related_cases())::uuid[])
       AND ${caseFilter(2, viewer)}))`,
  ];
  if (wideWorkspaces(viewer).length > 0) ways.push('k.workspace_id = ANY ($2::uuid[])');
  ways.push(ofOwnQueue('k', viewer));
  return { where: `k.unit_id = $1 AND (${ways.join(' OR ')})`, params };
}

async function statement(db: ReadDb, question: DeadlineQuestion) {
  const { where, params } = await sight(db, question.unitId);
  const { filter, first } = question;
  const put = (value: unknown) => `$${params.push(value)}`;
  const all = [where];
  if (filter.basis) all.push(`k.basis = ${put(filter.basis)}`);
  if (filter.kind) all.push(`k.kind = ${put(filter.kind)}`);
  if (filter.states?.length) all.push(`(${CLOCK_STATE}) = ANY (${put(filter.states)}::text[])`);
  const after = question.after === null ? null : parseCursor(question, question.after);
  const limit = put(first + 1);
  const part = (conditions: readonly string[], order: string) =>
    `(SELECT k.* FROM clock k WHERE ${[...all, ...conditions].join(' AND ')} ORDER BY ${order} LIMIT ${limit})`;

  if (filter.isClosed) {
    const conditions = [`k.closed_at > app.now() - interval '${CLOSED_FOR}'`];
    if (after)
      conditions.push(`(k.closed_at, k.id) < (${put(after.at)}::timestamptz, ${put(after.id)}::uuid)`);
    return {
      sql: {
        from: `${part(conditions, 'k.closed_at DESC, k.id DESC')} k`,
        rest: 'ORDER BY k.closed_at DESC, k.id DESC',
      },
      params,
    };
  }
  const parts = openParts(question, after, put).map(([conditions, order]) => part(conditions, order));
  return {
    sql: {
      from: `(SELECT * FROM (${parts.join(' UNION ALL ')}) every ORDER BY every.due_at, every.id LIMIT ${limit}) k`,
      rest: 'ORDER BY k.due_at, k.id',
    },
    params,
  };
}

/**
 * Of what runs, late, coming and undated apart, so that each walks its index from where the last page ended.
 * @returns conditions and order of each
 */
function openParts(
  { filter }: DeadlineQuestion,
  after: Cursor | null,
  put: (value: unknown) => string,
): [conditions: string[], order: string][] {
  const open = 'k.closed_at IS NULL';
  const undated = [open, 'k.due_at IS NULL'];
  if (after?.at === null) return [[[...undated, `k.id > ${put(after.id)}::uuid`], 'k.id']];
  const late = [open, 'k.due_at < app.now()', ...(filter.states?.includes('passed') ? [] : [OWED])];
  const coming = [open, 'k.due_at >= app.now()'];
  const further = after ? [`(k.due_at, k.id) > (${put(after.at)}::timestamptz, ${put(after.id)}::uuid)`] : [];
  return [
    [[...late, ...further], 'k.due_at, k.id'],
    [[...coming, ...further], 'k.due_at, k.id'],
    [undated, 'k.id'],
  ];
}

function cursorOf({ filter }: DeadlineQuestion, clock: ClockType): string {
  const closedAt = clock.notApplicableAt ?? clock.metAt;
  const at = filter.isClosed ? closedAt : clock.dueAt;
  return Buffer.from(JSON.stringify([filter.isClosed, at, clock.id])).toString('base64url');
}

/** Where a page ended. */
interface Cursor {
  readonly at: string | null;
  readonly id: string;
}

/** @throws AppError BAD_INPUT for a cursor that is not ours, or of the other list */
function parseCursor({ filter }: DeadlineQuestion, text: string): Cursor {
  try {
    const [, at, id] = z
      .tuple([z.literal(filter.isClosed), z.iso.datetime().nullable(), z.uuid()])
      .parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { at, id };
  } catch {
    throw badInput('after', 'format');
  }
}

/** A contact's clock is read as its queue's, a case's as the case. */
async function recordPage(
  db: ReadDb,
  rows: readonly ClockType[],
  viewer: Parameters<typeof wideWorkspaces>[0],
): Promise<void> {
  const use = { purpose: 'team_overview', fieldClasses: ['C0', 'C1', 'C3'] } as const;
  const used = rows.map((clock) => ({
    caseId: clock.caseId,
    clientIds: clock.clientId === null ? [] : [clock.clientId],
    recordIds: recordsOfClock(clock),
  }));
  const ofCases = used.filter(({ caseId }) => caseId !== null);
  if (ofCases.length > 0) {
    const basis =
      wideWorkspaces(viewer).length > 0 ? 'task:client_responsibility_wide' : 'relation:own_cases';
    await recordUseOfCases(db, ofCases, { ...use, basis });
  }
  const ofQueues = used.filter(({ caseId }) => caseId === null);
  if (ofQueues.length > 0) await recordUseOfCases(db, ofQueues, { ...use, basis: 'task:intake' });
}
