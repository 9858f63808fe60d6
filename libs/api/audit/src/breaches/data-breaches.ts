import { badInput, type ReadDb } from '@rinnalla/api-core';
import { breachState, type KeptBreach, nextBreachTurn } from '@rinnalla/domain';
import { z } from 'zod';
import { requireOfficer } from '../officer.js';
import { breachRows, shownBreach } from './data-breach.loader.js';
import type { DataBreachCountsType, DataBreachPageType } from './data-breach.types.js';

export interface BreachesQuestion {
  /** Notified, or judged not to need it; else those that wait. */
  readonly isSettled: boolean;
  readonly first: number;
  readonly after: string | null;
}

const SETTLED = '(b.notified_at IS NOT NULL OR b.not_needed_at IS NOT NULL)';

/** Breaches that wait, the one due first at the top; or those that are settled, the latest due first. */
export async function dataBreaches(
  db: ReadDb,
  { isSettled, first, after }: BreachesQuestion,
): Promise<DataBreachPageType> {
  await requireOfficer(db);
  const [sign, order] = isSettled ? ['<', 'DESC'] : ['>', 'ASC'];
  const from = after === null ? null : parseCursor(after);
  const found = await breachRows(
    db,
    `WHERE ${SETTLED} = $1 AND ($2::timestamptz IS NULL OR (b.due_at, b.id) ${sign} ($2::timestamptz, $3::uuid))
     ORDER BY b.due_at ${order}, b.id ${order} LIMIT $4`,
    [isSettled, from?.dueAt ?? null, from?.id ?? null, first + 1],
  );
  const rows = found.slice(0, first);
  const last = rows.at(-1);
  return {
    breaches: rows.map((row) => shownBreach(row, db.now)),
    next: found.length > first && last ? cursor(last.dueAt, last.id) : null,
  };
}

/** How many wait that are due soon or late, and when the next of those that wait turns: for the officer's first page. */
export async function dataBreachCounts(db: ReadDb): Promise<DataBreachCountsType> {
  await requireOfficer(db);
  const waiting = await db.query<KeptBreach>(
    `SELECT b.id, b.rule_version AS "ruleVersion", b.known_at AS "knownAt", b.due_at AS "dueAt", NULL AS "notifiedAt", NULL AS "notNeededAt"
     FROM data_breach b WHERE NOT ${SETTLED}`,
  );
  const states = waiting.map((breach) => breachState(breach, db.now));
  const turns = waiting.flatMap((breach) => nextBreachTurn(breach, db.now) ?? []);
  return {
    pressing: states.filter((state) => state === 'due_soon' || state === 'due_today').length,
    late: states.filter((state) => state === 'breached').length,
    turnsAt: turns.length === 0 ? null : new Date(Math.min(...turns.map((turn) => turn.getTime()))),
  };
}

const cursor = (dueAt: Date, id: string) =>
  Buffer.from(JSON.stringify([dueAt.toISOString(), id])).toString('base64url');

/** @throws AppError BAD_INPUT for a cursor that is not ours */
function parseCursor(text: string): { dueAt: string; id: string } {
  try {
    const [dueAt, id] = z
      .tuple([z.iso.datetime(), z.uuid()])
      .parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { dueAt, id };
  } catch {
    throw badInput('after', 'format');
  }
}
