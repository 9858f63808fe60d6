import type { Access, CaseFacts } from '@rinnalla/api-access';
import type { ReadDb } from '@rinnalla/api-core';

type ReadableCase = CaseFacts & { readonly basis: string };

/** By read transaction, gone with it. */
const known = new WeakMap<ReadDb, Map<string, ReadableCase>>();

/** Notes that the engine let this transaction's reader read a case: what hangs on the case need not ask again. */
export function noteReadable(db: ReadDb, facts: ReadableCase): void {
  const noted = known.get(db) ?? new Map<string, ReadableCase>();
  known.set(db, noted.set(facts.caseId, facts));
}

/** Of these cases the ones the reader may read, each with its ground; asked of the engine unless this transaction already did. */
export async function readableCases(
  db: ReadDb,
  access: Access,
  caseIds: readonly string[],
): Promise<Map<string, ReadableCase>> {
  const noted = known.get(db);
  const unknown = caseIds.filter((id) => !noted?.has(id));
  const readable =
    unknown.length > 0 ? await access.readableCases(db, unknown) : new Map<string, ReadableCase>();
  for (const id of caseIds) {
    const facts = noted?.get(id);
    if (facts) readable.set(id, facts);
  }
  return readable;
}
