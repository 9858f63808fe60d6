import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { needsSpecialSupport } from '@rinnalla/api-cases';
import { type Actor, badInput, notFound, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import {
  checkDecisionMaker,
  DECISION_MAKER_LAW,
  type DecisionMaker,
  isLicenceInForce,
  type Profession,
} from '@rinnalla/domain';
import { decisionInHand, makeMove, requireActDay, requireMove } from './decision-in-hand.js';

export interface RecordDecisionMadeInput {
  readonly mutationId: string;
  readonly id: string;
  readonly version: number;
  readonly on: string;
  readonly madeById: string | null;
  readonly madeByName: string | null;
  readonly office: string;
  readonly deviatesFromPlan: boolean;
  readonly deviationReason: string | null;
}

/** Writes down that an official made the decision, and by what power (SHL 45, 46 §). */
@Injectable()
export class RecordDecisionMade {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, { mutationId, ...input }: RecordDecisionMadeInput) {
    return this.unitOfWork.run(actor, { operation: 'recordDecisionMade', mutationId, input }, async (tx) => {
      const decision = await decisionInHand(tx, this.access, input);
      requireMove(decision.status, 'made', input);
      requireActDay(tx, 'input.on', input.on, decision.pendingOn);
      const madeByName = await this.nameOf(tx, decision.clientId, input);
      const { on: day, deviatesFromPlan, deviationReason } = input;
      await makeMove(tx, decision, 'made', {
        day,
        madeOn: day,
        madeBy: input.madeById,
        madeByName,
        madeByOffice: input.office,
        deviatesFromPlan,
        deviationReason: deviatesFromPlan ? deviationReason : null,
      });
      return { __typename: 'DecisionMoved', decisionId: decision.id };
    });
  }

  /** @throws Refusal DecisionMakerRefused when SHL 46 § lets this person make no such decision */
  private async nameOf(
    tx: Tx,
    clientId: string,
    { on, madeById, madeByName }: Omit<RecordDecisionMadeInput, 'mutationId'>,
  ) {
    const maker = madeById === null ? null : await makerOf(tx, madeById, on);
    const why = checkDecisionMaker(maker, await needsSpecialSupport(tx, [clientId], on));
    if (why !== null) {
      const { act, section } = DECISION_MAKER_LAW[why];
      return refuse({ __typename: 'DecisionMakerRefused', why, section: `${act} ${section}` });
    }
    const name = maker?.name ?? madeByName;
    if (name === null) throw badInput('input.madeByName', 'required');
    return name;
  }
}

interface MakerRow {
  readonly name: string;
  readonly profession: Profession;
  readonly inOffice: boolean;
  readonly validUntil: string | null;
  readonly restrictedSince: string | null;
  readonly isPurchasedProvider: boolean;
}

/** Somebody of the county as they stood on the day of the decision, as far as is known today. */
async function makerOf(tx: Tx, id: string, on: string): Promise<DecisionMaker & { readonly name: string }> {
  const [row] = await tx.query<MakerRow>(
    `SELECT p.given_name || ' ' || p.family_name AS name, p.profession, p.in_office AS "inOffice",
       p.licence_valid_until::text AS "validUntil", p.licence_restricted_since::text AS "restrictedSince",
       EXISTS (SELECT 1 FROM work_task t WHERE t.professional_id = p.id AND t.task = 'private_service'
         AND t.valid_from <= $2 AND (t.valid_to IS NULL OR t.valid_to > $2)) AS "isPurchasedProvider"
     FROM professional p WHERE p.id = $1`,
    [id, tx.now],
  );
  if (!row) throw notFound();
  const { validUntil, restrictedSince, ...maker } = row;
  return {
    ...maker,
    licenceInForce: isLicenceInForce({ validUntil, restrictedSince }, on),
  };
}
