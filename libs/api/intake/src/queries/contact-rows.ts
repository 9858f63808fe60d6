import { maskOf } from '@rinnalla/api-access';
import { readRows } from '@rinnalla/api-cases';
import type { ReadDb } from '@rinnalla/api-core';
import { BY_THE_CLOCK, type UsagePurpose } from '@rinnalla/contracts';
import { allowedContactMoves, type ContactStatus } from '@rinnalla/domain';
import type { ContactReporterType, ContactType } from '../contact.types.js';

const UNIT = (alias: string) =>
  `jsonb_build_object('id', ${alias}.id, 'nameFi', ${alias}.name_fi, 'nameSv', ${alias}.name_sv, 'speciality', ${alias}.speciality)`;

const CONTACT = `k.id, ${UNIT('u')} AS unit, k.is_emergency_duty AS "isEmergencyDuty", k.channel, k.made_by AS "madeBy", k.purpose,
  k.has_consent AS "hasConsent", k.received_at AS "receivedAt", k.body, k.given_names AS "givenNames", k.family_name AS "familyName",
  k.birth_date AS "birthDate", k.stated_age AS "statedAge", k.contact_language AS "contactLanguage",
  k.has_highest_care_allowance AS "hasHighestCareAllowance", k.is_disabled_person AS "isDisabledPerson", k.status,
  k.status_since AS "statusSince", k.queued_at AS "queuedAt", k.alerted_at AS "alertedAt",
  k.opened_at AS "openedAt", k.taken_by AS "takenBy", k.taken_at AS "takenAt", k.measures, k.outcome,
  k.client_id AS "clientId", (SELECT c.id FROM "case" c WHERE c.id = k.case_id) AS "caseId", k.version,
  (SELECT jsonb_build_object('name', r.name, 'reachedAt', r.reached_at, 'isSecret', r.is_secret, 'secrecyGround', r.secrecy_ground)
    FROM contact_reporter r WHERE r.contact_id = k.id) AS reporter,
  app.has_reporter(k.id) AS "hasReporter",
  (SELECT jsonb_build_object('toUnit', ${UNIT('tu')}, 'toEmergencyDuty', h.to_emergency_duty, 'doneSoFar', h.done_so_far,
      'offeredAt', h.offered_at, 'offeredBy', h.offered_by, 'isForMe', app.is_my_queue(h.to_unit_id, h.to_emergency_duty))
    FROM contact_handover h JOIN unit tu ON tu.id = h.to_unit_id WHERE h.contact_id = k.id AND h.status = 'offered') AS handover,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'move', s.move, 'toStatus', s.to_status, 'note', s.note, 'at', s.at,
      'by', nullif(s.by, '${BY_THE_CLOCK}')) ORDER BY s.at DESC, s.by = '${BY_THE_CLOCK}' DESC, s.id DESC), '[]') FROM contact_step s WHERE s.contact_id = k.id) AS steps`;

type Row = Omit<ContactType, 'masks' | 'moves' | 'isKnownClient'> & {
  readonly clientId: string | null;
  readonly hasReporter: boolean;
  readonly reporter: ContactReporterType | null;
};

/** Contacts the reader may see, in one statement and one for the people they name; their use is logged. */
export async function contactRows(
  db: ReadDb,
  where: string,
  params: readonly unknown[],
  purpose: UsagePurpose,
): Promise<ContactType[]> {
  const rows = await readRows<Row>(
    db,
    `SELECT ${CONTACT} FROM contact k JOIN unit u ON u.id = k.unit_id WHERE ${where}`,
    params,
  );
  if (rows.length > 0) {
    db.recordUse({
      purpose,
      basis: 'task:intake',
      clientIds: rows.flatMap(({ clientId }) => clientId ?? []),
      recordIds: rows.map(({ id }) => id),
      fieldClasses: rows.some(({ reporter }) => reporter !== null)
        ? ['C0', 'C1', 'C3', 'C8']
        : ['C0', 'C1', 'C3'],
    });
  }
  return rows.map(shown);
}

/** A secret reporter is not half-shown: null, with the reason. */
function shown({ clientId, hasReporter, ...row }: Row): ContactType {
  return {
    ...row,
    isKnownClient: clientId !== null,
    masks: hasReporter && row.reporter === null ? [maskOf('reporter', 'work_task')] : [],
    moves: allowedContactMoves(row.status as ContactStatus).map(({ move }) => move),
  };
}
