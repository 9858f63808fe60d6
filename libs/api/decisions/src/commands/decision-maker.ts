import { needsSpecialSupport } from '@rinnalla/api-cases';
import { badInput, notFound, refuse, type Tx } from '@rinnalla/api-core';
import {
  checkDecisionMaker,
  DECISION_MAKER_LAW,
  type DecisionMaker,
  isLicenceInForce,
  type Profession,
} from '@rinnalla/domain';

/** By whom a decision is said to have been made, and on which day. */
export interface MadeBy {
  readonly on: string;
  /** Null: an official who has no account here, and is named. */
  readonly madeById: string | null;
  readonly madeByName: string | null;
}

/**
 * @returns the maker's name
 * @throws Refusal DecisionMakerRefused when SHL 46 § lets this person make no such decision on that day
 */
export async function requireMaker(
  tx: Tx,
  clientId: string,
  { on, madeById, madeByName }: MadeBy,
): Promise<string> {
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
