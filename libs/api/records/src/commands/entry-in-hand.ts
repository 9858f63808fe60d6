import type { Access, CaseFacts } from '@rinnalla/api-access';
import { CorrectionEntity } from '@rinnalla/api-cases';
import { notFound, refuse, type Tx } from '@rinnalla/api-core';
import { entriesById, type EntryRow } from '../entry.loader.js';
import type { CareEntry } from '../care/care-of-entry.js';
import { openEntry } from '../queries/open-entries.js';
import { RecordEntryEntity } from '../record-entry.entity.js';
import { useOfEntry } from '../record.events.js';
import { requireOwnRegister } from './entry-obstacles.js';

export interface EntryInHand {
  readonly entry: EntryRow;
  readonly on: CaseFacts & { readonly basis: string };
}

interface Asked {
  readonly id: string;
  readonly version: number;
}

/**
 * An entry about to be mended: seen by whoever mends it, of their own register, not withdrawn, and as they last saw it.
 * @throws AppError NOT_FOUND, NOT_ALLOWED
 * @throws Refusal EntryNotAllowed, EntryAlreadyWithdrawn, StaleVersion
 */
export async function takeEntry(tx: Tx, access: Access, { id, version }: Asked): Promise<EntryInHand> {
  const [entry] = await entriesById(tx, [id]);
  if (!entry) throw notFound();
  const on = await access.requireOnCase(tx, 'entry.write', entry.caseId);
  if (!openEntry(entry, on, tx.now)) throw notFound();
  requireOwnRegister(on, entry.kind);
  // Before the checks: a refusal shows what it now says.
  tx.recordUse(useOfEntry(on, entry));
  if (entry.withdrawnAt !== null) {
    return refuse({ __typename: 'EntryAlreadyWithdrawn', withdrawnAt: entry.withdrawnAt });
  }
  if (entry.version !== version) return refuseStale(entry);
  return { entry, on };
}

/** What time limits of care follow from. */
export const careOf = ({ entry }: EntryInHand): CareEntry => ({ ...entry, createdBy: entry.createdBy.id });

/**
 * Changes an entry and keeps how it stood (703/2023 22 §).
 * @returns its new version
 * @throws Refusal StaleVersion when another was faster
 */
export async function mendEntry(
  tx: Tx,
  { entry, on }: EntryInHand,
  mending: { readonly kind: 'corrected' | 'withdrawn'; readonly reason: string },
  patch: Partial<Pick<RecordEntryEntity, 'occurredOn' | 'body' | 'correctedAt' | 'withdrawnAt'>>,
): Promise<number> {
  const version = await tx.update(RecordEntryEntity, entry, patch);
  if (version === null) {
    const [newer] = await entriesById(tx, [entry.id]);
    if (!newer) throw notFound();
    return refuseStale(newer);
  }
  await tx.insert(CorrectionEntity, {
    id: tx.newId(),
    caseId: on.caseId,
    recordKind: 'record_entry',
    recordId: entry.id,
    kind: mending.kind,
    original: JSON.stringify({ occurredOn: entry.occurredOn, body: entry.body }),
    reason: mending.reason,
    at: tx.now,
    by: tx.actor.professionalId,
  });
  return version;
}

function refuseStale({ version, body, corrections }: EntryRow): never {
  const last = corrections.at(-1);
  return refuse({
    __typename: 'StaleVersion',
    currentVersion: version,
    currentText: body,
    changedBy: last?.by.id ?? null,
    changedAt: last?.at ?? null,
  });
}
