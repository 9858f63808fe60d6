import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { clientsOfCases } from '@rinnalla/api-cases';
import { type Actor, badInput, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { type EntryKind, type ProtectedSpeciality, REGISTER_OF_KIND } from '@rinnalla/domain';
import { RecordEntryEntity } from '../record-entry.entity.js';
import { tellOfEntry } from '../record.events.js';
import {
  requireNotInFuture,
  requireOpenCase,
  requireOwnRegister,
  requireReadable,
} from './entry-obstacles.js';

export interface AddRecordEntryInput {
  readonly mutationId: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly kind: EntryKind;
  readonly speciality: ProtectedSpeciality | null;
  readonly occurredOn: string;
  readonly body: string;
}

/** Writes an entry to one's own register, of a kind one may read back (703/2023 46, 47 §). */
@Injectable()
export class AddRecordEntry {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: AddRecordEntryInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'addRecordEntry', mutationId: input.mutationId, input },
      async (tx) => {
        const on = await this.access.requireOnCase(tx, 'entry.write', input.caseId);
        await this.checkSubject(tx, input);
        requireNotInFuture(input.occurredOn, tx.now);
        requireOpenCase(on, input.kind);
        requireOwnRegister(on, input.kind);
        requireReadable(on, input, tx.now);
        const id = tx.newId();
        await tx.insert(RecordEntryEntity, {
          id,
          caseId: input.caseId,
          clientId: input.clientId,
          register: REGISTER_OF_KIND[input.kind],
          serviceFunction: on.serviceFunction,
          kind: input.kind,
          speciality: input.speciality,
          occurredOn: input.occurredOn,
          body: input.body,
          authorProfession: on.viewer.profession,
          createdAt: tx.now,
          createdBy: actor.professionalId,
        });
        const news = { on, entryId: id, clientId: input.clientId, kind: input.kind };
        await tellOfEntry(tx, { ...news, type: 'entry.added', change: 'created', version: 1 });
        return { __typename: 'RecordEntryChanged', caseId: input.caseId, entryId: id };
      },
    );
  }

  /** A guardian is on the case for another's sake; only patient entries can be of a specially protected service. */
  private async checkSubject(tx: Tx, input: AddRecordEntryInput): Promise<void> {
    const clients = await clientsOfCases.read(tx, [input.caseId]);
    const isSubject = clients.some(({ client, role }) => client.id === input.clientId && role !== 'guardian');
    if (!isSubject) throw badInput('input.clientId', 'notOnTheList');
    if (input.speciality !== null && input.kind !== 'patient_entry')
      throw badInput('input.speciality', 'notOnTheList');
  }
}
