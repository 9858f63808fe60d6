import type { Batch } from '@rinnalla/api-core';
import type { CorrectionType } from '../plan-lines.types.js';
import { readRows } from '../plan-rows.js';

export interface WithdrawalOfLine extends CorrectionType {
  readonly lineId: string;
  /** Of a text the words that were withdrawn, for others may stand in its place by now; null of a line, which goes as a whole. */
  readonly body: string | null;
}

/** Those of the asked lines that the reader may see, of whichever kind. */
const SEEN_LINES = ['plan_text', 'goal', 'planned_service', 'responsibility']
  .map((kind) => `SELECT '${kind}' AS kind, id FROM ${kind} WHERE id = ANY ($1::uuid[])`)
  .join(' UNION ALL ');

/** How lines of living plans were withdrawn as wrong (703/2023 22 §), oldest first; of none that the reader may not see or that is not there. */
export const withdrawalsOfLines: Batch<WithdrawalOfLine> = {
  read: (db, lineIds) =>
    readRows(
      db,
      `SELECT k.record_id AS "lineId", k.id, k.kind, k.original, k.reason, k.at, k.by,
         CASE WHEN k.record_kind = 'plan_text' THEN k.original::jsonb ->> 'body' END AS body
       FROM correction k JOIN (${SEEN_LINES}) l ON l.kind = k.record_kind AND l.id = k.record_id
       WHERE k.kind = 'withdrawn' ORDER BY k.at, k.id`,
      [lineIds],
    ),
  idOf: ({ lineId }) => lineId,
};
