import type { Batch, ReadDb } from '@rinnalla/api-core';
import { breachState, findClockRule, type KeptBreach, nextBreachTurn } from '@rinnalla/domain';
import type { DataBreachChangeType, DataBreachType } from './data-breach.types.js';

/** A breach as it is kept; row security shows it to the data-protection officer alone. */
export type BreachRow = Omit<DataBreachType, 'section' | 'state' | 'turnsAt' | 'wasBreached'> & KeptBreach;

const BREACH = `b.id, b.known_at AS "knownAt", b.rule_version AS "ruleVersion", b.due_at AS "dueAt", b.happened, b.concerned,
  b.people_count AS "peopleCount", b.consequences, b.measures, b.notified_at AS "notifiedAt", b.delay_reason AS "delayReason",
  b.not_needed_at AS "notNeededAt", b.not_needed_reason AS "notNeededReason", b.people_told_on::text AS "peopleToldOn",
  b.people_not_told_reason AS "peopleNotToldReason", b.recorded_at AS "recordedAt", app.log_person(b.recorded_by) AS "recordedBy", b.version`;

/**
 * Breaches as they are kept.
 * @param rest conditions and order, of `data_breach b`
 */
export const breachRows = (db: ReadDb, rest: string, params: readonly unknown[]): Promise<BreachRow[]> =>
  db.query<BreachRow>(`SELECT ${BREACH} FROM data_breach b ${rest}`, params);

/** A kept breach as screens show it at this moment. */
export function shownBreach(row: BreachRow, now: Date): DataBreachType {
  const rule = findClockRule('R12-BREACH', row.ruleVersion);
  if (rule === null) throw new Error('A data breach of a rule that is not in the table');
  return {
    ...row,
    section: `${rule.law.act} ${rule.law.section}`,
    state: breachState(row, now),
    turnsAt: nextBreachTurn(row, now),
    wasBreached: row.notNeededAt !== null && row.notNeededAt > row.dueAt,
  };
}

export const breachesById: Batch<DataBreachType> = {
  read: async (db, ids) => {
    const rows = await breachRows(db, 'WHERE b.id = ANY ($1::uuid[])', [ids]);
    return rows.map((row) => shownBreach(row, db.now));
  },
  idOf: ({ id }) => id,
};

/** Everything that was done to them, the latest first. */
export const changesOfBreaches: Batch<DataBreachChangeType & { readonly breachId: string }> = {
  read: (db, ids) =>
    db.query(
      `SELECT h.id, h.breach_id AS "breachId", h.change, h.at, app.log_person(h."by") AS "by", h.reason, h.earlier
       FROM data_breach_change h WHERE h.breach_id = ANY ($1::uuid[]) ORDER BY h.version DESC`,
      [ids],
    ),
  idOf: ({ breachId }) => breachId,
};
