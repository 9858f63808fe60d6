import type { ReadDb } from '@rinnalla/api-core';
import type { ProfessionalType } from './organisation.types.js';

interface Known {
  revision: number;
  readonly people: Map<string, ProfessionalType>;
}

const knownOf = new WeakMap<object, Known>();

/**
 * Professionals by id, those of them read whom this process doesn't know by heart yet. What is known holds until somebody or some unit is
 * named or placed anew, which the reader's own facts tell: nobody is ever shown under a name that was gone when the read began.
 * @param read reads professionals from the database
 */
export async function namesByHeart(
  db: ReadDb,
  ids: readonly string[],
  read: (unknown: readonly string[]) => Promise<readonly ProfessionalType[]>,
): Promise<ProfessionalType[]> {
  if (!db.source) return [...(await read(ids))];
  const { namesRevision } = await db.facts();
  const known = knownAt(db.source, namesRevision);
  const found = ids.flatMap((id) => known.people.get(id) ?? []);
  const unknown = ids.filter((id) => !known.people.has(id));
  if (unknown.length === 0) return found;
  const learnt = await read(unknown);
  // Somebody may have read a newer revision meanwhile: then these are not learnt, for they may be older.
  if (known.revision === namesRevision)
    for (const person of learnt) known.people.set(person.id, Object.freeze(person));
  return [...found, ...learnt];
}

function knownAt(source: object, revision: number): Known {
  const known = knownOf.get(source) ?? { revision, people: new Map<string, ProfessionalType>() };
  knownOf.set(source, known);
  if (revision > known.revision) {
    known.people.clear();
    known.revision = revision;
  }
  return known;
}
