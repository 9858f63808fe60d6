import { badInput, type ReadDb } from '@rinnalla/api-core';
import { daysBetween, helsinkiInstant } from '@rinnalla/domain';
import { OFFICER_BASIS, requireOfficer } from '../officer.js';
import type { AuditPatternsType, AuditPatternType } from './log-patterns.types.js';

export interface PatternQuestion {
  /** Days in Finland, both counted in. */
  readonly from: string;
  readonly to: string;
  /** More clients than this within an hour are a mass look-up. */
  readonly manyClients: number;
}

/** Patterns are looked for in so many days at a time: what is older was looked at in its time. */
const PATTERN_DAYS = 92;
const OF_EACH_KIND = 100;
/** Within one clock hour. */
const MANY_ATTEMPTS = 10;
const MANY_SEARCHES = 30;

/**
 * Odd patterns, worked out in the database alone; none of the rows they stand on leaves it.
 * @throws AppError NOT_ALLOWED to all but the data-protection officer; BAD_INPUT for days that end before they start, or too many
 */
export async function logPatterns(
  db: ReadDb,
  { from, to, manyClients }: PatternQuestion,
): Promise<AuditPatternsType> {
  await requireOfficer(db);
  if (from > to || daysBetween(from, to) >= PATTERN_DAYS) throw badInput('input.to', 'range');
  const found = await db.query<AuditPatternType & { place: number }>(
    `SELECT * FROM (
       SELECT p.kind || ' ' || p.person_id || ' ' || coalesce(p.client_id::text, p.first_at::text) AS id, p.kind, app.log_person(p.person_id) AS person,
         p.client_id AS "clientId", p.entries, p.clients, p.first_at AS "firstAt", p.last_at AS "lastAt",
         CASE p.kind WHEN 'repeated_attempts' THEN 'attempts' ELSE 'usage' END AS log,
         row_number() OVER (PARTITION BY p.kind ORDER BY greatest(p.clients, p.entries) DESC, p.last_at DESC)::int AS place
       FROM app.log_patterns($1, $2, $3) p) ranked
     WHERE place <= $4 ORDER BY kind, place`,
    [
      helsinkiInstant(from, '00:00'),
      helsinkiInstant(to, '24:00'),
      { manyClients, manyAttempts: MANY_ATTEMPTS, manySearches: MANY_SEARCHES },
      OF_EACH_KIND + 1,
    ],
  );
  const shown = found.filter(({ place }) => place <= OF_EACH_KIND);
  db.recordUse({
    purpose: 'log_supervision',
    basis: OFFICER_BASIS,
    // Whose family name or address a colleague shares is told of the client, too.
    clientIds: [...new Set(shown.flatMap(({ clientId }) => clientId ?? []))],
    recordIds: [],
    fieldClasses: ['C0'],
  });
  return {
    patterns: shown.map(({ place: _place, ...pattern }) => pattern),
    isCut: shown.length < found.length,
  };
}
