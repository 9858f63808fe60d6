import { basisUnder, type CaseFacts, decideRecord } from '@rinnalla/api-access';
import type { ReadDb } from '@rinnalla/api-core';
import type { ReadingPurpose, UsagePurpose } from '@rinnalla/contracts';
import { calendarDay, type FieldClass, type LegalMode, PURPOSE_GATED_KINDS } from '@rinnalla/domain';
import type { EntryRow } from '../entry.loader.js';
import type { RecordEntryType } from '../record.types.js';

export type ReadableCase = CaseFacts & { readonly basis: string };

/** An entry that both walls let through, and on what. */
interface OpenEntry {
  readonly row: EntryRow;
  readonly mode: LegalMode;
  readonly basis: string;
}

/**
 * The code's wall: of entries that row-level security let through, those the law opens on this case, or that were disclosed by name.
 * @param facts of the entry's case; undefined when the case is not the reader's
 */
export function openEntry(row: EntryRow, facts: ReadableCase | undefined, now: Date): OpenEntry | null {
  const decision = facts && decideRecord(facts, row.clientId, documentOf(row), now);
  if (facts && decision?.kind === 'open') {
    return { row, mode: decision.mode, basis: basisUnder(facts.basis, [decision]) };
  }
  return row.disclosureId === null
    ? null
    : { row, mode: 'M5', basis: `disclosure:${row.disclosureId}/M5:${row.disclosureId}` };
}

/** What the rule asks of an entry. */
function documentOf(row: EntryRow) {
  return {
    kind: row.kind,
    serviceFunction: row.serviceFunction,
    recordedOn: calendarDay(row.createdAt),
    recordId: row.id,
    authorProfession: row.authorProfession,
    speciality: row.speciality,
    isOfOwnJointService: false,
  };
}

export interface Use {
  readonly purpose: UsagePurpose;
  /** The stated purpose in force, by case. */
  readonly stated: ReadonlyMap<string, ReadingPurpose>;
}

/** Writes each opened entry's use to the log: whose, of which register, on what ground, for what (703/2023 10 §). */
export function recordUseOfEntries(db: ReadDb, opened: readonly OpenEntry[], { purpose, stated }: Use): void {
  const purposeOf = ({ row, mode }: OpenEntry): UsagePurpose => {
    const isGated = mode !== 'M8' && mode !== 'M5' && PURPOSE_GATED_KINDS.includes(row.kind);
    return (isGated && stated.get(row.caseId)) || purpose;
  };
  const alike = Map.groupBy(opened, (entry) =>
    [purposeOf(entry), entry.basis, entry.row.register, classOf(entry.row)].join(' '),
  );
  for (const entries of alike.values()) {
    const [first] = entries;
    if (!first) continue;
    db.recordUse({
      purpose: purposeOf(first),
      basis: first.basis,
      register: first.row.register,
      clientIds: [...new Set(entries.map(({ row }) => row.clientId))],
      recordIds: entries.map(({ row }) => row.id),
      // An entry names its client (703/2023 37 §).
      fieldClasses: ['C1', classOf(first.row)],
    });
  }
}

/** C5 the journal, C6 health data, C7 mediation, shelter and therapy. */
export function classOf({ kind }: Pick<EntryRow, 'kind'>): FieldClass {
  if (kind === 'patient_entry') return 'C6';
  return kind === 'journal_entry' ? 'C5' : 'C7';
}

/** @param viewerRegister an entry is mended by its own register only */
export const asRead = ({ row, mode }: OpenEntry, viewerRegister: string): RecordEntryType => ({
  ...row,
  openUnder: mode,
  viewerCanCorrect: row.register === viewerRegister && mode === 'M8' && row.withdrawnAt === null,
});
