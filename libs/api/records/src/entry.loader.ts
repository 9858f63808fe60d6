import { list, readRows } from '@rinnalla/api-cases';
import type { ReadDb } from '@rinnalla/api-core';
import type { CareEvent, EntryKind, ProtectedSpeciality, ServiceFunction } from '@rinnalla/domain';
import type { RecordEntryType } from './record.types.js';

/** An entry as row-level security lets it through; the code's wall decides on it again. */
export interface EntryRow extends Omit<RecordEntryType, 'openUnder' | 'viewerCanCorrect'> {
  readonly clientId: string;
  readonly kind: EntryKind;
  readonly serviceFunction: ServiceFunction;
  readonly speciality: ProtectedSpeciality | null;
  readonly careEvent: CareEvent | null;
  readonly register: 'social' | 'health';
  readonly authorProfession: string;
  /** Somebody disclosed it to the reader by name (703/2023 56 §). */
  readonly disclosureId: string | null;
}

const CLIENT = `jsonb_build_object('id', k.id, 'givenNames', k.given_names, 'familyName', k.family_name,
  'birthDate', k.birth_date, 'contactLanguage', k.contact_language, 'isNonDisclosed', k.is_non_disclosed)`;

const CORRECTIONS = list(`SELECT n.id, n.kind, n.original, n.reason, n.at, n.by FROM correction n
  WHERE n.record_kind = 'record_entry' AND n.record_id = e.id ORDER BY n.at, n.id`);

const DISCLOSURE = `(SELECT d.id FROM disclosure d
  WHERE d.recipient_id = app.current_user_id() AND d.ended_at IS NULL AND e.id = ANY (d.record_ids) ORDER BY d.at LIMIT 1)`;

const ENTRY = `e.id, e.case_id AS "caseId", e.client_id AS "clientId", ${CLIENT} AS client, e.register,
  e.service_function AS "serviceFunction", e.kind, e.speciality, e.care_event AS "careEvent", e.occurred_on AS "occurredOn", e.body,
  e.author_profession AS "authorProfession", e.created_at AS "createdAt", e.created_by AS "createdBy",
  e.corrected_at AS "correctedAt", e.withdrawn_at AS "withdrawnAt", e.version, ${CORRECTIONS} AS corrections,
  ${DISCLOSURE} AS "disclosureId"`;

const NEWEST_FIRST = 'ORDER BY e.occurred_on DESC, e.created_at DESC, e.id DESC';

export const entriesOfCases = (db: ReadDb, caseIds: readonly string[]): Promise<EntryRow[]> =>
  readRows(
    db,
    `SELECT ${ENTRY} FROM record_entry e JOIN client k ON k.id = e.client_id
     WHERE e.case_id = ANY ($1::uuid[]) ${NEWEST_FIRST}`,
    [caseIds],
  );

export const entriesById = (db: ReadDb, ids: readonly string[]): Promise<EntryRow[]> =>
  readRows(
    db,
    `SELECT ${ENTRY} FROM record_entry e JOIN client k ON k.id = e.client_id WHERE e.id = ANY ($1::uuid[])`,
    [ids],
  );

/** Those disclosed to the reader by name, whoever's case they are of. */
export const disclosedEntries = (db: ReadDb): Promise<EntryRow[]> =>
  readRows(
    db,
    `SELECT ${ENTRY} FROM record_entry e JOIN app.disclosed_clients() k ON k.id = e.client_id
     WHERE e.id = ANY (app.disclosed_records()) ${NEWEST_FIRST}`,
    [],
  );
