import { maskOf, type MaskType } from '@rinnalla/api-access';
import { readRows } from '@rinnalla/api-cases';
import { CLOCK_STATE } from '@rinnalla/api-clocks';
import type { ReadDb } from '@rinnalla/api-core';
import { BY_THE_CLOCK, type UsagePurpose } from '@rinnalla/contracts';
import {
  allowedContactMoves,
  type ClockRuleId,
  type ContactStatus,
  type FieldClass,
  findClockRule,
  OPEN_CONTACT_STATUSES,
} from '@rinnalla/domain';
import type { ContactClockType, ContactReporterType, ContactType } from '../contact.types.js';

const UNIT = (alias: string) =>
  `jsonb_build_object('id', ${alias}.id, 'nameFi', ${alias}.name_fi, 'nameSv', ${alias}.name_sv, 'speciality', ${alias}.speciality)`;

const CLOCKS = `(SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'ruleId', c.rule_id, 'ruleVersion', c.rule_version, 'basis', c.basis,
    'kind', c.kind, 'dueOn', c.due_day, 'state', c.state) ORDER BY c.basis DESC, c.due_at, (c.kind = 'assessment_completed'), c.rule_id, c.id), '[]')
  FROM (SELECT k.*, ${CLOCK_STATE} AS state FROM clock k
    WHERE k.contact_id = contact.id AND k.case_id IS NULL AND k.closed_at IS NULL) c) AS clocks`;

const CONTACT = `contact.id, ${UNIT('u')} AS unit, contact.is_emergency_duty AS "isEmergencyDuty", contact.channel,
  contact.made_by AS "madeBy", contact.purpose, contact.has_consent AS "hasConsent", contact.received_at AS "receivedAt", contact.body,
  contact.given_names AS "givenNames", contact.family_name AS "familyName", contact.birth_date AS "birthDate",
  contact.stated_age AS "statedAge", contact.is_same_person AS "isSamePerson", contact.contact_language AS "contactLanguage",
  contact.has_highest_care_allowance AS "hasHighestCareAllowance", contact.is_disabled_person AS "isDisabledPerson",
  contact.is_special_support_child AS "isSpecialSupportChild", contact.status,
  contact.status_since AS "statusSince", contact.queued_at AS "queuedAt", contact.alerted_at AS "alertedAt",
  contact.opened_at AS "openedAt", contact.taken_by AS "takenBy", contact.taken_at AS "takenAt", contact.measures, contact.outcome,
  contact.client_id AS "clientId", CASE WHEN contact.known_told_from > app.now() THEN contact.known_told_from END AS "knownToldFrom", (SELECT c.id FROM "case" c WHERE c.id = contact.case_id) AS "caseId", contact.version, ${CLOCKS},
  (SELECT jsonb_build_object('name', r.name, 'reachedAt', (SELECT q.reached_at FROM reporter_reach q WHERE q.contact_id = r.contact_id),
      'isSecret', r.is_secret, 'secrecyGround', r.secrecy_ground)
    FROM contact_reporter r WHERE r.contact_id = contact.id) AS reporter,
  app.has_reporter(contact.id) AS "hasReporter", app.is_reach_hidden(contact.id) AS "isReachHidden", CASE WHEN contact.is_emergency_duty
    THEN (SELECT app.is_on_emergency_duty()) ELSE contact.unit_id = ANY ((SELECT app.intake_units())::uuid[]) END AS "isMine",
  app.is_my_queue(contact.unit_id, contact.is_emergency_duty) OR app.is_offered_to_me(contact.id) AS "isQueued",
  (SELECT jsonb_build_object('toUnit', ${UNIT('tu')}, 'toEmergencyDuty', h.to_emergency_duty, 'doneSoFar', h.done_so_far,
      'offeredAt', h.offered_at, 'alertedAt', h.alerted_at, 'offeredBy', h.offered_by, 'isForMe', app.is_my_queue(h.to_unit_id, h.to_emergency_duty))
    FROM contact_handover h JOIN unit tu ON tu.id = h.to_unit_id WHERE h.contact_id = contact.id AND h.status = 'offered') AS handover,
  (SELECT jsonb_build_object('authority', f.authority, 'ground', f.ground, 'groundReason', f.ground_reason, 'forwardedAt', f.forwarded_at,
      'forwardedBy', f.forwarded_by, 'reportedOn', f.reported_on, 'report', f.report, 'reportedBy', f.reported_by)
    FROM contact_forwarding f WHERE f.contact_id = contact.id AND f.withdrawn_at IS NULL ORDER BY f.forwarded_at DESC LIMIT 1) AS forwarding,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'move', s.move, 'toStatus', s.to_status, 'note', s.note,
      'fromReceived', s.from_received, 'toReceived', s.to_received,
      'fromReport', s.from_report, 'fromReportedOn', s.from_reported_on, 'toReport', s.to_report, 'toReportedOn', s.to_reported_on, 'at', s.at, 'by', nullif(s.by, '${BY_THE_CLOCK}'))
      ORDER BY s.at DESC, s.by = '${BY_THE_CLOCK}' DESC, s.id DESC), '[]')
    FROM contact_step s WHERE s.contact_id = contact.id) AS steps`;

