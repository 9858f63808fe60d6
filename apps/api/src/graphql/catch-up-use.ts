import { recordUseOfCases } from '@rinnalla/api-access';
import type { ReadDb } from '@rinnalla/api-core';
import type { HiddenEvent, LiveEvent } from '@rinnalla/contracts';

/** An event as a screen that catches up is told of it. */
export type CaughtUpEvent = LiveEvent | HiddenEvent;

/** Kinds whose events name a case by their own id. */
const NAMES_CASE: readonly string[] = ['case', 'board_row'];

/** Kinds whose events may come without a case, in the order in which the statement below asks whose they are. */
const OF_A_CLIENT = [
  'join_request',
  'consultation',
  'override',
  'notice',
  'disclosure',
  'record_entry',
  'consultation_message',
  'client_report',
] as const satisfies readonly LiveEvent['refKind'][];

/** That something happened on a client's case is a use of the client's data too, though only ids are told (703/2023 10 §). */
export async function recordCatchUp(db: ReadDb, told: readonly CaughtUpEvent[]): Promise<void> {
  const events = told.filter((event): event is LiveEvent => 'refId' in event);
  await recordQueues(db, [...new Set(events.filter(inQueue).map(({ refId }) => refId))]);
  await recordClients(
    db,
    events.filter((event) => !inQueue(event)),
  );
}

const inQueue = ({ refKind, caseId }: LiveEvent): boolean => refKind === 'contact' && caseId === null;

/** A contact that is nobody's yet is named by its own id: it may become a client's, who is told then who knew of it. */
async function recordQueues(db: ReadDb, contactIds: readonly string[]): Promise<void> {
  if (contactIds.length === 0) return;
  const clients = await db.query<{ id: string }>('SELECT app.clients_in_contacts($1::uuid[]) AS id', [
    contactIds,
  ]);
  db.recordUse({
    purpose: 'catch_up',
    basis: 'task:intake',
    clientIds: clients.map(({ id }) => id),
    recordIds: contactIds,
    fieldClasses: ['C0'],
  });
}

async function recordClients(db: ReadDb, events: readonly LiveEvent[]): Promise<void> {
  const caseIds = new Set(
    events.flatMap(({ caseId, refKind, refId }) => caseId ?? (NAMES_CASE.includes(refKind) ? refId : [])),
  );
  const others = OF_A_CLIENT.map((kind) =>
    events.flatMap(({ refKind, refId }) => (refKind === kind ? refId : [])),
  );
  if (caseIds.size + others.flat().length === 0) return;
  const clients = await db.query<{ id: string; caseId: string | null }>(
    `SELECT k.id, c.id AS "caseId" FROM (SELECT unnest($1::uuid[]) AS id UNION SELECT case_id FROM join_request WHERE id = ANY ($2::uuid[])
       UNION SELECT case_id FROM notice WHERE id = ANY ($5::uuid[])) c
     CROSS JOIN LATERAL unnest(app.clients_of(c.id)) k(id)
     UNION SELECT q.id, NULL FROM app.clients_consulted($3::uuid[]
       || ARRAY(SELECT said.consultation_id FROM consultation_message said WHERE said.id = ANY ($8::uuid[]))) q(id)
     UNION SELECT client_id, NULL FROM override WHERE id = ANY ($4::uuid[])
     UNION SELECT client_id, NULL FROM disclosure WHERE id = ANY ($6::uuid[])
     UNION SELECT client_id, NULL FROM record_entry WHERE id = ANY ($7::uuid[])
     UNION SELECT client_id, NULL FROM client_report WHERE id = ANY ($9::uuid[])`,
    [[...caseIds], ...others],
  );
  if (clients.length === 0) return;
  const ofCase = (id: string | null) =>
    id === null ? [] : events.filter(({ caseId, refId }) => caseId === id || refId === id);
  const named = new Set([...caseIds].flatMap(ofCase));
  const rest = events.filter((event) => !named.has(event)).map(({ refId }) => refId);
  const used = clients.map(({ id, caseId }, place) => ({
    caseId,
    clientIds: [id],
    recordIds: [...new Set(ofCase(caseId).map(({ refId }) => refId)), ...(place === 0 ? rest : [])],
  }));
  await recordUseOfCases(db, used, { purpose: 'catch_up', basis: 'open_view', fieldClasses: ['C0'] });
}
