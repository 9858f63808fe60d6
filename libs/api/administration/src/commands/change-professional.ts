import { checkPairsOfProfessional } from '@rinnalla/api-cases';
import type { Tx } from '@rinnalla/api-core';
import { ProfessionalEntity } from '@rinnalla/api-organisation';
import { WORK_TASK_RULES, type WorkTask } from '@rinnalla/domain';
import { checkPersonData, PERSON_DATA, type PersonData } from '../person-data.js';
import {
  changeRights,
  type Person,
  refuseOwn,
  refuseRights,
  refuseStale,
  type RightsEffect,
} from '../rights/change-of-rights.js';
import { rightsFault } from '../rights/rights-faults.js';

export interface ChangeProfessionalInput extends PersonData {
  readonly professionalId: string;
  readonly version: number;
}

/** Changes what is kept of a person. A person of another register can't go on holding the tasks of this one (457/2024 9 §). */
export function changeProfessional(
  tx: Tx,
  { professionalId, version, ...data }: ChangeProfessionalInput,
): Promise<RightsEffect> {
  const make = async (person: Person) => {
    refuseOwn(tx, professionalId);
    await checkPersonData(tx, data);
    await refuseMisfit(tx, professionalId, data);
    const [before] = await tx.query<PersonData>(`SELECT ${PERSON_DATA} FROM professional WHERE id = $1`, [
      professionalId,
    ]);
    const changed = await tx.update(
      ProfessionalEntity,
      { id: professionalId, version },
      { ...data, languages: [...data.languages] },
    );
    if (changed === null) refuseStale(person.version);
    const pairs = await checkPairsOfProfessional(tx, professionalId);
    return { kind: 'professional.changed', before: before ?? null, after: data, pairs };
  };
  return changeRights(tx, { professionalId, make });
}

async function refuseMisfit(tx: Tx, professionalId: string, { register }: PersonData): Promise<void> {
  const held = await tx.query<{ task: WorkTask }>(
    'SELECT task FROM work_task WHERE professional_id = $1 AND (valid_to IS NULL OR valid_to > $2)',
    [professionalId, tx.now],
  );
  const expertise = await tx.query(
    `SELECT 1 FROM professional_expertise x JOIN expertise e ON e.id = x.expertise_id
     WHERE x.professional_id = $1 AND e.register <> $2 LIMIT 1`,
    [professionalId, register],
  );
  const isMisfit = held.some(({ task }) => {
    const of = WORK_TASK_RULES[task].register;
    return of !== null && of !== register;
  });
  if (isMisfit || expertise.length > 0) refuseRights(rightsFault('other_register'));
}
