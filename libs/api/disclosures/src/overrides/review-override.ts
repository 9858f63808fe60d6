import { Injectable } from '@nestjs/common';
import { OverrideEntity } from '@rinnalla/api-access';
import { type Actor, notFound, refuse, UnitOfWork } from '@rinnalla/api-core';
import { requireOfficer } from './officer.js';
import { tellOfficers } from './override.events.js';

export interface ReviewOverrideInput {
  readonly mutationId: string;
  readonly id: string;
  readonly version: number;
  readonly verdict: string;
  readonly note: string;
}

/** No one judges a matter of their own: Administrative Procedure Act, disqualification (esteellisyys). */
const DISQUALIFIED = '434/2003 28 §';

/** The officer's word on an override: was it lawful? Given once (703/2023 77 §: the controller supervises by the logs). */
@Injectable()
export class ReviewOverride {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: ReviewOverrideInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'reviewOverride', mutationId: input.mutationId, input },
      async (tx) => {
        await requireOfficer(tx);
        const [override] = await tx.query<{ byId: string; clientId: string; version: number }>(
          'SELECT professional_id AS "byId", client_id AS "clientId", version FROM override WHERE id = $1',
          [input.id],
        );
        if (!override) throw notFound();
        if (override.byId === actor.professionalId)
          return refuse({ __typename: 'OwnOverride', section: DISQUALIFIED });
        const version = await tx.update(OverrideEntity, input, {
          reviewedAt: tx.now,
          reviewedBy: actor.professionalId,
          verdict: input.verdict,
          reviewNote: input.note,
        });
        // Somebody reviewed it, or its owner ended it meanwhile: either way there is more to read first.
        if (version === null) {
          return refuse({ __typename: 'StaleVersion', currentVersion: override.version, currentText: null });
        }
        tx.recordUse({
          purpose: 'override_review',
          basis: 'task:data_protection',
          clientIds: [override.clientId],
          recordIds: [input.id],
          fieldClasses: ['C0'],
        });
        await tellOfficers(tx, { type: 'override.reviewed', overrideId: input.id, version });
        return { __typename: 'OverrideReviewed', overrideId: input.id };
      },
    );
  }
}
