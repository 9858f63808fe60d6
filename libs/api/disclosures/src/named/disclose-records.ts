import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { giveRecords, type GivenRecords } from './give-records.js';

export interface DiscloseRecordsInput extends GivenRecords {
  readonly mutationId: string;
  readonly caseId: string;
}

/** The holder's own disclosure under 703/2023 56 §: nobody need have asked. */
@Injectable()
export class DiscloseRecords {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: DiscloseRecordsInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'discloseRecords', mutationId: input.mutationId, input },
      async (tx) => {
        const holder = await this.access.requireOnCase(tx, 'case.read', input.caseId);
        return { __typename: 'RecordsDisclosed', disclosureId: await giveRecords(tx, holder, input) };
      },
    );
  }
}
