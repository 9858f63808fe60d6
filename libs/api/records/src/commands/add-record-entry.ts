import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { clientsOfCases } from '@rinnalla/api-cases';
import { casesWaitingForCare } from '@rinnalla/api-clocks';
import { type Actor, badInput, type Tx, UnitOfWork } from '@rinnalla/api-core';
import {
  type CareEvent,
  careDone,
  type EntryKind,
  type ProtectedSpeciality,
  REGISTER_OF_KIND,
} from '@rinnalla/domain';
import { noteCare } from '../care/care-of-entry.js';
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
  readonly careEvent: CareEvent | null;
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
        if (!(await this.tellsOfWaitingCare(tx, input))) requireOpenCase(on, input.kind);
        requireOwnRegister(on, input.kind);
        requireReadable(on, input, tx.now);
        const written = {
          id: tx.newId(),
          caseId: input.caseId,
          clientId: input.clientId,
          careEvent: input.careEvent,
          occurredOn: input.occurredOn,
          createdAt: tx.now,
          createdBy: actor.professionalId,
        };
        await tx.insert(RecordEntryEntity, {
          ...written,
          register: REGISTER_OF_KIND[input.kind],
          serviceFunction: on.serviceFunction,
          kind: input.kind,
          speciality: input.speciality,
          body: input.body,
          authorProfession: on.viewer.profession,
        });
        const news = { on, entryId: written.id, clientId: input.clientId, kind: input.kind };
        await tellOfEntry(tx, { ...news, type: 'entry.added', change: 'created', version: 1 });
        await noteCare(tx, written);
        return { __typename: 'RecordEntryChanged', caseId: input.caseId, entryId: written.id };
      },
    );
  }

  /** Care goes on when the client relationship of social welfare is over: that it was given is told then, too. */
  private async tellsOfWaitingCare(tx: Tx, { caseId, careEvent }: AddRecordEntryInput): Promise<boolean> {
    if (careEvent === null || careDone(careEvent) === null) return false;
    return (await casesWaitingForCare(tx, [caseId])).has(caseId);
  }

  /** A guardian is on the case for another's sake; only patient entries can be of a specially protected service, or tell of care. */
  private async checkSubject(tx: Tx, input: AddRecordEntryInput): Promise<void> {
    const clients = await clientsOfCases.read(tx, [input.caseId]);
    const isSubject = clients.some(({ client, role }) => client.id === input.clientId && role !== 'guardian');
    if (!isSubject) throw badInput('input.clientId', 'notOnTheList');
    if (input.kind === 'patient_entry') return;
    if (input.speciality !== null) throw badInput('input.speciality', 'notOnTheList');
    if (input.careEvent !== null) throw badInput('input.careEvent', 'notOnTheList');
  }
}
