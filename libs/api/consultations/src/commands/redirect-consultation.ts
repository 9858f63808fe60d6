import { Injectable } from '@nestjs/common';
import { DATA_OF_A_CASE } from '@rinnalla/api-access';
import { type Actor, badInput, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import {
  checkEvidence,
  lawfulConsultationModes,
  MASK_RULES,
  possibleConsultationModes,
  type Register,
} from '@rinnalla/domain';
import type { Matter } from '../consultation.events.js';
import { type AskedExpertise, loadExpertise } from '../queries/expertise.js';
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
        const mode = await this.carryGround(tx, found, expertise);
        const moved = await makeMove(tx, found, {
          patch: { ...UNCLAIMED, expertiseId },
          reason,
          newExpertise: expertiseId,
        });
        // After the move: on the new ground the one who sends it on may see it no more.
        if (mode) await tx.query('SELECT app.restate_ground($1, $2)', [found.id, mode]);
        return moved;
      },
    );
  }

  /**
   * What was asked about stays what it is: the evidence stored with the request must carry the client's data to the new expertise, and
   * somebody there must be such as may be told (457/2024 18 §).
   * @returns the mode it stands on from now on; null: the one it stood on
   * @throws Refusal LegalModeMissing
   */
  private async carryGround(
    tx: Tx,
    { id, matter }: CheckedMove,
    expertise: AskedExpertise,
  ): Promise<string | null> {
    if (!matter) return null;
    const { modes, derived } = lawfulConsultationModes({
      dataRegister: DATA_OF_A_CASE,
      targetRegister: expertise.register,
      sameUnit: false,
      evidence: matter.evidence,
    });
    const carrying = await carryingModes(tx, id, expertise.id, modes);
    const mode =
      carrying.find((one) => one === matter.legalMode) ??
      carrying.find((one) => one === derived) ??
      carrying[0];
    if (!mode)
      return modes.length > 0
        ? refuseToAll(expertise.register, matter)
        : refuseWithout(expertise.register, matter);
    return mode === matter.legalMode ? null : mode;
  }
}

/** Of these modes the ones under which somebody of the expertise may be told of the client, over no denial of theirs. */
async function carryingModes(
  tx: Tx,
  id: string,
  expertiseId: string,
  modes: readonly string[],
): Promise<readonly string[]> {
  const [found] = await tx.query<{ carrying: string[] }>(
    'SELECT app.carrying_modes($1, $2, $3) AS carrying',
    [id, expertiseId, modes],
  );
  return found?.carrying ?? [];
}

/** The evidence is there, but nobody of the expertise has a task that opens this client's data by it. */
const refuseToAll = (to: Register, { caseId, clientId }: Matter): never =>
  refuse({
    __typename: 'LegalModeMissing',
    possibleModes: [],
    missingEvidence: [],
    sections: MASK_RULES.legal_mode.law
      .concat(MASK_RULES.work_task.law)
      .map(({ act, section }) => `${act} ${section}`),
    caseId,
    clientIds: [clientId],
    targetRegister: to,
  });

function refuseWithout(to: Register, { evidence, caseId, clientId }: Matter): never {
  const possibleModes = possibleConsultationModes(DATA_OF_A_CASE, to);
  const check = checkEvidence(possibleModes[0] ?? 'M8', evidence);
  const missing = check.kind === 'missing' ? check.missing : [];
  return refuse({
    __typename: 'LegalModeMissing',
    possibleModes,
    missingEvidence: missing.map((rule) => rule.field),
    sections: missing.map((rule) => `${rule.law.act} ${rule.law.section}`),
    caseId,
    clientIds: [clientId],
    targetRegister: to,
  });
}
