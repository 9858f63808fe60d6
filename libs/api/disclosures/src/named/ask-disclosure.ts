import { Injectable } from '@nestjs/common';
import { publishOnCase } from '@rinnalla/api-cases';
import { type Actor, notAllowed, notFound, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { DisclosureRequestEntity } from '../disclosure.entity.js';

export interface AskDisclosureInput {
  readonly mutationId: string;
  readonly caseId?: string | null | undefined;
  /** Instead of the case, for whoever has claimed a consultation that names the client. */
  readonly consultationId?: string | null | undefined;
  readonly what: string;
}

interface Holders {
  readonly workspaceId: string;
  readonly clientIds: readonly string[];
  /** The named worker and the pair. */
  readonly holders: readonly string[];
}

/**
 * Asks the holder to disclose under 56 §: for those who work with the client and may not see what they need. It opens nothing by
 * itself, and tells the asker nothing of the case.
 */
@Injectable()
export class AskDisclosure {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: AskDisclosureInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'askDisclosure', mutationId: input.mutationId, input },
      async (tx) => {
        const caseId = input.caseId ?? (await this.caseConsultedOn(tx, input.consultationId));
        const asked = await this.holdersOf(tx, caseId);
        if (asked.holders.includes(actor.professionalId)) throw notAllowed();
        const [open] = await tx.query<{ id: string }>(
          `SELECT id FROM disclosure_request WHERE case_id = $1 AND asked_by = $2 AND status = 'asked'`,
          [caseId, actor.professionalId],
        );
        if (open) return refuse({ __typename: 'DisclosureAlreadyAsked', requestId: open.id });

        const requestId = tx.newId();
        await tx.insert(DisclosureRequestEntity, {
          id: requestId,
          caseId,
          askedBy: actor.professionalId,
          what: input.what,
          askedAt: tx.now,
          status: 'asked',
        });
        tx.recordUse({
          purpose: 'disclosure',
          basis: 'disclosure:asked',
          clientIds: asked.clientIds,
          recordIds: [requestId],
          fieldClasses: ['C0'],
        });
        publishOnCase(tx, {
          caseId,
          workspaceId: asked.workspaceId,
          type: 'disclosure.asked',
          change: 'created',
          refKind: 'disclosure_request',
          refId: requestId,
          version: 1,
          people: asked.holders,
        });
        return { __typename: 'DisclosureAsked', requestId };
      },
    );
  }

  /** @throws AppError NOT_FOUND when the consultation names no client, or not to the asker */
  private async caseConsultedOn(tx: Tx, consultationId: string | null | undefined): Promise<string> {
    const [subject] = await tx.query<{ caseId: string }>(
      'SELECT case_id AS "caseId" FROM consultation_subject WHERE consultation_id = $1',
      [consultationId],
    );
    if (!subject) throw notFound();
    return subject.caseId;
  }

  /** @throws AppError NOT_FOUND to anyone who does not work with the client: the case is not there to be asked about */
  private async holdersOf(tx: Tx, caseId: string): Promise<Holders> {
    const [row] = await tx.query<{ holders: Holders | null }>(
      'SELECT app.disclosure_holders($1) AS holders',
      [caseId],
    );
    if (!row?.holders) throw notFound();
    return row.holders;
  }
}
