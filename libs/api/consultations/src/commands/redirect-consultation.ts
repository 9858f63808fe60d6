import { Injectable } from '@nestjs/common';
import { DATA_OF_A_CASE } from '@rinnalla/api-access';
import { type Actor, badInput, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import {
  checkEvidence,
  lawfulConsultationModes,
  possibleConsultationModes,
  type Register,
} from '@rinnalla/domain';
import type { Matter } from '../consultation.events.js';
import { loadExpertise } from '../queries/expertise.js';
import { checkMove, type CheckedMove, makeMove, type MoveInput, UNCLAIMED } from './make-move.js';
import { refuseIdentifiers } from './refuse-identifiers.js';

export interface RedirectConsultationInput extends MoveInput {
  readonly expertiseId: string;
  readonly reason: string;
}

/** Hands a claimed consultation on to another expertise, if the client may be named to that one too. */
@Injectable()
export class RedirectConsultation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: RedirectConsultationInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'redirectConsultation', mutationId: input.mutationId, input },
      async (tx) => {
        const { expertiseId, reason } = input;
        const found = await checkMove(tx, 'redirect', input, { expertise: expertiseId });
        if (expertiseId === found.expertiseId) throw badInput('input.expertiseId', 'notOnTheList');
        const expertise = await loadExpertise(tx, expertiseId);
        await refuseIdentifiers(tx, found.mode, reason);
        await this.carryGround(tx, found, expertise.register);
        return makeMove(tx, found, {
          patch: { ...UNCLAIMED, expertiseId },
          reason,
          newExpertise: expertiseId,
        });
      },
    );
  }

  /**
   * What was asked about stays what it is: the evidence stored with the request must carry the case's data to the new expertise.
   * @throws Refusal LegalModeMissing
   */
  private async carryGround(tx: Tx, { id, matter }: CheckedMove, target: Register): Promise<void> {
    if (!matter) return;
    const { modes, derived } = lawfulConsultationModes({
      dataRegister: DATA_OF_A_CASE,
      targetRegister: target,
      sameUnit: false,
      evidence: matter.evidence,
    });
    const mode = modes.find((lawful) => lawful === matter.legalMode) ?? derived ?? modes[0];
    if (!mode) return refuseWithout(target, matter);
    if (mode !== matter.legalMode) {
      await tx.query('UPDATE consultation_subject SET legal_mode = $2 WHERE consultation_id = $1', [
        id,
        mode,
      ]);
    }
  }
}

function refuseWithout(to: Register, { evidence, caseId }: Matter): never {
  const possibleModes = possibleConsultationModes(DATA_OF_A_CASE, to);
  const check = checkEvidence(possibleModes[0] ?? 'M8', evidence);
  const missing = check.kind === 'missing' ? check.missing : [];
  return refuse({
    __typename: 'LegalModeMissing',
    possibleModes,
    missingEvidence: missing.map((rule) => rule.field),
    sections: missing.map((rule) => `${rule.law.act} ${rule.law.section}`),
    caseId,
    targetRegister: to,
  });
}
