import { checkPairsOfProfessional } from '@rinnalla/api-cases';
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

export interface EnableProfessionalInput {
  readonly professionalId: string;
  readonly version: number;
}

/** Lets a person in again, with the work tasks that still run. */
export function enableProfessional(tx: Tx, input: EnableProfessionalInput): Promise<RightsEffect> {
  const make = async (person: Person) => {
    refuseOwn(tx, person.id);
    if (!person.disabledAt) refuseRights(rightsFault('person_enabled'));
    const changed = await tx.update(
      ProfessionalEntity,
      { id: person.id, version: input.version },
      { disabledAt: null },
    );
    if (changed === null) refuseStale(person.version);
    const pairs = await checkPairsOfProfessional(tx, person.id);
    return {
      kind: 'professional.enabled',
      before: { disabledAt: person.disabledAt },
      after: { disabledAt: null },
      pairs,
    };
  };
  return changeRights(tx, { professionalId: input.professionalId, make });
}