type ClockRow = Omit<ContactClockType, 'section' | 'wording'> & {
  readonly ruleId: ClockRuleId;
  readonly ruleVersion: number;
};
/** A contact as it is read, before it is decided as what. */
export type ReadContact = Omit<
  ContactType,
  'masks' | 'moves' | 'isKnownClient' | 'isArrivalCorrectable' | 'clocks'
> & {
  readonly isMine: boolean;
  readonly clientId: string | null;
  /** In a queue of the reader's, or offered to one. */
  readonly isQueued: boolean;
  readonly hasReporter: boolean;
  /** Kept with what would tell where a client under non-disclosure for safety is found. */
  readonly isReachHidden: boolean;
  readonly reporter: ContactReporterType | null;
  readonly clocks: readonly ClockRow[];
};

/** Which contacts: what stands beside `contact`, and conditions and order. */
export interface WhichContacts {
  /** Joined to `contact`. */
  readonly among?: string;
  readonly where?: string;
  readonly order?: string;
}

/** Contacts the reader may see, in one statement and one for the people they name. Their use is the caller's to log. */
export const contactsAsRead = (
  db: ReadDb,
  { among = '', where = 'true', order = 'contact.id' }: WhichContacts,
  params: readonly unknown[],
): Promise<ReadContact[]> =>
  readRows<ReadContact>(
    db,
    `SELECT ${CONTACT} FROM contact ${among} JOIN unit u ON u.id = contact.unit_id WHERE ${where} ORDER BY ${order}`,
    params,
  );

/** The same as a receiver reads them: their use is logged. */
export async function contactRows(
  db: ReadDb,
  which: WhichContacts,
  params: readonly unknown[],
  purpose: UsagePurpose,
): Promise<ContactType[]> {
  const rows = await contactsAsRead(db, which, params);
  noteIntakeUse(db, rows, purpose);
  return rows.map(shown);
}

export function noteIntakeUse(db: ReadDb, rows: readonly ReadContact[], purpose: UsagePurpose): void {
  if (rows.length === 0) return;
  db.recordUse({
    purpose,
    basis: 'task:intake',
    clientIds: rows.flatMap(({ clientId }) => clientId ?? []),
    recordIds: rows.map(({ id }) => id),
    fieldClasses: classesOf(rows),
  });
}

export const classesOf = (rows: readonly ReadContact[]): FieldClass[] =>
  rows.some(({ reporter }) => reporter !== null) ? ['C0', 'C1', 'C3', 'C8'] : ['C0', 'C1', 'C3'];

/** What of a contact is kept back is null, with the reason. */
export function shown(read: ReadContact): ContactType {
  const {
    clientId,
    hasReporter: _hasReporter,
    isReachHidden: _isReachHidden,
    isMine,
    isQueued,
    clocks,
    ...row
  } = read;
  return {
    ...row,
    clocks: clocks.map(shownClock),
    // Elsewhere it would tell that there is a client of the name.
    isSamePerson: isQueued ? row.isSamePerson : null,
    isKnownClient: row.knownToldFrom === null ? clientId !== null : null,
    masks: masksOf(read),
    isArrivalCorrectable: isMine && OPEN_CONTACT_STATUSES.includes(row.status as ContactStatus),
    moves: allowedContactMoves(row.status as ContactStatus).map(({ move }) => move),
  };
}

/** A secret reporter is not half-shown. */
function masksOf({ hasReporter, reporter, isReachHidden }: ReadContact): MaskType[] {
  if (hasReporter && reporter === null) return [maskOf('reporter', 'work_task')];
  return isReachHidden ? [maskOf('reachedAt', 'non_disclosure')] : [];
}

function shownClock({ ruleVersion, ...clock }: ClockRow): ContactClockType {
  const rule = findClockRule(clock.ruleId, ruleVersion);
  if (rule === null) throw new Error(`A clock of a rule that is not in the table: ${clock.ruleId}`);
  return {
    ...clock,
    section: `${rule.law.act} ${rule.law.section}`,
    wording: rule.limit.kind === 'undated' ? rule.limit.wording : null,
  };
}
