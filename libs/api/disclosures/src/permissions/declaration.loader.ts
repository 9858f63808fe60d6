import type { Batch } from '@rinnalla/api-core';
import { DENIABLE_RECORDS } from '../denials/deniable-records.js';
import type { DenialType, DeniableRecordType } from '../denials/denial.types.js';
import type { DisclosurePermissionType } from './permission.types.js';

export type OfCase<Row> = Row & { readonly caseId: string };

/** Of a declaration `d` of the client `k`. Cases come under the reader's own row security. */
const COMMON = `d.id, d.client_id AS "clientId", k.given_names || ' ' || k.family_name AS "clientName", d.giver,
  d.giver_name AS "giverName", d.means, d.given_on::text AS "givenOn", d.created_at AS "recordedAt", d.created_by AS "recordedById",
  d.withdrawn_at AS "withdrawnAt", d.withdrawn_by AS "withdrawnById", d.version,
  ARRAY(SELECT o.case_id FROM case_client o WHERE o.client_id = d.client_id AND o.valid_to IS NULL ORDER BY o.case_id) AS "caseIds"`;

const PERMISSION = `${COMMON}, d.data_register AS "dataRegister", d.recipients, d.recipient_name AS "recipientName",
  d.service_functions AS "serviceFunctions", d.patient_data AS "patientData", d.recorded_from::text AS "recordedFrom",
  d.recorded_until::text AS "recordedUntil"`;

const RECORD = `jsonb_build_object('id', r.id, 'clientId', r."clientId", 'register', r.register, 'kind', r.kind,
  'serviceFunction', r."serviceFunction", 'occurredOn', r."occurredOn")`;
const DENIAL = `${COMMON}, d.register, d.target, d.service_function AS "deniedFunction",
  (SELECT ${RECORD} FROM (${DENIABLE_RECORDS}) r WHERE r.id = d.record_id) AS record`;

const OF_CASES = `case_client cc JOIN client k ON k.id = cc.client_id`;
const WHERE_CASES = `cc.case_id = ANY ($1::uuid[]) AND cc.valid_to IS NULL`;
/** What holds stands first, the newest on top. */
const ORDER = `ORDER BY (d.withdrawn_at IS NOT NULL), d.given_on DESC, d.id DESC`;

export const permissionsOfCases: Batch<OfCase<DisclosurePermissionType>> = {
  read: (db, caseIds) =>
    db.query(
      `SELECT cc.case_id AS "caseId", ${PERMISSION} FROM ${OF_CASES} JOIN disclosure_permission d ON d.client_id = k.id
       WHERE ${WHERE_CASES} ${ORDER}`,
      [caseIds],
    ),
  idOf: (row) => row.caseId,
};

export const denialsOfCases: Batch<OfCase<DenialType>> = {
  read: (db, caseIds) =>
    db.query(
      `SELECT cc.case_id AS "caseId", ${DENIAL} FROM ${OF_CASES} JOIN denial d ON d.client_id = k.id WHERE ${WHERE_CASES} ${ORDER}`,
      [caseIds],
    ),
  idOf: (row) => row.caseId,
};

export const permissionsById: Batch<DisclosurePermissionType> = {
  read: (db, ids) =>
    db.query(
      `SELECT ${PERMISSION} FROM disclosure_permission d JOIN client k ON k.id = d.client_id WHERE d.id = ANY ($1::uuid[])`,
      [ids],
    ),
  idOf: (row) => row.id,
};

export const denialsById: Batch<DenialType> = {
  read: (db, ids) =>
    db.query(
      `SELECT ${DENIAL} FROM denial d JOIN client k ON k.id = d.client_id WHERE d.id = ANY ($1::uuid[])`,
      [ids],
    ),
  idOf: (row) => row.id,
};

/** How many people rest on a permission, in whatever case of the client. */
export const peopleResting: Batch<{ permissionId: string; people: number }> = {
  read: (db, ids) =>
    db.query('SELECT permission_id AS "permissionId", people FROM app.resting_on($1::uuid[])', [ids]),
  idOf: (row) => row.permissionId,
};

/** Records of a case's clients that the reader sees, whatever case they were written on: what a denial may name. */
export const deniableRecordsOfCases: Batch<OfCase<DeniableRecordType>> = {
  read: (db, caseIds) =>
    db.query(
      `SELECT cc.case_id AS "caseId", r.id, r."clientId", r.register, r.kind, r."serviceFunction", r."occurredOn"::text AS "occurredOn"
       FROM ${OF_CASES} JOIN (${DENIABLE_RECORDS}) r ON r."clientId" = k.id AND NOT r."isWithdrawn"
       WHERE ${WHERE_CASES} ORDER BY r."occurredOn" DESC, r.id DESC`,
      [caseIds],
    ),
  idOf: (row) => row.caseId,
};
