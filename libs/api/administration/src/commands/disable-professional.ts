import { checkPairsOfProfessional, type PairsFound } from '@rinnalla/api-cases';
import type { Tx } from '@rinnalla/api-core';
import { ProfessionalEntity } from '@rinnalla/api-organisation';
import {
  changeRights,
  type Person,
  refuseOwn,
  refuseRights,
  refuseStale,
  type RightsEffect,
} from '../rights/change-of-rights.js';
import { rightsFault } from '../rights/rights-faults.js';

export interface DisableProfessionalInput {
  readonly professionalId: string;
  readonly version: number;
}

/** Shuts a person out: every session ends within a second, sockets included. What they answered for stays theirs until it is moved. */
export function disableProfessional(tx: Tx, input: DisableProfessionalInput): Promise<RightsEffect> {
  const make = async (person: Person) => {
    refuseOwn(tx, person.id);
    if (person.disabledAt) refuseRights(rightsFault('person_disabled'));
    const pairs = await shutOut(tx, person, input.version);
    return {
      kind: 'professional.disabled',
      before: { disabledAt: null },
      after: { disabledAt: tx.now },
      pairs,
    };
  };
  return changeRights(tx, { professionalId: input.professionalId, make });
}

export async function shutOut(
  tx: Tx,
  { id, version: current }: Person,
  version: number,
): Promise<PairsFound> {
  const changed = await tx.update(ProfessionalEntity, { id, version }, { disabledAt: tx.now });
  if (changed === null) refuseStale(current);
  await tx.query(`SELECT app.end_sessions($1, NULL, 'disabled')`, [id]);
  return checkPairsOfProfessional(tx, id);
}
