import type { ReadDb, Use } from '@rinnalla/api-core';
import { basisUnder, decideForEach } from './access.js';
import { caseRowsOf } from './case-rows.js';
import { DATA_OF_A_CASE } from './legal-ground.js';

/** One line of a list, and whose data it is. */
export interface UsedCase {
  /** Null where the line is of no case. */
  readonly caseId: string | null;
  readonly clientIds: readonly string[];
  readonly recordIds: readonly string[];
}

/**
 * Logs a list over many cases as one use; to a reader of the other register, as one for each ground that carries them across, for a
 * disclosure is logged with its ground (703/2023 10 §).
 * @param use with the basis that entitles to the list, to which the mode is added: `relation:own_cases/M1`
 */
export async function recordUseOfCases(
  db: ReadDb,
  used: readonly UsedCase[],
  use: Omit<Use, 'clientIds' | 'recordIds'>,
): Promise<void> {
  // An empty list was looked at, too.
  if (used.length === 0) return db.recordUse({ ...use, clientIds: [], recordIds: [] });
  const bases = await basesAcross(db, used, use.basis);
  const alike = Map.groupBy(used, ({ caseId }) => bases.get(caseId) ?? use.basis);
  for (const [basis, lines] of alike) {
    db.recordUse({
      ...use,
      basis,
      clientIds: lines.flatMap(({ clientIds }) => clientIds),
      recordIds: lines.flatMap(({ recordIds }) => recordIds),
    });
  }
}

async function basesAcross(
  db: ReadDb,
  used: readonly UsedCase[],
  basis: string,
): Promise<ReadonlyMap<string | null, string>> {
  const viewer = await db.facts();
  const caseIds = [...new Set(used.flatMap(({ caseId }) => caseId ?? []))];
  if (viewer.register === DATA_OF_A_CASE || caseIds.length === 0) return new Map();
  const rows = await caseRowsOf(db, caseIds, 'no lock');
  return new Map(
    rows.map((row) => [
      row.caseId,
      basisUnder(basis, decideForEach({ ...row, viewer }, 'client_information', db.now)),
    ]),
  );
}
