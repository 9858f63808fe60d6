import { list, readRows } from '@rinnalla/api-cases';
import type { ReadDb } from '@rinnalla/api-core';
import type { ClientContactType } from './client-contact.types.js';

/** A client on a case, with the contact that row-level security let through. */
export interface ContactRow {
  /** Id of the client's place on the case. */
  readonly id: string;
  readonly caseId: string;
  readonly clientId: string;
  /** Under non-disclosure, or of the family of somebody who is. */
  readonly isSheltered: boolean;
  readonly contacts: readonly ClientContactType[];
}

const CONTACT = `t.client_id AS id, t.street, t.postal_code AS "postalCode", t.municipality, t.phone, t.version,
  t.updated_at AS "updatedAt", t.updated_by AS "updatedBy"`;

const ON_CASE = `cc.id, cc.case_id AS "caseId", cc.client_id AS "clientId", app.is_sheltered(cc.client_id) AS "isSheltered",
  ${list(`SELECT ${CONTACT} FROM client_contact t WHERE t.client_id = cc.client_id`)} AS contacts`;

export const contactsOnCases = (db: ReadDb, caseClientIds: readonly string[]): Promise<ContactRow[]> =>
  readRows(
    db,
    `SELECT ${ON_CASE} FROM case_client cc
     WHERE cc.id = ANY ($1::uuid[]) AND cc.valid_to IS NULL`,
    [caseClientIds],
  );

export const contactsOfClients = (db: ReadDb, clientIds: readonly string[]): Promise<ContactRow[]> =>
  readRows(
    db,
    `SELECT ${ON_CASE} FROM case_client cc
     WHERE cc.client_id = ANY ($1::uuid[]) AND cc.valid_to IS NULL`,
    [clientIds],
  );
