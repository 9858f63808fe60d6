import { badInput, type Tx } from '@rinnalla/api-core';
import { changeRights, refuseOwn, refuseRights, type RightsEffect } from '../rights/change-of-rights.js';
import { rightsFault } from '../rights/rights-faults.js';

export interface SetExpertiseInput {
  readonly professionalId: string;
  readonly expertiseIds: readonly string[];
}

/** Says whose consultations reach a person: all of them at once. A question to an expertise goes to one register, and stays in it. */
export function setExpertise(
  tx: Tx,
  { professionalId, expertiseIds }: SetExpertiseInput,
): Promise<RightsEffect> {
  const make = async (person: { register: string }) => {
    refuseOwn(tx, professionalId);
    const wanted = [...new Set(expertiseIds)];
    const known = await tx.query<{ register: string }>(
      'SELECT register FROM expertise WHERE id = ANY ($1::uuid[])',
      [wanted],
    );
    if (known.length < wanted.length) throw badInput('input.expertiseIds', 'notOnTheList');
    if (known.some(({ register }) => register !== person.register))
      refuseRights(rightsFault('other_register'));
    const before = await held(tx, professionalId);
    await tx.query(
      'DELETE FROM professional_expertise WHERE professional_id = $1 AND NOT expertise_id = ANY ($2::uuid[])',
      [professionalId, wanted],
    );
    await tx.query(
      `INSERT INTO professional_expertise (professional_id, expertise_id) SELECT $1, x FROM unnest($2::uuid[]) x
       ON CONFLICT DO NOTHING`,
      [professionalId, wanted],
    );
    return {
      kind: 'expertise.set',
      before: { expertiseIds: before },
      after: { expertiseIds: wanted },
    };
  };
  return changeRights(tx, { professionalId, make });
}

async function held(tx: Tx, professionalId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'SELECT expertise_id AS id FROM professional_expertise WHERE professional_id = $1 ORDER BY 1',
    [professionalId],
  );
  return rows.map(({ id }) => id);
}
