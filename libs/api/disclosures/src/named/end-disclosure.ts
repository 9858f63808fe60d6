import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, notAllowed, notFound, refuse, UnitOfWork } from '@rinnalla/api-core';
import { DisclosureEntity } from '../disclosure.entity.js';
import { disclosuresById } from './disclosure.loader.js';
import { publishDisclosure } from './give-records.js';

export interface EndDisclosureInput {
  readonly mutationId: string;
  readonly id: string;
  readonly version: number;
}

/** Takes disclosed records back: from the next read on the receiver sees none of them. What was given stays in the log. */
@Injectable()
export class EndDisclosure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: EndDisclosureInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'endDisclosure', mutationId: input.mutationId, input },
      async (tx) => {
        const [known] = await disclosuresById.read(tx, [input.id]);
        if (!known) throw notFound();
        if (known.endedAt) return { __typename: 'DisclosureEnded', disclosureId: input.id };
        if (!known.viewerCanEnd) throw notAllowed();
        const version = await tx.update(DisclosureEntity, input, { endedAt: tx.now });
        if (version === null) {
          return refuse({ __typename: 'StaleVersion', currentVersion: known.version, currentText: null });
        }
        const found = (await this.access.readableCases(tx, [known.caseId])).get(known.caseId) ?? null;
        tx.recordUse({
          purpose: 'disclosure',
          basis: found?.basis ?? 'disclosure:own',
          clientIds: [known.clientId],
          recordIds: [input.id],
          fieldClasses: ['C0'],
        });
        publishDisclosure(
          tx,
          {
            type: 'disclosure.ended',
            change: 'changed',
            disclosureId: input.id,
            version,
            recipientId: known.recipientId,
          },
          found,
        );
        return { __typename: 'DisclosureEnded', disclosureId: input.id };
      },
    );
  }
}
