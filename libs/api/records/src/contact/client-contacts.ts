import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { readableCases } from '@rinnalla/api-cases';
import { type Batch, notFound, type ReadDb } from '@rinnalla/api-core';
import type { UsagePurpose } from '@rinnalla/contracts';
import type { FieldClass } from '@rinnalla/domain';
import { statedPurposes } from '../queries/stated-purposes.js';
import type { StatedPurposeType } from '../record.types.js';
import type { ClientContactType } from './client-contact.types.js';
import { type ContactRow, contactsOfClients, contactsOnCases } from './contact.loader.js';

/** What the viewer may know of a client's contact on one case. */
export interface ContactOnCase {
  /** Of the client's place on the case. */
  readonly id: string;
  readonly contact: ClientContactType | null;
  /** Under non-disclosure as the client or the family is, and no reason stated for this case. */
  readonly isProtected: boolean;
  readonly purpose: StatedPurposeType | null;
}

/**
 * Reads of clients' contacts. A contact under non-disclosure for safety, and those of the family, which tell the same, are shown
 * only to one who stated a reason on the very case they are read on (661/2009 36, 37 §); row-level security asks the same of any case of the client.
 */
@Injectable()
export class ClientContacts {
  /** By the client's place on a case. */
  readonly onCases: Batch<ContactOnCase> = {
    read: async (db, ids) => this.allowed(db, await contactsOnCases(db, ids), 'case_work'),
    idOf: (row) => row.id,
  };

  constructor(private readonly access: Access) {}

  /** By the client, as events name them: a live re-read, and what a change answers with. */
  async byClients(db: ReadDb, ids: readonly string[], purpose: UsagePurpose): Promise<ClientContactType[]> {
    const shown = await this.allowed(db, await contactsOfClients(db, ids), purpose);
    return shown.flatMap(({ contact }) => (contact ? [contact] : []));
  }

  /** @throws AppError NOT_FOUND when there is none, or it is not the reader's to see */
  async one(db: ReadDb, clientId: string): Promise<ClientContactType> {
    const [contact] = await this.byClients(db, [clientId], 'case_work');
    if (!contact) throw notFound();
    return contact;
  }

  private async allowed(
    db: ReadDb,
    rows: readonly ContactRow[],
    purpose: UsagePurpose,
  ): Promise<ContactOnCase[]> {
    const cases = await readableCases(db, this.access, [...new Set(rows.map((row) => row.caseId))]);
    const stated = await statedPurposes(db, [...cases.keys()], 'protected_contact');
    return rows.flatMap(({ id, caseId, clientId, isSheltered, contacts: [found] }) => {
      const facts = cases.get(caseId);
      if (!facts) return [];
      const why = isSheltered ? (stated.get(caseId) ?? null) : null;
      const isProtected = isSheltered && why === null;
      const contact = isProtected ? null : (found ?? null);
      // That there is none, or that it is protected, is told of the client too.
      const fieldClasses: FieldClass[] = contact ? (isSheltered ? ['C1', 'C9'] : ['C1']) : ['C0'];
      db.recordUse({
        purpose: why?.purpose ?? purpose,
        basis: facts.basis,
        clientIds: [clientId],
        recordIds: [clientId],
        fieldClasses,
      });
      return [{ id, contact, isProtected, purpose: why }];
    });
  }
}
