import type { Batch } from '@rinnalla/api-core';
import { namesByHeart } from './names-by-heart.js';
import type { AvailabilityType, ProfessionalType, UnitType } from './organisation.types.js';

/** What is selected of a professional `p`, with the unit: it is shown wherever someone is named. Stands on `p` and `u`. */
export const PROFESSIONAL = `p.id, p.given_name || ' ' || p.family_name AS name, p.profession, p.register,
  jsonb_build_object('id', u.id, 'nameFi', u.name_fi, 'nameSv', u.name_sv, 'speciality', u.speciality) AS unit`;

/** Professionals by id: the author of every line and message. */
export const professionalsById: Batch<ProfessionalType> = {
  read: (db, ids) =>
    namesByHeart(db, ids, (unknown) =>
      db.query(
        `SELECT ${PROFESSIONAL} FROM professional p JOIN unit u ON u.id = p.unit_id WHERE p.id = ANY ($1::uuid[])`,
        [unknown],
      ),
    ),
  idOf: (professional) => professional.id,
};

export const unitsById: Batch<UnitType> = {
  read: (db, ids) =>
    db.query(
      `SELECT id, name_fi AS "nameFi", name_sv AS "nameSv", speciality FROM unit WHERE id = ANY ($1::uuid[])`,
      [ids],
    ),
  idOf: (unit) => unit.id,
};

const AVAILABILITY = `p.id, coalesce(a.is_available, false) AS "isAvailable", a.since`;

export const availabilityById: Batch<AvailabilityType> = {
  read: (db, ids) =>
    db.query(
      `SELECT ${AVAILABILITY} FROM professional p LEFT JOIN availability a ON a.professional_id = p.id
       WHERE p.id = ANY ($1::uuid[])`,
      [ids],
    ),
  idOf: (availability) => availability.id,
};

/** Everyone with an expertise, available or not: who could answer. */
export const availabilityByExpertise: Batch<AvailabilityType & { expertiseId: string }> = {
  read: (db, ids) =>
    db.query(
      `SELECT pe.expertise_id AS "expertiseId", ${AVAILABILITY} FROM professional_expertise pe
       JOIN professional p ON p.id = pe.professional_id AND p.disabled_at IS NULL
       LEFT JOIN availability a ON a.professional_id = p.id
       WHERE pe.expertise_id = ANY ($1::uuid[]) ORDER BY p.family_name, p.given_name`,
      [ids],
    ),
  idOf: (row) => row.expertiseId,
};
