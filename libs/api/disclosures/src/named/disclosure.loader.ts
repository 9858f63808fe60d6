import type { Batch, ReadDb } from '@rinnalla/api-core';
import { type DisclosureRequestType, type DisclosureType, PROTECTION_LAW } from './disclosure.types.js';

type DisclosureRow = Omit<DisclosureType, 'sections'>;

/** A recipient outside the case ends nothing: that is for the discloser and those who see the case. */
const DISCLOSURE = `d.id, d.case_id AS "caseId", d.client_id AS "clientId", d.ground, d.reason, d.at, d.ended_at AS "endedAt",
  cardinality(d.record_ids) AS "recordCount", d.record_ids AS "recordIds", d.recipient_id = $2 AS "isToMe",
  d.ended_at IS NULL AND d.recipient_id <> $2
    AND (d.disclosed_by = $2 OR EXISTS (SELECT 1 FROM "case" c WHERE c.id = d.case_id)) AS "viewerCanEnd",
  d.version, d.disclosed_by AS "byId", d.recipient_id AS "recipientId"`;

const REQUEST = `q.id, q.case_id AS "caseId", q.what, q.asked_at AS "askedAt", q.status, q.answer, q.answered_at AS "answeredAt",
  q.asked_by = $2 AS "isMine", app.clients_of(q.case_id) AS "clientIds", q.version, q.asked_by AS "askedById", q.answered_by AS "answeredById"`;

/** Requests concern the asker and those who may answer: the named worker and whoever leads the workspace, not the whole team. */
const OF_THE_HOLDERS = `EXISTS (SELECT 1 FROM relation n WHERE n.case_id = q.case_id AND n.professional_id = $2
    AND n.kind IN ('named_worker', 'work_pair') AND n.valid_from <= $3 AND (n.valid_to IS NULL OR n.valid_to > $3))
  OR EXISTS (SELECT 1 FROM "case" c WHERE c.id = q.case_id AND c.workspace_id = ANY (app.wide_workspaces()))`;
const CONCERNED = `(q.asked_by = $2 OR ${OF_THE_HOLDERS})`;

/** Why somebody needs protecting is social data: for social staff of the case, and for whoever gave or got the records. */
const TOLD = `($2 IN (d.disclosed_by, d.recipient_id) OR app.viewer_facts()->>'register' = 'social')`;

async function readDisclosures(db: ReadDb, where: string, ids: readonly string[]): Promise<DisclosureType[]> {
  const rows = await db.query<DisclosureRow>(
    `SELECT ${DISCLOSURE} FROM disclosure d WHERE ${TOLD} AND ${where}`,
    [ids, db.actor.professionalId],
  );
  return rows.map((row) => ({ ...row, sections: [PROTECTION_LAW] }));
}

const readRequests = (db: ReadDb, where: string, ids: readonly string[]): Promise<DisclosureRequestType[]> =>
  db.query(`SELECT ${REQUEST} FROM disclosure_request q WHERE ${where}`, [
    ids,
    db.actor.professionalId,
    db.now,
  ]);

export const disclosuresById: Batch<DisclosureType> = {
  read: (db, ids) => readDisclosures(db, 'd.id = ANY ($1::uuid[])', ids),
  idOf: (row) => row.id,
};

/** Newest first, those ended too: what was given stays known on the case. */
export const disclosuresOfCases: Batch<DisclosureType> = {
  read: (db, ids) =>
    readDisclosures(
      db,
      `d.case_id = ANY ($1::uuid[]) AND EXISTS (SELECT 1 FROM "case" c WHERE c.id = d.case_id) ORDER BY d.at DESC, d.id`,
      ids,
    ),
  idOf: (row) => row.caseId,
};

export const disclosureRequestsById: Batch<DisclosureRequestType> = {
  read: (db, ids) => readRequests(db, `q.id = ANY ($1::uuid[]) AND ${CONCERNED}`, ids),
  idOf: (row) => row.id,
};

/** Open ones, and those answered that the viewer asked; oldest first. */
export const disclosureRequestsOfCases: Batch<DisclosureRequestType> = {
  read: (db, ids) =>
    readRequests(
      db,
      `q.case_id = ANY ($1::uuid[]) AND ${CONCERNED} AND (q.status = 'asked' OR q.asked_by = $2) ORDER BY q.asked_at, q.id`,
      ids,
    ),
  idOf: (row) => row.caseId,
};
