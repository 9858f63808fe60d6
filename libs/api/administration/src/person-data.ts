import { badInput, notFound, type Tx } from '@rinnalla/api-core';
import { PROFESSION_RULES, type Profession, type Register } from '@rinnalla/domain';
import { refuseRights } from './rights/change-of-rights.js';
import { rightsFault } from './rights/rights-faults.js';

/** What is kept of a person who works here. */
export interface PersonData {
  readonly givenName: string;
  readonly familyName: string;
  readonly profession: Profession;
  readonly register: Register;
  /** Number in Suosikki or Terhikki; null where the profession has none. */
  readonly registrationNumber: string | null;
  /** YYYY-MM-DD; null: for life, or none needed. */
  readonly licenceValidUntil: string | null;
  /** First day of a restriction put on the licence by the supervising authority, YYYY-MM-DD; null: none. */
  readonly licenceRestrictedSince: string | null;
  readonly inOffice: boolean;
  readonly unitId: string;
  readonly languages: readonly string[];
}

/**
 * The register follows the profession where its law names one; only a licence can be restricted; the unit must be there and open.
 * @throws AppError BAD_INPUT, NOT_FOUND
 * @throws Refusal RightsRefused
 */
export async function checkPersonData(tx: Tx, person: PersonData): Promise<void> {
  const { register, licence } = PROFESSION_RULES[person.profession];
  if (register !== null && register !== person.register) throw badInput('input.register', 'notOnTheList');
  if (licence === 'none' && person.licenceRestrictedSince !== null) {
    throw badInput('input.licenceRestrictedSince', 'range');
  }
  const [unit] = await tx.query<{ isClosed: boolean }>(
    `SELECT closed_at IS NOT NULL AS "isClosed" FROM unit WHERE id = $1`,
    [person.unitId],
  );
  if (!unit) throw notFound();
  if (unit.isClosed) refuseRights(rightsFault('place_closed'));
}

export const PERSON_DATA = `given_name AS "givenName", family_name AS "familyName", profession, register,
  registration_number AS "registrationNumber", licence_valid_until::text AS "licenceValidUntil",
  licence_restricted_since::text AS "licenceRestrictedSince", in_office AS "inOffice",
  unit_id AS "unitId", languages`;
