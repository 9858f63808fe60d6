import { recordUseOfCases } from '@rinnalla/api-access';
import type { ReadDb } from '@rinnalla/api-core';
import { overridesById } from '../overrides/override.loader.js';
import type { OverrideType } from '../overrides/override.types.js';
import { disclosureRequestsById, disclosuresById } from './disclosure.loader.js';
import type { DisclosureRequestType, DisclosureType } from './disclosure.types.js';

const MY_CASES = `SELECT r.case_id FROM relation r WHERE r.professional_id = $1 AND r.kind = ANY ($3::text[])
  AND r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to > $2)`;

/** Overrides in force on cases the reader is the named worker of; of others only. */
export async function overridesToMe(db: ReadDb): Promise<OverrideType[]> {
  const ids = await idsOf(
    db,
    `SELECT o.id FROM override o WHERE o.case_id IN (${MY_CASES}) AND o.professional_id <> $1
       AND o.ended_at IS NULL AND o.started_at <= $2 AND o.expires_at > $2`,
    ['named_worker'],
  );
  const rows = ids.length > 0 ? await overridesById.read(db, ids) : [];
  await noteUse(db, rows);
  return rows.sort((a, b) => a.startedAt.getTime() - b.startedAt.getTime());
}

/** Records that others disclosed to the reader and have not taken back. */
export async function disclosuresToMe(db: ReadDb): Promise<DisclosureType[]> {
  const rows = await db.query<{ id: string }>(
    'SELECT d.id FROM disclosure d WHERE d.recipient_id = $1 AND d.ended_at IS NULL',
    [db.actor.professionalId],
  );
  const ids = rows.map(({ id }) => id);
  const found = ids.length > 0 ? await disclosuresById.read(db, ids) : [];
  await noteUse(db, found);
  return found.sort((a, b) => b.at.getTime() - a.at.getTime());
}

/** Requests that wait for the reader as the case's named worker or pair. */
export async function requestsToMe(db: ReadDb): Promise<DisclosureRequestType[]> {
  const ids = await idsOf(
    db,
    `SELECT q.id FROM disclosure_request q WHERE q.case_id IN (${MY_CASES}) AND q.asked_by <> $1 AND q.status = 'asked'`,
    ['named_worker', 'work_pair'],
  );
  const found = ids.length > 0 ? await disclosureRequestsById.read(db, ids) : [];
  await noteUse(
    db,
    found.flatMap(({ id, caseId, clientIds }) => clientIds.map((clientId) => ({ id, caseId, clientId }))),
  );
  return found.sort((a, b) => a.askedAt.getTime() - b.askedAt.getTime());
}

async function idsOf(db: ReadDb, sql: string, kinds: readonly string[]): Promise<string[]> {
  const rows = await db.query<{ id: string }>(sql, [db.actor.professionalId, db.now, kinds]);
  return rows.map(({ id }) => id);
}

async function noteUse(
  db: ReadDb,
  rows: readonly { id: string; caseId: string; clientId: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  const used = rows.map(({ id, caseId, clientId }) => ({ caseId, clientIds: [clientId], recordIds: [id] }));
  await recordUseOfCases(db, used, {
    purpose: 'own_work_overview',
    basis: 'relation:own_cases',
    fieldClasses: ['C0'],
  });
}
