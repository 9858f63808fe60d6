import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { readableCases } from '@rinnalla/api-cases';
import type { Batch, ReadDb, Use } from '@rinnalla/api-core';
import { type Register, REGISTERS } from '@rinnalla/domain';
import {
  denialsById,
  denialsOfCases,
  deniableRecordsOfCases,
  type OfCase,
  permissionsById,
  permissionsOfCases,
} from './declaration.loader.js';

interface Named {
  readonly id: string;
  readonly clientId: string;
}
interface Declared extends Named {
  readonly caseIds: readonly string[];
}

/** Reads of what clients permit and deny: where the reader may read a case of the client, and logged for that client. */
@Injectable()
export class DeclarationReads {
  readonly permissions = this.underCase(permissionsOfCases);
  readonly denials = this.underCase(denialsOfCases);
  /** Naming a record by its day and kind is a use of that record: of its own register, which may be the other one. */
  readonly records = this.underCase(deniableRecordsOfCases, (record) => record.register);

  constructor(private readonly access: Access) {}

  permissionRecords(db: ReadDb, ids: readonly string[]) {
    return this.live(db, permissionsById, ids);
  }

  denialRecords(db: ReadDb, ids: readonly string[]) {
    return this.live(db, denialsById, ids);
  }

  /** Lets a case's declarations be printed. @throws AppError NOT_FOUND */
  async notePrint(db: ReadDb, caseId: string): Promise<void> {
    const facts = await this.access.requireOnCase(db, 'case.read', caseId);
    const { basis, clientIds } = facts;
    db.recordUse({ purpose: 'print', basis, clientIds, recordIds: [caseId], fieldClasses: ['C0', 'C1'] });
  }

  private underCase<Row extends OfCase<Named>>(
    batch: Batch<Row>,
    registerOf: (row: Row) => string = () => 'social',
  ): Batch<Row> {
    return {
      idOf: batch.idOf,
      read: async (db, caseIds) => {
        const readable = await readableCases(db, this.access, caseIds);
        const rows = (await batch.read(db, caseIds)).filter((row) => readable.has(row.caseId));
        for (const [caseId, facts] of readable) {
          const onCase = rows.filter((row) => row.caseId === caseId);
          for (const register of REGISTERS) {
            const ofRegister = onCase.filter((row) => registerOf(row) === register);
            noteRows(db, facts, { purpose: 'case_work', register }, ofRegister);
          }
        }
        return rows;
      },
    };
  }

  private async live<Row extends Declared>(
    db: ReadDb,
    batch: Batch<Row>,
    ids: readonly string[],
  ): Promise<Row[]> {
    const rows = await batch.read(db, ids);
    const caseIds = [...new Set(rows.flatMap((row) => row.caseIds))];
    const readable = await this.access.readableCases(db, caseIds);
    return rows.filter((row) => {
      const facts = row.caseIds.map((caseId) => readable.get(caseId)).find((found) => found !== undefined);
      if (facts) noteRows(db, facts, { purpose: 'live_update', register: 'social' }, [row]);
      return facts !== undefined;
    });
  }
}

function noteRows(
  db: ReadDb,
  { basis }: { readonly basis: string },
  use: Pick<Use, 'purpose'> & { readonly register: Register },
  rows: readonly Named[],
): void {
  if (rows.length === 0) return;
  const clientIds = [...new Set(rows.map((row) => row.clientId))];
  db.recordUse({
    ...use,
    basis,
    clientIds,
    recordIds: rows.map((row) => row.id),
    fieldClasses: ['C0', 'C1'],
  });
}
