import { notFound, type ReadDb } from '@rinnalla/api-core';
import { calendarDay } from '@rinnalla/domain';
import { logRights } from '../rights-log.js';
import { placeRights } from '../rights/place-rights.js';
import { reachOf } from '../rights/reach.js';
import { type PersonRightsType, placeOf, type RelationCountType } from '../rights.types.js';

/**
 * Looks at the system "as" a person: what their rights would let them see and do, never what they would see. The look is logged.
 * @throws AppError NOT_FOUND
 */
export async function rightsOf(db: ReadDb, professionalId: string): Promise<PersonRightsType> {
  const [known] = await db.query('SELECT 1 FROM professional WHERE id = $1', [professionalId]);
  if (!known) throw notFound();
  const reach = await reachOf(db, professionalId, db.now);
  const relations = await db.query<RelationCountType>(
    'SELECT kind, relations, open FROM app.relation_counts($1)',
    [professionalId],
  );
  await logRights(db, { kind: 'rights_review', professionalId, before: null, after: null });
  return {
    id: professionalId,
    places: placeRights(reach, calendarDay(db.now)).map(placeOf),
    relations,
    openCases: reach.cases.length,
    expertiseIds: reach.expertiseIds,
  };
}
