import {
  caseFilter,
  caseFilterParams,
  recordUseOfCases,
  type UsedCase,
  wideWorkspaces,
} from '@rinnalla/api-access';
import { badInput, notFound, type ReadDb, type Use } from '@rinnalla/api-core';
import { z } from 'zod';
import { BOARD_ROW, NAME_OR_NUMBER, OVERDUE, SORT_KEYS } from './board-sql.js';
import { type BOARD_SORTS, type BoardPageType, type BoardRowType, BOARD_STATUSES } from './board.types.js';

export interface BoardQuestion {
  readonly workspaceId: string;
  readonly first: number;
  readonly after: string | null;
  readonly sort: (typeof BOARD_SORTS)[number];
  readonly filter: {
    readonly statuses?: readonly string[] | null | undefined;
    readonly text?: string | null | undefined;
    readonly namedWorkerId?: string | null | undefined;
    readonly isOverdue?: boolean | null | undefined;
  };
}

/** A row of an overview as the log has it: every client of the case. */
const usedRow = ({ id, clients }: BoardRowType): UsedCase => ({
  caseId: id,
  clientIds: clients.map((client) => client.id),
  recordIds: [id],
});

const OVERVIEW_CLASSES: Use['fieldClasses'] = ['C0', 'C1', 'C2'];

/**
 * Logs the rows of an overview: what they tell of the cases, and of a time limit of care among them that it is health data, in its own
 * register (`docs/adr/0013`; 703/2023 10 §).
 */
export async function recordOverview(
  db: ReadDb,
  rows: readonly BoardRowType[],
  use: Pick<Use, 'purpose' | 'basis'>,
  others: readonly UsedCase[] = [],
): Promise<void> {
  await recordUseOfCases(db, [...rows.map(usedRow), ...others], { ...use, fieldClasses: OVERVIEW_CLASSES });
  const ofCare = rows.flatMap(({ nextClock }) => (nextClock?.register === 'health' ? [nextClock] : []));
  if (ofCare.length === 0) return;
  db.recordUse({
    ...use,
    register: 'health',
    clientIds: [...new Set(ofCare.flatMap(({ clientId }) => clientId ?? []))],
    recordIds: ofCare.map(({ id }) => id),
    fieldClasses: ['C0', 'C1', 'C3', 'C6'],
  });
}

/** A page of a workspace's board in one statement, the reader's own cases or, with wide client responsibility, all. */
export async function boardPage(db: ReadDb, question: BoardQuestion): Promise<BoardPageType> {
  const viewer = await db.facts();
  const held = viewer.tasks
    .filter((task) => task.workspaceId === question.workspaceId)
    .map(({ task }) => task);
  if (!held.some((task) => task !== 'management')) throw notFound();
  const { sql, params } = await statement(db, question);
  const found = await db.query<BoardRowType & { key: string }>(sql, params);
  const page = found.slice(0, question.first);
  const last = page.at(-1);
  const rows = page.map(({ key, ...row }) => row);
  const isWide = wideWorkspaces(viewer).includes(question.workspaceId);
  await recordOverview(db, rows, {
    purpose: 'team_overview',
    basis: isWide ? 'task:client_responsibility_wide' : 'relation:own_cases',
  });
  return {
    rows,
    next: found.length > question.first && last ? cursor(question.sort, last.key, last.id) : null,
  };
}

async function statement(db: ReadDb, { workspaceId, first, after, sort, filter }: BoardQuestion) {
  const params: unknown[] = [workspaceId, ...(await caseFilterParams(db))];
  const put = (value: unknown) => `$${params.push(value)}`;
  const key = SORT_KEYS[sort];
  const where = [
    'c.workspace_id = $1',
    caseFilter(2, await db.facts()),
    `c.status = ANY (${put(statusesOf(filter.statuses))}::text[])`,
  ];
  if (filter.text?.trim()) where.push(NAME_OR_NUMBER(put(`%${escaped(filter.text.trim())}%`)));
  if (filter.isOverdue) where.push(OVERDUE);
  if (filter.namedWorkerId) {
    where.push(`EXISTS (SELECT 1 FROM relation r WHERE r.case_id = c.id AND r.kind = 'named_worker'
      AND r.professional_id = ${put(filter.namedWorkerId)} AND r.valid_from <= $4 AND (r.valid_to IS NULL OR r.valid_to > $4))`);
  }
  if (after) {
    const from = parseCursor(sort, after);
    const sign = key.direction === 'DESC' ? '<' : '>';
    where.push(`(${key.expression}, c.id) ${sign} (${put(from.key)}::${key.type}, ${put(from.id)}::uuid)`);
  }
  const sql = `SELECT ${BOARD_ROW}, (${key.expression})::text AS key
    FROM "case" c JOIN unit u ON u.id = c.unit_id
    WHERE ${where.join(' AND ')}
    ORDER BY ${key.expression} ${key.direction}, c.id ${key.direction} LIMIT ${put(first + 1)}`;
  return { sql, params };
}

const statusesOf = (asked: readonly string[] | null | undefined) =>
  asked?.length ? asked : BOARD_STATUSES.filter((status) => status !== 'ended');

const escaped = (text: string) => text.replace(/[%_\\]/g, (sign) => `\\${sign}`);

const cursor = (sort: string, key: string, id: string) =>
  Buffer.from(JSON.stringify([sort, key, id])).toString('base64url');

/** @throws AppError BAD_INPUT for a cursor that is not ours, or of another sort */
function parseCursor(sort: string, text: string): { key: string; id: string } {
  try {
    const parts = z
      .tuple([z.literal(sort), z.string().max(500), z.uuid()])
      .parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { key: parts[1], id: parts[2] };
  } catch {
    throw badInput('after', 'format');
  }
}

/** Board rows by case id: how a board re-reads what an event named. What is not the reader's to see is left out. */
export async function boardRows(db: ReadDb, caseIds: readonly string[]): Promise<BoardRowType[]> {
  const rows = await db.query<BoardRowType>(
    `SELECT ${BOARD_ROW} FROM "case" c JOIN unit u ON u.id = c.unit_id
     WHERE c.id = ANY ($1::uuid[]) AND ${caseFilter(2, await db.facts())}`,
    [caseIds, ...(await caseFilterParams(db))],
  );
  if (rows.length === 0) return rows;
  await recordOverview(db, rows, { purpose: 'live_update', basis: 'open_view' });
  return rows;
}
