import { INPUT_LIMITS } from '@rinnalla/contracts';
import { notAllowed, type ReadDb } from '@rinnalla/api-core';
import type { ContactType, IntakeCountsType, IntakePlaceType, IntakeQueueType } from '../contact.types.js';
import { contactRows } from './contact-rows.js';

type Place = Pick<IntakePlaceType, 'unit' | 'isEmergencyDuty' | 'streamId'>;

/** Units first, the emergency duty last. */
const PLACES = `
  SELECT jsonb_build_object('id', u.id, 'nameFi', u.name_fi, 'nameSv', u.name_sv, 'speciality', u.speciality) AS unit,
    p.is_emergency_duty AS "isEmergencyDuty", CASE WHEN p.is_emergency_duty THEN u.county_id ELSE u.id END AS "streamId"
  FROM app.intake_places() p JOIN unit u ON u.id = p.unit_id`;
const PLACES_IN_ORDER = 'ORDER BY p.is_emergency_duty, u.name_fi, u.id';

/** What was dealt with stays in sight for a week. */
const SHOWN_FOR_MS = 7 * 86_400_000;

/**
 * What nobody has opened in the reader's queues, each kind of queue by its own part of the index; what is offered to them and not yet
 * answered; and what one offered oneself that is left unanswered too long.
 */
const MY_UNOPENED = `
  SELECT k.alerted_at FROM contact k
  WHERE k.opened_at IS NULL AND k.unit_id = ANY ((SELECT app.intake_units())::uuid[]) AND NOT k.is_emergency_duty
  UNION ALL
  SELECT k.alerted_at FROM contact k WHERE k.opened_at IS NULL AND k.is_emergency_duty AND (SELECT app.is_on_emergency_duty())
  UNION ALL
  SELECT h.alerted_at FROM contact_handover h JOIN contact k ON k.id = h.contact_id
  WHERE h.status = 'offered' AND (app.is_my_queue(h.to_unit_id, h.to_emergency_duty)
    OR (h.alerted_at IS NOT NULL AND app.is_my_queue(k.unit_id, k.is_emergency_duty)))`;

/** Forwarded from the reader's queues and not heard of since (SHL 40 § 2 mom.), the longest first. */
const WAITING = `
  SELECT k.id, f.forwarded_at FROM contact_forwarding f JOIN contact k ON k.id = f.contact_id AND k.status = 'forwarded'
  WHERE f.reported_on IS NULL AND f.withdrawn_at IS NULL AND CASE WHEN k.is_emergency_duty THEN (SELECT app.is_on_emergency_duty())
    ELSE k.unit_id = ANY ((SELECT app.intake_units())::uuid[]) END
  ORDER BY f.forwarded_at, k.id`;

/**
 * The queues the reader receives: of one's units, and of the social emergency duty. What is offered from elsewhere stands in the queue
 * it is offered to.
 * @throws AppError NOT_ALLOWED without the task of receiving contacts
 */
export async function intakeQueues(db: ReadDb): Promise<IntakeQueueType[]> {
  await requireIntake(db);
  const places = await db.query<Place>(
    `${PLACES} WHERE app.is_my_queue(p.unit_id, p.is_emergency_duty) ${PLACES_IN_ORDER}`,
  );
  const open = await contactRows(
    db,
    { among: 'JOIN app.open_contacts($1) q ON q.id = contact.id', order: 'q.place' },
    [INPUT_LIMITS.page],
    'intake',
  );
  const dealtWith = await contactRows(
    db,
    { among: 'JOIN app.dealt_contacts($2, $1) q ON q.id = contact.id', order: 'q.place' },
    [INPUT_LIMITS.page, new Date(db.now.getTime() - SHOWN_FOR_MS)],
    'intake',
  );
  const waiting = await contactRows(
    db,
    { among: `JOIN (${WAITING} LIMIT $1) q ON q.id = contact.id`, order: 'q.forwarded_at, q.id' },
    [INPUT_LIMITS.page],
    'intake',
  );
  return places.map((place) => ({
    ...place,
    open: open.filter((contact) => isIn(contact, place)),
    waiting: waiting.filter((contact) => isIn(contact, place)),
    dealtWith: dealtWith.filter((contact) => isIn(contact, place) && !isWaiting(contact)),
  }));
}

/** Every queue of the county, to hand over to. @throws AppError NOT_ALLOWED without the task of receiving contacts */
export async function intakePlaces(db: ReadDb): Promise<IntakePlaceType[]> {
  await requireIntake(db);
  return db.query<IntakePlaceType>(`${PLACES} ${PLACES_IN_ORDER}`);
}

/** How many wait unread in the reader's queues: a number only. @throws AppError NOT_ALLOWED without the task of receiving contacts */
export async function intakeCounts(db: ReadDb): Promise<IntakeCountsType> {
  await requireIntake(db);
  const [counted] = await db.query<IntakeCountsType>(
    `SELECT unopened.*, (SELECT coalesce(array_agg(mine."streamId" ORDER BY mine."streamId"), '{}')
         FROM (${PLACES} WHERE app.is_my_queue(p.unit_id, p.is_emergency_duty)) mine) AS "streamIds"
     FROM (SELECT count(*)::int AS unread, count(k.alerted_at)::int AS alerted FROM (${MY_UNOPENED}) k) unopened`,
  );
  return counted ?? { unread: 0, alerted: 0, streamIds: [] };
}

async function requireIntake(db: ReadDb): Promise<void> {
  const { register, tasks } = await db.facts();
  const receives = tasks.some(({ task, workspaceId }) => task === 'intake' && workspaceId !== null);
  if (register !== 'social' || !receives) throw notAllowed();
}

const isWaiting = ({ forwarding }: ContactType) => forwarding !== null && forwarding.reportedOn === null;

function isIn({ handover, unit, isEmergencyDuty }: ContactType, place: Place): boolean {
  const toMe = handover?.isForMe ? handover : null;
  const ofDuty = toMe ? toMe.toEmergencyDuty : isEmergencyDuty;
  const unitId = toMe ? toMe.toUnit.id : unit.id;
  // A county has one emergency duty, whichever unit keeps it.
  return place.isEmergencyDuty ? ofDuty : !ofDuty && unitId === place.unit.id;
}
