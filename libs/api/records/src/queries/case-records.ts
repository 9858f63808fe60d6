import { Injectable } from '@nestjs/common';
import { Access, maskOf } from '@rinnalla/api-access';
import { readableCases } from '@rinnalla/api-cases';
import { casesWaitingForCare } from '@rinnalla/api-clocks';
import { type Batch, notFound, type ReadDb } from '@rinnalla/api-core';
import type { ReadingPurpose, UsagePurpose } from '@rinnalla/contracts';
import type { MaskReason } from '@rinnalla/domain';
import { disclosedEntries, entriesById, entriesOfCases, type EntryRow } from '../entry.loader.js';
import type { CaseRecordType, MaskedEntriesType, RecordEntryType } from '../record.types.js';
import { asRead, openEntry, type ReadableCase, recordUseOfEntries } from './open-entries.js';
import { statedPurposes } from './stated-purposes.js';
import { writableOn } from './writable-kinds.js';

interface MaskedRow {
  readonly caseId: string;
  readonly register: string;
  readonly reason: MaskReason;
  readonly entries: number;
}

const MASKED = `SELECT case_id AS "caseId", register, reason, entries FROM app.masked_entries($1::uuid[])
  ORDER BY register DESC, reason`;

/** Reads of record entries: through row-level security, then through the engine, their use logged register by register. */
@Injectable()
export class CaseRecords {
  /** The record of each case, under the case's page. */
  readonly ofCases: Batch<CaseRecordType> = {
    read: (db, caseIds) => this.read(db, caseIds),
    idOf: (record) => record.id,
  };

  constructor(private readonly access: Access) {}

  /** Entries named by id, those not open left out: a live re-read, and what a change answers with. */
  async byIds(db: ReadDb, ids: readonly string[], purpose: UsagePurpose): Promise<RecordEntryType[]> {
    const rows = await entriesById(db, ids);
    const cases = await readableCases(db, this.access, [...new Set(rows.map((row) => row.caseId))]);
    return this.open(db, rows, cases, purpose);
  }

  /** @throws AppError NOT_FOUND when there is none, or it is not the reader's to see */
  async one(db: ReadDb, id: string): Promise<RecordEntryType> {
    const [entry] = await this.byIds(db, [id], 'case_work');
    if (!entry) throw notFound();
    return entry;
  }

  /**
   * What others disclosed to the reader by name (703/2023 56 §), also of cases that are not the reader's.
   * @param ids only of these; all when left out
   */
  async disclosedToViewer(db: ReadDb, ids?: readonly string[]): Promise<RecordEntryType[]> {
    const rows = await disclosedEntries(db);
    const asked = ids ? rows.filter((row) => ids.includes(row.id)) : rows;
    return this.open(db, asked, new Map(), 'case_work');
  }

  private async read(db: ReadDb, caseIds: readonly string[]): Promise<CaseRecordType[]> {
    const cases = await readableCases(db, this.access, caseIds);
    const ids = [...cases.keys()];
    const rows = await entriesOfCases(db, ids);
    const masked = await db.query<MaskedRow>(MASKED, [ids]);
    const purposes = await statedPurposes(db, ids, 'records');
    const entries = await this.open(db, rows, cases, 'case_work');
    const ended = ids.filter((id) => cases.get(id)?.status === 'ended');
    const waiting = await casesWaitingForCare(db, ended);
    return [...cases.values()].map((facts) => {
      // That there are entries, and how many are kept back, is told of the client too.
      db.recordUse({
        purpose: 'case_work',
        basis: facts.basis,
        clientIds: facts.clientIds,
        recordIds: [facts.caseId],
        fieldClasses: ['C0'],
      });
      return {
        id: facts.caseId,
        entries: entries.filter((entry) => entry.caseId === facts.caseId),
        masked: masked.filter((row) => row.caseId === facts.caseId).map(told),
        purpose: purposes.get(facts.caseId) ?? null,
        ...writableOn(facts, { isCareWaiting: waiting.has(facts.caseId), now: db.now }),
      };
    });
  }

  private async open(
    db: ReadDb,
    rows: readonly EntryRow[],
    cases: ReadonlyMap<string, ReadableCase>,
    purpose: UsagePurpose,
  ): Promise<RecordEntryType[]> {
    const opened = rows
      .map((row) => openEntry(row, cases.get(row.caseId), db.now))
      .filter((entry) => entry !== null);
    const purposes = await statedPurposes(db, [...cases.keys()], 'records');
    const stated = new Map<string, ReadingPurpose>([...purposes].map(([id, one]) => [id, one.purpose]));
    recordUseOfEntries(db, opened, { purpose, stated });
    const { register } = await db.facts();
    return opened.map((entry) => asRead(entry, register));
  }
}

function told({ register, reason, entries }: MaskedRow): MaskedEntriesType {
  const { sections, remedy } = maskOf('entries', reason);
  return { sections, remedy, register, reason, entries };
}
