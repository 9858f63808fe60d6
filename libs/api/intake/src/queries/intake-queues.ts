import { INPUT_LIMITS } from '@rinnalla/contracts';
import { notAllowed, notFound, type ReadDb } from '@rinnalla/api-core';
import type { UnitType } from '@rinnalla/api-organisation';
import { OPEN_CONTACT_STATUSES } from '@rinnalla/domain';
import type { ContactType, IntakeQueueType } from '../contact.types.js';
import { contactRows } from './contact-rows.js';

interface Place {
  readonly unit: UnitType | null;
  readonly streamId: string;
}

const PLACES = `
  SELECT jsonb_build_object('id', u.id, 'nameFi', u.name_fi, 'nameSv', u.name_sv, 'speciality', u.speciality) AS unit, u.id AS "streamId"
  FROM unit u WHERE u.id = ANY (app.intake_units())
  UNION ALL SELECT NULL, c.id FROM county c WHERE app.is_on_emergency_duty()`;

const IN_MY_QUEUES = `app.is_my_queue(k.unit_id, k.is_emergency_duty) OR app.is_offered_to_me(k.id)`;

/** Nobody has looked, then what was judged urgent, then the rest: the oldest first in each. */
const BY_NEED = `(k.opened_at IS NOT NULL), (k.status <> 'triaged_urgent'), k.received_at, k.id LIMIT ${INPUT_LIMITS.page}`;

/**
 * The queues the reader receives: of one's units, and of the social emergency duty. What is offered from elsewhere stands in the queue
 * it is offered to.
 * @throws AppError NOT_ALLOWED without the task of receiving contacts
 */
export async function intakeQueues(db: ReadDb): Promise<IntakeQueueType[]> {
  const { tasks } = await db.facts();
  if (!tasks.some(({ task }) => task === 'intake')) throw notAllowed();
  const places = await db.query<Place>(PLACES);
  const open = await contactRows(
    db,
    `(${IN_MY_QUEUES}) AND k.status = ANY ($1::text[]) ORDER BY ${BY_NEED}`,
    [OPEN_CONTACT_STATUSES],
    'intake',
  );
  const dealtWith = await contactRows(
    db,
    `app.is_my_queue(k.unit_id, k.is_emergency_duty) AND NOT k.status = ANY ($1::text[]) AND k.status_since > $2::timestamptz - interval '7 days'
     ORDER BY k.status_since DESC, k.id LIMIT ${INPUT_LIMITS.page}`,
    [OPEN_CONTACT_STATUSES, db.now],
    'intake',
  );
  return places.map((place) => ({
    ...place,
    open: open.filter((contact) => isIn(contact, place)),
    dealtWith: dealtWith.filter((contact) => isIn(contact, place)),
  }));
}

function isIn({ handover, unit, isEmergencyDuty }: ContactType, place: Place): boolean {
  const toMe = handover?.isForMe ? handover : null;
  const ofDuty = toMe ? toMe.toEmergencyDuty : isEmergencyDuty;
  const unitId = toMe ? toMe.toUnit.id : unit.id;
  return place.unit === null ? ofDuty : !ofDuty && unitId === place.unit.id;
}

/** One contact; opening it for the first time stops the alarm of an unread one. @throws AppError NOT_FOUND */
export async function contactView(db: ReadDb, id: string): Promise<ContactType> {
  const [contact] = await contactRows(db, 'k.id = $1', [id], 'intake');
  if (!contact) throw notFound();
  return contact;
}
