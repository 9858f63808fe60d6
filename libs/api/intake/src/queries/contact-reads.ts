import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { readableDocuments } from '@rinnalla/api-cases';
import { type Batch, notFound, type ReadDb } from '@rinnalla/api-core';
import type { UsagePurpose } from '@rinnalla/contracts';
import type { ContactType } from '../contact.types.js';
import { classesOf, contactsAsRead, noteIntakeUse, type ReadContact, shown } from './contact-rows.js';

type CaseContact = ReadContact & { readonly caseId: string; readonly clientId: string };

const isOfCase = (row: ReadContact): row is CaseContact => row.caseId !== null && row.clientId !== null;

/** Contacts by id or by case: what came to one's queue is read as a receiver, what came to a case as whoever may read its assessments. */
@Injectable()
export class ContactReads {
  /** Of each case, the latest first. */
  readonly ofCases: Batch<ContactType> = {
    read: async (db, caseIds) => {
      const rows = await contactsAsRead(
        db,
        { where: 'contact.case_id = ANY ($1::uuid[])', order: 'contact.received_at DESC, contact.id DESC' },
        [caseIds],
      );
      const readable = await this.readableOnCase(db, rows.filter(isOfCase), 'case_work');
      return readable.map(shown);
    },
    idOf: ({ caseId }) => caseId ?? '',
  };

  constructor(private readonly access: Access) {}

  async byIds(db: ReadDb, ids: readonly string[], purpose: UsagePurpose): Promise<ContactType[]> {
    const rows = await contactsAsRead(db, { where: 'contact.id = ANY ($1::uuid[])' }, [ids]);
    const queued = rows.filter(({ isQueued }) => isQueued);
    noteIntakeUse(db, queued, purpose);
    const onCase = rows.filter((row) => !row.isQueued).filter(isOfCase);
    return [...queued, ...(await this.readableOnCase(db, onCase, purpose))].map(shown);
  }

  /** @throws AppError NOT_FOUND when it is none the reader may see */
  async one(db: ReadDb, id: string): Promise<ContactType> {
    const [contact] = await this.byIds(db, [id], 'intake');
    if (!contact) throw notFound();
    return contact;
  }

  private readableOnCase(
    db: ReadDb,
    rows: readonly CaseContact[],
    purpose: UsagePurpose,
  ): Promise<CaseContact[]> {
    return readableDocuments(db, this.access, rows, {
      action: 'assessment.read',
      purpose: purpose === 'intake' ? 'case_work' : purpose,
      fieldClasses: classesOf(rows),
      clientOf: ({ clientId }) => clientId,
    });
  }
}
