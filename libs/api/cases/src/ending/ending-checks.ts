import type { ReadDb } from '@rinnalla/api-core';
import {
  blockingChecks,
  ENDING_CHECKS,
  ENDING_LAW,
  type EndingCheck,
  type EndReason,
} from '@rinnalla/domain';

export interface OpenOnCase {
  readonly caseId: string;
  readonly kind: EndingCheck;
  readonly items: number;
}

/** One thing that is still open on a case, and whether it stands in the way of ending it for the reason given. */
export interface CheckOfEnding {
  readonly kind: EndingCheck;
  readonly items: number;
  readonly section: string;
  readonly isBlocking: boolean;
}

export const openOnCases = (db: ReadDb, caseIds: readonly string[]): Promise<OpenOnCase[]> =>
  db.query('SELECT case_id AS "caseId", kind, items FROM app.open_on_cases($1::uuid[])', [caseIds]);

/** In the order of the list, those that block first. */
export function checksOf(open: readonly OpenOnCase[], reason: EndReason | null): CheckOfEnding[] {
  const blocking = blockingChecks(
    open.map(({ kind }) => kind),
    reason,
  );
  return ENDING_CHECKS.flatMap((kind) => {
    const found = open.find((one) => one.kind === kind);
    if (!found) return [];
    const { act, section } = ENDING_LAW[kind];
    return [{ kind, items: found.items, section: `${act} ${section}`, isBlocking: blocking.includes(kind) }];
  }).sort((one, other) => Number(other.isBlocking) - Number(one.isBlocking));
}
