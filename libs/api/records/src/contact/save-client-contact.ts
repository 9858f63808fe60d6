import { Injectable } from '@nestjs/common';
import { Access, maskOf } from '@rinnalla/api-access';
import { publishOnCase } from '@rinnalla/api-cases';
import { type Actor, badInput, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { statedPurposes } from '../queries/stated-purposes.js';

export interface SaveClientContactInput {
  readonly mutationId: string;
  readonly caseId: string;
  readonly clientId: string;
  /** 0 where there is none yet. */
  readonly version: number;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly municipality: string | null;
  readonly phone: string | null;
}

/** Writes down where a client lives and is reached. Under non-disclosure, the family's too, only by one who has stated a reason (661/2009 37 §). */
@Injectable()
export class SaveClientContact {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: SaveClientContactInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'saveClientContact', mutationId: input.mutationId, input },
      async (tx) => {
        const on = await this.access.requireOnCase(tx, 'entry.write', input.caseId);
        const isSheltered = await this.requireMayKnow(tx, input);
        const version = await this.store(tx, input);
        tx.recordUse({
          purpose: 'case_work',
          basis: on.basis,
          clientIds: [input.clientId],
          recordIds: [input.clientId],
          fieldClasses: isSheltered ? ['C1', 'C9'] : ['C1'],
        });
        publishOnCase(tx, {
          caseId: input.caseId,
          workspaceId: on.workspaceId,
          type: 'client.contactSaved',
          change: version === 1 ? 'created' : 'changed',
          refKind: 'client_contact',
          refId: input.clientId,
          version,
        });
        return { __typename: 'ClientContactSaved', caseId: input.caseId, clientId: input.clientId };
      },
    );
  }

  /**
   * @returns whether the client, or one of the family, is under non-disclosure
   * @throws AppError BAD_INPUT for one who is no client of the case
   * @throws Refusal ContactProtected
   */
  private async requireMayKnow(tx: Tx, { caseId, clientId }: SaveClientContactInput): Promise<boolean> {
    const [onCase] = await tx.query<{ isSheltered: boolean }>(
      `SELECT app.is_sheltered(client_id) AS "isSheltered" FROM case_client WHERE case_id = $1 AND client_id = $2 AND valid_to IS NULL`,
      [caseId, clientId],
    );
    if (!onCase) throw badInput('input.clientId', 'notOnTheList');
    const { isSheltered } = onCase;
    if (isSheltered && !(await statedPurposes(tx, [caseId], 'protected_contact')).has(caseId)) {
      const { sections } = maskOf('contact', 'non_disclosure');
      return refuse({ __typename: 'ContactProtected', sections });
    }
    return isSheltered;
  }

  /** @throws Refusal StaleVersion */
  private async store(tx: Tx, input: SaveClientContactInput): Promise<number> {
    const values = [
      input.clientId,
      input.street,
      input.postalCode,
      input.municipality,
      input.phone,
      tx.now,
      tx.actor.professionalId,
    ];
    const [stored] =
      input.version === 0
        ? await tx.query<{ version: number }>(
            `INSERT INTO client_contact (client_id, street, postal_code, municipality, phone, updated_at, updated_by, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, 1) ON CONFLICT (client_id) DO NOTHING RETURNING version`,
            values,
          )
        : await tx.query<{ version: number }>(
            `UPDATE client_contact SET street = $2, postal_code = $3, municipality = $4, phone = $5, updated_at = $6,
               updated_by = $7, version = version + 1 WHERE client_id = $1 AND version = $8 RETURNING version`,
            [...values, input.version],
          );
    return stored ? stored.version : this.refuseStale(tx, input.clientId);
  }

  private async refuseStale(tx: Tx, clientId: string): Promise<never> {
    const [now] = await tx.query<{ version: number; updatedBy: string; updatedAt: Date }>(
      `SELECT version, updated_by AS "updatedBy", updated_at AS "updatedAt" FROM client_contact WHERE client_id = $1`,
      [clientId],
    );
    return refuse({
      __typename: 'StaleVersion',
      currentVersion: now?.version ?? 0,
      currentText: null,
      changedBy: now?.updatedBy ?? null,
      changedAt: now?.updatedAt ?? null,
    });
  }
}
